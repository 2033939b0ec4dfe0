import type { RegionGraph } from '../contract/graph.ts'
import { type RecordKind, type RecordOf, recordTable } from '../contract/records/table.ts'

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
export function graphLists(graph: RegionGraph, records: { [K in Kind]?: RecordOf<Kind>[] }): RegionGraph {
  const { expectation, ...others } = records
  const changed = Object.entries(others).map(([kind, list]) => [listOf(kind as Kind), list])
  const expectations = { ...graph.expectations, ...(expectation && { own: expectation as RecordOf<'expectation'>[] }) }
  return { ...graph, ...(Object.fromEntries(changed) as Partial<RegionGraph>), expectations }
}
