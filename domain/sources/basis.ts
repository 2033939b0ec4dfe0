import type { Level } from '../../contract/vocabulary.ts'
import { statementsInScope } from '../counting.ts'
import { validOn } from '../in-force.ts'
import { compareText } from '../order.ts'
import { reading } from '../region-state.ts'
import { statementsOf } from '../statements.ts'

/**
 * One thing that was said: of who takes part, works together, carries what or does which step, or of how something stands. `level`:
 * of which it speaks, null when of none. `source`: its id, null when none is recorded. One about a collective comes several times
 * under the same `id`.
 */
export type Utterance = { id: string; source: string | null; level: Level | null }

/** All that is said and in force on the day (R1): "asked, and none" and what names nobody too. */
export const utterancesOf = reading((state): Utterance[] => {
  const { graph, on } = state
  const stated = statementsOf(state)
  const spokenOf = new Set<string>([
    ...stated.map(({ at }) => at),
    ...graph.mentions.map(({ at }) => at),
    ...graph.carryings.map(({ activity }) => activity),
  ])
  return [
    ...[...stated, ...graph.mentions].map(({ statement, source, level }) => ({ id: statement, source, level })),
    ...graph.carryings.map(({ id, statement, source }) => ({ id: statement ?? id, source, level: null })),
    ...graph.coverages.filter(validOn(on)).map(({ id, source }) => ({ id, source, level: null })),
    ...graph.activities
      .filter(({ id, source, statusStatedAs }) => source !== null && (statusStatedAs !== null || !spokenOf.has(id)))
      .map(({ id, source }) => ({ id, source, level: null })),
  ]
})

/**
 * On how much a region rests. `statements` and `pages`: utterances of sources, and the sources they are from; `own`: utterances that
 * the region recorded itself, as an observation, which are no source page. `dated`: how many of the pages say of which day they are;
 * `years`: the first and last year of those, YYYY, null when there are none.
 */
export type RegionBasis = {
  statements: number
  pages: number
  own: number
  dated: number
  years: readonly [first: string, last: string] | null
}

export const basisOf = reading((state): RegionBasis => {
  const observed = ownSources(state)
  const all = utterancesOf(state)
  const used = new Set(all.flatMap(({ source }) => (source === null || observed.has(source) ? [] : [source])))
  const pages = state.graph.sources.filter(({ id }) => used.has(id))
  const years = pages.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])).sort(compareText)
  const [first, last] = [years[0], years.at(-1)]
  const own = new Set(all.filter(({ source }) => source !== null && observed.has(source)).map(({ id }) => id))
  const others = new Set(all.filter(({ source }) => source === null || !observed.has(source)).map(({ id }) => id))
  return {
    statements: others.size,
    pages: used.size,
    own: own.size,
    dated: years.length,
    years: first === undefined || last === undefined ? null : [first, last],
  }
})

/** Partners that said something of themselves: who was asked. Ids. */
export const askedPartners = reading(
  (state): ReadonlySet<string> =>
    new Set(statementsInScope(state).flatMap(({ statedBy, partner }) => (statedBy === 'partner' ? [partner] : []))),
)

/** Ids of what the region itself saw or said: its word, not that of a source. */
export const ownSources = reading(
  ({ graph }): ReadonlySet<string> =>
    new Set(graph.sources.filter(({ kind }) => kind === 'observation').map(({ id }) => id)),
)
