import type { RecordKind, RecordOf } from '../contract/change.ts'
import type { RegionGraph } from '../contract/graph.ts'

type Kind = Exclude<RecordKind, 'region'>

/** Under which name the records of a kind stand in the graph. */
const lists = {
  source: 'sources',
  partner: 'partners',
  person: 'persons',
  goal: 'goals',
  stage: 'stages',
  body: 'bodies',
  activity: 'activities',
  membership: 'memberships',
  coverage: 'coverages',
  carrying: 'carryings',
  involvement: 'involvements',
  tie: 'ties',
  mention: 'mentions',
  setting: 'settings',
  decision: 'decisions',
  action: 'actions',
} as const satisfies Record<Exclude<Kind, 'expectation'>, keyof RegionGraph>

/** The records of a kind, in the order of the graph. */
export const recordsOf = <K extends Kind>(graph: RegionGraph, kind: K): RecordOf<K>[] =>
  (kind === 'expectation'
    ? graph.expectations.own
    : graph[lists[kind as Exclude<Kind, 'expectation'>]]) as RecordOf<K>[]

/** A graph with some of its lists of records replaced. */
export function graphLists(graph: RegionGraph, records: { [K in Kind]?: RecordOf<Kind>[] }): RegionGraph {
  const { expectation, ...others } = records
  const changed = Object.entries(others).map(([kind, list]) => [lists[kind as keyof typeof others], list])
  const expectations = { ...graph.expectations, ...(expectation && { own: expectation as RecordOf<'expectation'>[] }) }
  return { ...graph, ...(Object.fromEntries(changed) as Partial<RegionGraph>), expectations }
}
