import { provenances, utterancesBy } from '../../../domain/sources/provenance.ts'
import { Badge } from '../../parts/badge.tsx'
import { ruleSelectionId } from '../../scene/selection-id.ts'
import { type NumberedFinding, findingLook, type Scene } from '../../scene/scene.ts'
import { select, showOnMap } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { changedTexts } from '../../text/rule.ts'
import { Owner } from './owner.tsx'
import { EvidenceStrip } from './strip.tsx'

type Props = { now: RegionData; scene: Scene; finding: NumberedFinding }

/** The first click chooses, Enter on what is chosen shows it on the map. */
export const openFinding = (chosen: boolean, id: string) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !chosen) return
  event.preventDefault()
  showOnMap(id)
}

/** A question, what rule and weight, the seats with the marker over what is empty, on how much it rests, and who has it. */
export function FoundRow({ now, scene, finding }: Props) {
  const { t } = words.value
  const texts = findingTexts(now, scene, finding, words.value)
  const chosen = route.value.selected === finding.id || route.value.selected === ruleSelectionId(finding.rule)
  // Tables over floor say something of one partner; of a pair, a stage or the region the sentence does.
  const seated = finding.marks.length === 1 && finding.side !== 'none'
  return (
    <li>
      <button
        id={`finding-${finding.number}`}
        class={`found${chosen ? ' is-chosen' : ''}`}
        type="button"
        aria-pressed={chosen}
        onKeyDown={openFinding(chosen, finding.id)}
        onClick={() => {
          select(finding.id)
        }}
      >
        <Badge severity={finding.severity} label={finding.label} look={findingLook(finding)} size={30} />
        <span class="found-words">
          <b>{texts?.question ?? finding.rule}</b>
          <span class="soft small">
            {texts?.short} · {t(`severity.${finding.severity}`)}
            {alsoNames(now, finding).map((name) => (
              <span key={name}> · {t('also.row', { names: name })}</span>
            ))}
          </span>
          <ChangedSettings now={now} finding={finding} />
        </span>
        {seated ? (
          <EvidenceStrip scene={scene} finding={finding} />
        ) : (
          <span class="found-seen soft small">{texts?.seen}</span>
        )}
        <Basis scene={scene} finding={finding} />
        {finding.gap !== null && <Owner now={now} gap={finding.gap} />}
      </button>
    </li>
  )
}

/** Rules that say the same of the same, by name. */
function alsoNames({ rules }: RegionData, { also }: NumberedFinding): string[] {
  const names = also.flatMap((one) => rules.find(({ id }) => id === one.rule)?.texts[words.value.lang].name ?? [])
  return names.length === 0 ? [] : [[...new Set(names)].join(', ')]
}

/** On how many utterances it is based, and by whose word these are. */
function Basis({ scene, finding }: Omit<Props, 'now'>) {
  const { t } = words.value
  const { basis, evidence = [] } = finding.gap ?? {}
  const statements = basis?.statements ?? 0
  const none = statements === 0
  const by = utterancesBy(
    scene.region,
    evidence.map(({ id }) => id),
  )
  const there = provenances.filter((one) => by[one] > 0)
  const [first = 'stated'] = there
  const how = none
    ? t(finding.about.some((id) => id.startsWith('kind:')) ? 'basis.nowhere' : 'basis.records')
    : there.length < 2
      ? t(`how.${first}`)
      : there
          .filter((one) => one !== 'stated')
          .map((one) => t(`basis.${one}Part`, { n: by[one] }))
          .join(', ')
  const count = none
    ? t(finding.about.some((id) => id.startsWith('kind:')) ? 'basis.nobody' : 'basis.noStatement')
    : t('count.statements', { n: statements })
  return (
    <span class="found-basis">
      <span>{count}</span>
      <span class="soft small">{how}</span>
    </span>
  )
}

/** That a finding was found with settings of the region itself: "drempel 30 %; standaard 10 %". */
function ChangedSettings({ now, finding }: { now: RegionData; finding: NumberedFinding }) {
  const rule = now.rules.find(({ id }) => id === finding.rule)
  const own = finding.gap?.settings ?? finding.undecidable?.settings ?? {}
  if (rule === undefined) return null
  const changed = changedTexts(rule, own, words.value)
  return changed.length === 0 ? null : (
    <span class="found-with small">{changed.map(({ said }) => said).join(' · ')}</span>
  )
}
