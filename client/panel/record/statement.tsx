import { Fragment } from 'preact'
import { OwnActions, SourceActions } from '../../forms/statement/said-actions.tsx'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { provenanceOf } from '../../../domain/sources/provenance.ts'
import { AskedSign, SeatDot } from '../../parts/seat.tsx'
import type { How } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { saysMore, type SaidOnce } from '../../text/readings.ts'
import { SourceLink } from './source-link.tsx'
import { WordOf } from './word.tsx'
import { RecordNote } from '../../parts/page/record-note.tsx'

type Props = {
  region: RegionState
  name: string
  how: How
  said: readonly (Involvement | Tie)[]
  /** What is said once above the list this stands in. */
  shared?: SaidOnce
  onName?: () => void
  /** It says that somebody does not take part: a dash, and no seat. */
  isNone?: boolean
}
const nothingShared: SaidOnce = { readings: [], source: null }

/** One seat or tie with everything said of it: by whom, in which words, since when, how strong, and how we read it. */
export function StatementPart({ region, name, how, said, shared = nothingShared, onName, isNone = false }: Props) {
  const { t, day } = words.value
  const first = said[0]
  const { graph } = region
  // What the region recorded itself quotes nobody.
  const isQuoted = (one: Involvement | Tie) => ['stated', 'inferred'].includes(provenanceOf(region, one))
  const unique = [...new Map(said.map((one) => [keyOf(one), one])).values()]
  const lead = said.some((one) => 'role' in one && one.role === 'lead')
  return (
    <li class="statement" {...(said.length === 0 ? {} : { 'data-said': said.map(({ id }) => id).join(' ') })}>
      {isNone ? <AskedSign answer="none" /> : <SeatDot how={how} />}
      <div>
        {onName === undefined ? (
          <span class="statement-name">{name}</span>
        ) : (
          <button class="statement-name link-quiet" type="button" onClick={onName}>
            {name}
          </button>
        )}
        {lead && <span class="soft"> · {t('role.lead')}</span>}
        {how === 'members' && <p class="soft small">{t('how.members')}</p>}
        {unique.map((one) => (
          <Fragment key={one.id}>
            <p class="small soft said">
              <WordOf region={region} said={one} shared={shared} />
              {isQuoted(one) && saysMore(one.statedAs, namesOf(graph, one)) && (
                <span>{t('said.as', { words: one.statedAs })}</span>
              )}
              {one.strength !== null && <span>{t(`strength.${one.strength}`)}</span>}
              {one.since !== null && <span>{t('said.since', { day: day(one.since) })}</span>}
              {one.until !== null && <span>{t('said.until', { day: day(one.until) })}</span>}
              {one.lastConfirmed !== null && <span>{t('said.confirmed', { day: day(one.lastConfirmed) })}</span>}
              {one.note !== null && <RecordNote>{one.note}</RecordNote>}
              {isQuoted(one) && shared.source === null && <SourceLink graph={graph} id={one.source} />}
            </p>
            {how !== 'members' && (
              <OwnActions
                graph={graph}
                all={[one, ...said.filter((other) => other !== one && keyOf(other) === keyOf(one))]}
              />
            )}
          </Fragment>
        ))}
        {how !== 'members' && <SourceActions graph={graph} said={said} />}
        {first === undefined && <p class="soft small">{t('said.nothing')}</p>}
      </div>
    </li>
  )
}

/** Records of one utterance about a collective are shown as one. */
const keyOf = (one: Involvement | Tie) => `${one.statement} ${one.level}`

/** Every name of who says it, or of whom it is said. */
function namesOf(graph: RegionGraph, one: Involvement | Tie): (string | null)[] {
  const ids: readonly string[] = 'partner' in one ? [one.partner] : [one.from, one.to]
  return graph.partners.flatMap(({ id, name, short }) => (ids.includes(id) ? [name, short] : []))
}
