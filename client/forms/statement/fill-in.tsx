import { z } from 'zod'
import { namedLevels, sectors } from '../../../contract/vocabulary.ts'
import type { NumberedFinding } from '../../scene/scene.ts'
import { openScreen } from '../../store/actions.ts'
import { contactDraftFor } from '../../store/changes/contact-changes.ts'
import { nationalNames } from '../../store/changes/new-partner.ts'
import { anotherPartner } from '../../store/changes/seat-changes.ts'
import { saidIn } from '../../store/changes/said-changes.ts'
import { steeringDraftOf } from '../../store/changes/steering-changes.ts'
import { startCoverDraft } from '../../store/drafts/cover-draft.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { newRecordDraft } from '../../store/records/record-draft.ts'
import { writesClosed } from '../../store/session.ts'
import { unmetOf } from '../../text/expectation.ts'
import { kindOfAbout, levelOfAbout, nameOf } from '../../text/names.ts'
import { ActivityButton } from '../record/activity-button.tsx'
import { AddSeatButton, AddTieButton, OpenFormButton } from './add-buttons.tsx'

type Props = { now: RegionData; finding: NumberedFinding }

/** Found about the one all lines run through: what helps is a line between the others. */
const aboutOneInTheMiddle = new Set(['G11', 'G14'])
const MAX_ACTIVITIES = 3

/** What the remedy asks to fill in, each as a button that opens the very form. */
export function FillIn({ now, finding }: Props) {
  const { t } = words.value
  const { graph } = now
  const { about, side, rule } = finding
  const facts = finding.gap?.facts ?? finding.undecidable?.facts ?? {}
  const missing = finding.undecidable?.missing ?? []
  const among = <T extends { id: string }>(list: readonly T[], ids: readonly string[] = about) =>
    list.filter(({ id }) => ids.includes(id))
  const [a, b] = among(graph.partners).map(({ id }) => id)
  const named = namedLevels.find((level) => level === levelOfAbout(about))
  const level = named ?? (side === 'table' ? 'administrative' : 'operational')
  const kind = kindOfAbout(about)
  const ofKind = graph.partners.filter((partner) => partner.kind === kind)
  const activities = among(graph.activities).slice(0, MAX_ACTIVITIES)
  const role = facts['variant'] === 'lead' && activities.length > 0 ? 'lead' : 'unknown'
  const lacksGoal = missing.some(({ reason }) => reason === 'no_goals')
  const tables = among([...graph.bodies, ...graph.activities, ...graph.goals])
  const goals = facts['variant'] === 'consensus' && !lacksGoal ? graph.goals.slice(0, MAX_ACTIVITIES) : []
  const isOfPerson = among(graph.persons).length > 0
  const evidence = finding.gap?.evidence.map(({ id }) => id) ?? []
  const carried = isOfPerson ? saidIn(graph, [...evidence, ...missing.flatMap(({ ids }) => ids)]) : []
  const isChain = among(graph.stages).length > 0 || missing.some(({ reason }) => reason === 'no_coverage')
  const betweenSectors = sectors.some((sector) => about.includes(`sector:${sector}`))
  const isOfRegion = about.some((id) => id === graph.region.id)
  const who = z.array(z.string()).catch([]).parse(facts['who'])
  const from = aboutOneInTheMiddle.has(rule) ? (among(graph.partners, who)[0]?.id ?? '') : (a ?? '')
  const seats = a !== undefined && b === undefined && !aboutOneInTheMiddle.has(rule) ? [a] : ofKind.map(({ id }) => id)
  return (
    <p class="form-buttons fill-in">
      {seats.slice(0, MAX_ACTIVITIES).map((partner) => (
        <AddSeatButton key={partner} draft={{ partner, level }}>
          {t('fill.seat', { name: nameOf(graph, partner, words.value) })}
        </AddSeatButton>
      ))}
      {kind !== null && a === undefined && ofKind.length === 0 && (
        <AddSeatButton draft={{ partner: anotherPartner, kind, name: nationalNames[kind] ?? '' }}>
          {t('fill.seat', { name: t(`kindIn.${kind}`) })}
        </AddSeatButton>
      )}
      {isOfRegion && named !== undefined && <AddSeatButton draft={{ level: named }}>{t('seat.title')}</AddSeatButton>}
      {(a !== undefined || betweenSectors) && unmetOf(graph, finding) === null && (
        <AddTieButton draft={{ from, to: b ?? '', levels: [level] }} />
      )}
      {[...tables, ...goals].map(({ id }) => (
        <AddSeatButton key={id} draft={{ at: id, level, role }}>
          {t('fill.seatAt', { name: nameOf(graph, id, words.value) })}
        </AddSeatButton>
      ))}
      {activities.map((activity) => (
        <ActivityButton key={activity.id} activity={activity} finding={finding} />
      ))}
      {lacksGoal && (
        <OpenFormButton form={{ what: 'record', draft: newRecordDraft(graph, 'goal'), focus: null }}>
          {t('goal.title')}
        </OpenFormButton>
      )}
      {carried.length > 0 && (
        <OpenFormButton form={{ what: 'contact', draft: contactDraftFor(carried.map(({ id }) => id)) }}>
          {t('contact.title')}
        </OpenFormButton>
      )}
      {rule === 'G15' && (
        <OpenFormButton form={{ what: 'steering', draft: steeringDraftOf(graph) }}>
          {t('steering.title')}
        </OpenFormButton>
      )}
      {isChain && (
        <button
          class="button"
          type="button"
          {...unavailableWhen(writesClosed.value)}
          onClick={() => {
            openScreen('chain')
            startCoverDraft()
          }}
        >
          {t('fill.chain')}
        </button>
      )}
    </p>
  )
}
