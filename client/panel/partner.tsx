import { type Level, levels } from '../../contract/vocabulary.ts'
import { capitalise } from '../i18n/words.ts'
import { MarkIcon } from '../parts/mark.tsx'
import { sideOfLevel } from '../scene/pair/sides.ts'
import type { Mark, Scene } from '../scene/scene.ts'
import { kindName } from '../scene/words/scene-words.ts'
import { select } from '../store/actions.ts'
import { emptyTie } from '../store/changes/tie-changes.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { readOnly, tieDraft } from '../store/session.ts'
import { metText } from '../text/met.ts'
import { partnerName } from '../text/names.ts'
import { seatsOf } from '../text/presence.ts'
import { FindingLinks } from './finding/finding-links.tsx'
import { CoversPart } from './record/covers-part.tsx'
import { Origin } from './record/origin.tsx'
import { Statement } from './record/statement.tsx'

type Props = { now: RegionData; scene: Scene; mark: Mark; selected: string }

/** A partner, or a stack of equals: where it sits at each level, with every source, and whom it meets. */
export function PartnerPanel({ now, scene, mark, selected }: Props) {
  const { t, lang } = words.value
  const { graph } = now
  const members = new Set(mark.members)
  const ties = graph.ties.filter(({ from, to }) => members.has(from) || members.has(to))
  const title = mark.what === 'stack' ? mark.name : mark.full
  const shown = levels.filter((level) => level !== 'unspecified' || seatsOf(scene, mark.id, 'unspecified').length > 0)
  return (
    <>
      <div class="panel-head">
        <MarkIcon {...mark} several={mark.what === 'stack' || mark.collective} size={40} />
        <div>
          <h2 class="panel-title">{capitalise(title.replaceAll('\u00AD', ''))}</h2>
          <p class="soft small">
            {mark.kind !== null && kindName(lang, mark.kind)} · {t(`sector.${mark.sector}`)}
          </p>
        </div>
      </div>
      {mark.what === 'stack' && (
        <p class="small">
          {t('stack.why')} {mark.members.map((id) => partnerName(graph, id) ?? id).join(', ')}.
        </p>
      )}
      <p class="panel-lead">{metText(graph, scene, mark, words.value)}</p>
      <FindingLinks now={now} scene={scene} mark={mark.id} />
      {shown.map((level) => (
        <LevelPart key={level} level={level} now={now} scene={scene} mark={mark} />
      ))}
      {ties.length > 0 && (
        <section class="panel-part">
          <h3>
            {t('ties')} <b>{ties.length}</b>
          </h3>
          <ul>
            {ties.map((tie) => {
              const other = members.has(tie.from) ? tie.to : tie.from
              return (
                <Statement
                  key={tie.id}
                  graph={graph}
                  name={`${partnerName(graph, other) ?? other} · ${t(`level.${tie.level}`)}`}
                  how={tie.inferred ? 'inferred' : 'stated'}
                  said={[tie]}
                  onName={() => {
                    select(other)
                  }}
                />
              )
            })}
          </ul>
        </section>
      )}
      <CoversPart region={scene.region} members={mark.members} />
      {mark.members.length === 1 && (
        <button
          class="button"
          type="button"
          disabled={readOnly.value}
          onClick={() => {
            tieDraft.value = { ...emptyTie, from: mark.members[0] ?? '' }
          }}
        >
          {t('tie.title')} <kbd>R</kbd>
        </button>
      )}
      <Origin graph={graph} members={mark.members} selected={selected} />
    </>
  )
}

function LevelPart({ level, now, scene, mark }: { level: Level; now: RegionData; scene: Scene; mark: Mark }) {
  const { t } = words.value
  const names = new Map(scene.rows.map((row) => [row.id, row.name]))
  const seats = seatsOf(scene, mark.id, sideOfLevel[level]).filter(({ how }) => how !== 'expected')
  return (
    <section class="panel-part">
      <h3 class={`level-head is-${level}`}>
        {capitalise(t(`level.${level}`))} <b>{seats.filter(({ how }) => how !== 'members').length}</b>
      </h3>
      {seats.length === 0 && <p class="small soft">{t('level.nothing')}</p>}
      <ul>
        {seats.map((seat) => (
          <Statement
            key={seat.id}
            graph={now.graph}
            name={names.get(seat.row) ?? seat.row}
            how={seat.how}
            said={seat.involvements}
            onName={() => {
              select(seat.row)
            }}
          />
        ))}
      </ul>
    </section>
  )
}
