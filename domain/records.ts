import type { RegionGraph } from '../contract/graph.ts'
import type { Involvement } from '../contract/records/lines/involvement.ts'
import type { Tie } from '../contract/records/lines/tie.ts'
import { type RecordKind, type RecordOf, recordTable } from '../contract/records/table.ts'
import { isPositive, statementsInScope } from './counting.ts'
import { validOn } from './in-force.ts'
import { partsOf } from './kin.ts'
import { partnerKinds } from './partners.ts'
import { reading, type RegionState } from './region-state.ts'

type Kind = Exclude<RecordKind, 'region'>

/** Under which name the records of a kind stand in the graph; those of an expectation stand beside the kinds of the preset. */
const lists = new Map(recordTable.map(({ what, list }) => [what, list] as const))
const listOf = (kind: Kind) => lists.get(kind) as keyof RegionGraph | null

/** The records of a kind, in the order of the graph. */
export function recordsOf<K extends Kind>(graph: RegionGraph, kind: K): RecordOf<K>[] {
  const list = listOf(kind)
  if (list === null) return (kind === 'expectation' ? graph.expectations.own : []) as RecordOf<Kind>[] as RecordOf<K>[]
  return graph[list] as RecordOf<K>[]
}

/** A graph with some of its lists of records replaced. */
export function withRecords(graph: RegionGraph, records: { [K in Kind]?: RecordOf<Kind>[] }): RegionGraph {
  const { expectation, ...others } = records
  const changed = Object.entries(others).map(([kind, list]) => [listOf(kind as Kind), list])
  const expectations = { ...graph.expectations, ...(expectation && { own: expectation as RecordOf<'expectation'>[] }) }
  return { ...graph, ...(Object.fromEntries(changed) as Partial<RegionGraph>), expectations }
}

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
