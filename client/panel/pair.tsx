import { ConfirmPart } from '../forms/confirm/confirm-part.tsx'
import { AddTieButton } from '../forms/statement/add-buttons.tsx'
import { provenanceOf } from '../../domain/sources/provenance.ts'
import { levels } from '../../contract/vocabulary.ts'
import { capitalise } from '../i18n/words.ts'
import { Icon } from '../parts/icon.tsx'
import { MarkIcon, SectorDot } from '../parts/mark.tsx'
import { factsAt, pairFacts, type PairFacts } from '../scene/pair/pair-facts.ts'
import { membersOf, type PairEnd, type Pair } from '../scene/pair/pair.ts'
import { sideOfLevel } from '../scene/pair/sides.ts'
import type { NumberedFinding, Scene } from '../scene/scene.ts'
import { openScreen, select } from '../store/actions.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { view } from '../store/screen.ts'
import { nameOf } from '../text/names.ts'
import { sharedOf } from '../text/readings.ts'
import { SharedPart } from './record/reading.tsx'
import { pairTitle, togetherLine } from '../text/pair.ts'
import { FindingItems } from './finding/finding-items.tsx'
import { StatementPart } from './record/statement.tsx'

type Props = { now: RegionData; scene: Scene; pair: Pair }

/** Two partners: at each level through which body or activity, or directly, with every source; and what is asked of them. */
export function PairPanel({ now, scene, pair }: Props) {
  const { t } = words.value
  const facts = pairFacts(scene, pair)
  const ends = pair.a.id === pair.b.id ? [pair.a] : [pair.a, pair.b]
  const shown = levels.filter((level) => {
    const { shared, ties, none } = factsAt(facts, sideOfLevel[level])
    return level === 'administrative' || level === 'operational' || shared.length + ties.length + none.length > 0
  })
  return (
    <>
      <div class="panel-head">
        {ends.map((end) => (
          <EndMark key={end.id} end={end} />
        ))}
        <h2 class="panel-title">{pairTitle(pair, words.value)}</h2>
      </div>
      <p class="panel-lead">{capitalise(togetherLine(scene, pair, words.value))}.</p>
      <ConfirmPart />
      <PairAsked now={now} scene={scene} pair={pair} findings={facts.about} />
      {shown.map((level) => (
        <LevelPart key={level} now={now} scene={scene} facts={facts} level={level} />
      ))}
      {ends.every(({ sector }) => sector === null) && (
        <AddTieButton draft={{ from: onlyOf(pair.a), to: onlyOf(pair.b) }} />
      )}
      {facts.each.length > 0 && (
        <section class="panel-part">
          <h3>{t('pair.each')}</h3>
          <ul class="agenda">
            <FindingItems now={now} scene={scene} findings={facts.each} />
          </ul>
        </section>
      )}
      <p class="pair-ends small">
        {ends
          .filter(({ sector }) => sector === null)
          .map((end) => (
            <button
              key={end.id}
              class="link"
              type="button"
              onClick={() => {
                select(end.id)
              }}
            >
              {capitalise((end.marks[0]?.name ?? t('name.unknown')).replaceAll('\u00AD', ''))}
            </button>
          ))}
      </p>
      {view.value !== 'matrix' && (
        <button
          class="link with-icon"
          type="button"
          onClick={() => {
            openScreen('matrix')
          }}
        >
          <Icon name="right" />
          {t('pair.inMatrix')}
        </button>
      )}
    </>
  )
}

/** Of an end that is one partner its id; of several, who it is has to be chosen. */
const onlyOf = (end: PairEnd): string => {
  const [only = '', ...others] = membersOf(end)
  return others.length === 0 ? only : ''
}

function EndMark({ end: { marks, sector } }: { end: PairEnd }) {
  const [mark] = marks
  if (sector !== null) return <SectorDot sector={sector} />
  return mark === undefined ? null : <MarkIcon {...mark} several={mark.what === 'stack'} size={32} />
}

type LevelProps = { now: RegionData; scene: Scene; facts: PairFacts; level: (typeof levels)[number] }
function LevelPart({ now, scene, facts, level }: LevelProps) {
  const { t } = words.value
  const { graph } = now
  const { shared, ties, none, state, ways } = factsAt(facts, sideOfLevel[level])
  // Nothing recorded is no number, and what is open is none that is known.
  const count = state === 'yes' ? ways : state === 'no' ? 0 : state === 'unrecorded' ? null : '?'
  const common = sharedOf([...shared.map(({ said }) => said), ...[...ties, ...none].map((tie) => [tie])])
  const between = (from: string, to: string) =>
    `${nameOf(graph, from, words.value)} – ${nameOf(graph, to, words.value)}`
  return (
    <section class="panel-part">
      <h3 class={`level-head is-${level}`}>
        {capitalise(t(`level.${level}`))} {count !== null && <b>{count}</b>}
      </h3>
      {shared.length + ties.length + none.length === 0 && <p class="small soft">{t('level.nothing')}</p>}
      {state === 'differ' && <p class="small soft">{capitalise(t('pair.differ'))}.</p>}
      <SharedPart graph={graph} shared={common} />
      <ul>
        {shared.map(({ table, row, name, said, how }) => (
          <StatementPart
            key={table}
            region={scene.region}
            name={name}
            how={how}
            said={said}
            shared={common}
            onName={() => {
              select(row?.id ?? table)
            }}
          />
        ))}
        {ties.map((tie) => (
          <StatementPart
            key={tie.id}
            region={scene.region}
            name={`${t('pair.direct')}: ${between(tie.from, tie.to)}`}
            how={provenanceOf(scene.region, tie)}
            said={[tie]}
            shared={common}
          />
        ))}
        {none.map((tie) => (
          <StatementPart
            key={tie.id}
            region={scene.region}
            name={`${capitalise(t('pair.noTie'))}: ${between(tie.from, tie.to)}`}
            how={provenanceOf(scene.region, tie)}
            said={[tie]}
            shared={common}
          />
        ))}
      </ul>
    </section>
  )
}

type PairFindingsProps = { now: RegionData; scene: Scene; pair: Pair; findings: readonly NumberedFinding[] }

/** What is asked of these two together; where a coordinator answers an expectation that is not met. */
function PairAsked({ now, scene, findings }: PairFindingsProps) {
  if (findings.length === 0) return null
  return (
    <section class="panel-part">
      <h3>{words.value.t('pair.questions')}</h3>
      <ul class="agenda">
        <FindingItems now={now} scene={scene} findings={findings} />
      </ul>
    </section>
  )
}
