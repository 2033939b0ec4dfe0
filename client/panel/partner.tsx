import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import { type Level, levels } from '../../contract/vocabulary.ts'
import { statementsAt } from '../../domain/counting.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { provenanceOf } from '../../domain/sources/provenance.ts'
import { recordsOfStatements } from '../../domain/records.ts'
import { capitalise } from '../i18n/words.ts'
import { ConfirmPart } from '../forms/confirm/confirm-part.tsx'
import { AddSeatButton, AddTieButton, TryButton } from '../forms/statement/add-buttons.tsx'
import { ChangePartner } from '../forms/record/change-buttons.tsx'
import { MarkIcon } from '../parts/mark.tsx'
import { FactsheetLink } from '../parts/page/factsheet-link.tsx'
import { sideOfLevel } from '../scene/pair/sides.ts'
import type { Mark, Scene } from '../scene/scene.ts'
import { kindName } from '../scene/words/scene-words.ts'
import { select, showUnfolded } from '../store/actions.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { metText } from '../text/met.ts'
import { nameOf } from '../text/names.ts'
import { ownPresence, presenceOf, seatTexts } from '../text/presence.ts'
import { sharedOf, type SaidOnce } from '../text/readings.ts'
import { RecordTabs } from './history/record-tabs.tsx'
import { Depth } from './depth.tsx'
import { SharedPart } from './record/reading.tsx'
import { FindingLinks } from './finding/finding-links.tsx'
import { AskedList } from './record/asked-list.tsx'
import { CoversPart } from './record/covers-part.tsx'
import { Origin } from './record/origin.tsx'
import { StatementPart } from './record/statement.tsx'

type Props = { now: RegionData; scene: Scene; mark: Mark; selected: string }

