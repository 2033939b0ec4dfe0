import type { RecordKind, RecordOf } from '../contract/change.ts'
import type { RegionGraph } from '../contract/graph.ts'

/** Where the records of a kind stand in the graph. */
const lists = {
  source: (graph) => graph.sources,
  partner: (graph) => graph.partners,
  person: (graph) => graph.persons,
  goal: (graph) => graph.goals,
  stage: (graph) => graph.stages,
  body: (graph) => graph.bodies,
  activity: (graph) => graph.activities,
  membership: (graph) => graph.memberships,
  coverage: (graph) => graph.coverages,
  carrying: (graph) => graph.carryings,
  involvement: (graph) => graph.involvements,
  tie: (graph) => graph.ties,
  mention: (graph) => graph.mentions,
  expectation: (graph) => graph.expectations.own,
  setting: (graph) => graph.settings,
  decision: (graph) => graph.decisions,
  action: (graph) => graph.actions,
} as const satisfies { [K in Exclude<RecordKind, 'region'>]: (graph: RegionGraph) => readonly RecordOf<K>[] }

/** The records of a kind, in the order of the graph. */
export const recordsOf = <K extends Exclude<RecordKind, 'region'>>(graph: RegionGraph, kind: K): RecordOf<K>[] =>
  lists[kind](graph) as RecordOf<K>[]
