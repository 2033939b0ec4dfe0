import type { RegionGraph } from '../contract/graph.ts'
import type { Involvement } from '../contract/records/lines/involvement.ts'
import type { Tie } from '../contract/records/lines/tie.ts'
import { isPositive, statementsInScope } from './counting.ts'
import { validOn } from './in-force.ts'
import { partsOf } from './kin.ts'
import { partnerKinds } from './partners.ts'
import { reading, type RegionState } from './region-state.ts'

/**
 * The records of a region that are in force on its day (R1): partners that are, and what is said of these (R2); of ties and
 * involvements the positive ones (R3). Everything else is as it is recorded.
 */
export const graphInForce = reading((state): RegionGraph => {
  const { graph } = state
  const registered = partnerKinds(state)
  const inForce = validOn(state.on)
  const parts = new Set(partsOf(state).map(({ id }) => id))
  const said = new Set(
    statementsInScope(state)
      .filter(isPositive)
      .map(({ id }) => id),
  )
  return {
    ...graph,
    partners: graph.partners.filter(({ id }) => registered.has(id)),
    memberships: graph.memberships.filter(({ id }) => parts.has(id)),
    coverages: graph.coverages.filter((coverage) => inForce(coverage) && registered.has(coverage.partner)),
    involvements: graph.involvements.filter(({ id }) => said.has(id)),
    ties: graph.ties.filter(({ id }) => said.has(id)),
  }
})

const records = reading(
  ({ graph }): ReadonlyMap<string, Involvement | Tie> =>
    new Map([...graph.involvements, ...graph.ties].map((record) => [record.id, record])),
)

/** Statements as they are recorded, with their words and notes. */
export const recordsOfStatements = (state: RegionState, statements: Iterable<{ id: string }>): (Involvement | Tie)[] =>
  [...statements].flatMap(({ id }) => records(state).get(id) ?? [])