/** A partner, or a stack of equals: where it sits at each level, with every source, and whom it meets. */
export function PartnerPanel({ now, scene, mark, selected }: Props) {
  const { t, lang } = words.value
  const { graph } = now
  const members = new Set(mark.members)
  const [only, ...others] = mark.members
  const stated = new Set(levels.flatMap((level) => linesAt(scene, mark, level).map(({ id }) => id)))
  // What is over, or is no tie since the one is part of the other, stands apart.
  const ties = graph.ties.filter((tie) => (members.has(tie.from) || members.has(tie.to)) && !stated.has(tie.id))
  const title = mark.what === 'stack' ? mark.name : mark.full
  const shown = levels.filter(
    (level) =>
      level !== 'unspecified' ||
      seatTexts(scene, mark.id, 'unspecified').length > 0 ||
      linesAt(scene, mark, level).length > 0 ||
      askedAt(scene, mark, level).length > 0,
  )
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
      <RecordTabs now={now} record={others.length === 0 ? (only ?? null) : null}>
        {others.length === 0 && only !== undefined && <ChangePartner now={now} id={only} />}
        {mark.what === 'stack' && <Stacked now={now} mark={mark} />}
        <p class="panel-lead">{metText(scene, mark, words.value)}</p>
        <ConfirmPart />
        {others.length === 0 && only !== undefined && <FactsheetLink about={only} />}
        <FindingLinks now={now} scene={scene} mark={mark.id} />
        {shown.map((level) => (
          <LevelPart key={level} level={level} scene={scene} mark={mark} />
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
                  <StatementPart
                    key={tie.id}
                    region={scene.region}
                    name={`${nameOf(graph, other, words.value)} · ${t(`level.${tie.level}`)}`}
                    how={provenanceOf(scene.region, tie)}
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
        <OverPart region={scene.region} members={members} />
        <CoversPart region={scene.region} members={mark.members} />
        {only !== undefined && others.length === 0 && (
          <p class="form-buttons">
            <AddTieButton draft={{ from: only }}>
              {t('tie.title')} <kbd>R</kbd>
            </AddTieButton>
            <AddSeatButton draft={{ partner: only }} />
            <TryButton who={only} />
          </p>
        )}
        <Origin graph={graph} members={mark.members} selected={selected} />
        <Depth />
      </RecordTabs>
    </>
  )
}

/** Partners of whom the same is said: each opens by itself, where it can be written to. */
function Stacked({ now: { graph }, mark }: { now: RegionData; mark: Mark }) {
  const { t } = words.value
  return (
    <div class="small">
      <p>{t('stack.why')}</p>
      <p>{t('stack.members')}</p>
      <ul class="stack-members">
        {mark.members.map((id) => (
          <li key={id}>
            <button
              class="link"
              type="button"
              onClick={() => {
                showUnfolded(mark.id, id)
              }}
            >
              {nameOf(graph, id, words.value)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function LevelPart({ level, scene, mark }: { level: Level; scene: Scene; mark: Mark }) {
  const { t } = words.value
  const names = new Map(scene.rows.map((row) => [row.id, row.name]))
  const side = sideOfLevel[level]
  const seats = seatTexts(scene, mark.id, side).filter(({ how }) => how !== 'expected')
  const lines = linesAt(scene, mark, level)
  const asked = askedAt(scene, mark, level)
  const presence = presenceOf(scene, mark.id, side)
  const own = ownPresence(presence)
  const isSilent = seats.length + lines.length === 0
  const silence = presence.via ? 'level.via' : isSilent ? 'level.nothing' : 'level.notCounted'
  const shared = sharedOf([...seats.map(({ involvements }) => involvements), ...lines.map((line) => [line])])
  return (
    <section class="panel-part">
      <h3 class={`level-head is-${level}`}>
        {capitalise(t(`level.${level}`))} {own > 0 && <b>{own}</b>}
      </h3>
      {own === 0 && <p class="small soft">{t(silence)}</p>}
      <SharedPart graph={scene.region.graph} shared={shared} />
      <ul>
        {seats.map((seat) => (
          <StatementPart
            key={seat.id}
            region={scene.region}
            name={names.get(seat.row) ?? nameOf(scene.region.graph, seat.row, words.value)}
            how={seat.how}
            said={seat.involvements}
            shared={shared}
            onName={() => {
              select(seat.row)
            }}
          />
        ))}
        {lines.map((line) => (
          <LineItem key={line.id} region={scene.region} mark={mark} line={line} shared={shared} />
        ))}
      </ul>
      <AskedList scene={scene} asked={asked} nameOf={({ row }) => names.get(row) ?? t('name.unknown')} />
    </section>
  )
}

/** Where it was asked at a level whether it takes part, and it does not, or nobody knew. */
const askedAt = (scene: Scene, { id }: Mark, level: Level) => {
  const rows = new Set(scene.rows.filter(({ side }) => side === sideOfLevel[level]).map((row) => row.id))
  return scene.asked.filter((one) => one.mark === id && rows.has(one.row))
}

/** Where it took part before: what is recorded and no longer holds. */
function OverPart({ region, members }: { region: RegionState; members: ReadonlySet<string> }) {
  const { t } = words.value
  const { graph, on } = region
  const over = graph.involvements.filter((one) => members.has(one.partner) && one.until !== null && one.until < on)
  if (over.length === 0) return null
  return (
    <section class="panel-part is-over">
      <h3>
        {t('change.over')} <b>{over.length}</b>
      </h3>
      <ul>
        {over.map((one) => (
          <StatementPart
            key={one.id}
            region={region}
            name={`${nameOf(graph, one.at, words.value)} · ${t(`level.${one.level}`)}`}
            how={provenanceOf(region, one)}
            said={[one]}
          />
        ))}
      </ul>
    </section>
  )
}

/** What is stated of a mark itself at a level that no table shows: its direct ties, its goals, and "asked, and there is none". */
function linesAt({ region }: Scene, { members }: Mark, level: Level): (Involvement | Tie)[] {
  const statements = members.flatMap((member) => {
    const { positive, zeros } = statementsAt(region, member, level)
    return [
      ...positive.filter(({ what }) => what === 'partner' || what === 'goal'),
      ...zeros.filter(({ what }) => what === 'partner'),
    ]
  })
  return recordsOfStatements(region, new Set(statements))
}

type LineProps = { region: RegionState; mark: Mark; line: Involvement | Tie; shared: SaidOnce }
function LineItem({ region, mark, line, shared }: LineProps) {
  const { t } = words.value
  const { graph } = region
  const other = 'at' in line ? line.at : mark.members.includes(line.from) ? line.to : line.from
  const name = nameOf(graph, other, words.value)
  const what = 'at' in line ? '' : `${line.strength === 0 ? capitalise(t('pair.noTie')) : t('pair.direct')}: `
  return (
    <StatementPart
      region={region}
      name={`${what}${name}`}
      how={provenanceOf(region, line)}
      said={[line]}
      shared={shared}
      {...('at' in line
        ? {}
        : {
            onName: () => {
              select(other)
            },
          })}
    />
  )
}
