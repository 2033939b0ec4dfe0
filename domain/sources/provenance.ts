import { groupBy } from '../group-by.ts'
import { reading, type RegionState } from '../region-state.ts'
import { ownSources } from './basis.ts'

/**
 * Whose word something is, the surest first: that of a source; the region's own, as it was recorded there; our reading of a source; or
 * nobody's yet, where it is only tried out.
 */
export const provenances = ['stated', 'own', 'inferred', 'trial'] as const
export type Provenance = (typeof provenances)[number]

type Said = { id: string; source: string | null; inferred: boolean }

export function provenanceOf(state: RegionState, { id, source, inferred }: Said): Provenance {
  if (state.tried?.has(id) === true) return 'trial'
  if (inferred) return 'inferred'
  return source !== null && ownSources(state).has(source) ? 'own' : 'stated'
}

type Utterer = Said & { statement: string }
const uttered = reading(({ graph }): ReadonlyMap<string, Utterer> => {
  const carried = graph.carryings.flatMap((one) =>
    one.statement === null ? [] : [{ ...one, statement: one.statement }],
  )
  const all = [...graph.ties, ...graph.involvements, ...graph.mentions, ...carried]
  return new Map(all.map((one) => [one.id, one]))
})

/** How many utterances these records are, by whose word: of one, the least sure of its records. Ids. */
export function utterancesBy(state: RegionState, ids: readonly string[]): Record<Provenance, number> {
  const byUtterance = groupBy(
    ids.flatMap((id) => uttered(state).get(id) ?? []),
    ({ statement }) => statement,
  )
  const counts = { stated: 0, own: 0, inferred: 0, trial: 0 }
  for (const said of byUtterance.values()) counts[leastSureOf(state, said)] += 1
  return counts
}

/** Of several that say the same: the surest. */
export function surestOf(state: RegionState, said: readonly Said[]): Provenance {
  const there = new Set(said.map((one) => provenanceOf(state, one)))
  return provenances.find((one) => there.has(one)) ?? 'inferred'
}

/** Of several that are true together: the least sure. */
export function leastSureOf(state: RegionState, said: readonly Said[]): Provenance {
  const there = new Set(said.map((one) => provenanceOf(state, one)))
  return provenances.findLast((one) => there.has(one)) ?? 'inferred'
}
