import type { Put } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { RegionId } from '../../contract/ids.ts'
import { storedRecords } from '../../contract/records/stored.ts'
import { type GraphLists, type RecordKind, type RecordOf, recordTable } from '../../contract/records/table.ts'
import { presetKinds } from '../../domain/changes.ts'
import { bind } from './bind.ts'
import type { Run } from './database.ts'
import type { QueryTexts } from './queries.ts'
import { readRegion } from './region.ts'
import { LineRow, NodeRow } from './rows.ts'

/** More than any region holds: what is found is found in all of it. */
const everything = 1_000_000
/** By label: where it stands in the order of writing. */
export const recordOrder = Object.fromEntries(storedRecords.nodeLabels.map((label, at) => [label, at]))

/** A region's network, whole. Throws ProblemError not-found. */
export async function readGraph(run: Run, queries: QueryTexts, id: RegionId): Promise<RegionGraph> {
  // Asked together: the database works on the next while we read what it gave.
  const [{ region, version }, nodes, lines] = await Promise.all([
    readRegion(run, queries, id),
    run(bind(queries('map/nodes'), storedRecords), { region: id, place: recordOrder, most: everything }, NodeRow),
    run(bind(queries('map/lines'), { types: storedRecords.lineTypes }), { region: id, most: everything }, LineRow),
  ])
  return graphOf({ region, version, truncated: false }, [...nodes, ...lines])
}

/** A graph of records, each kind in the order in which it comes. */
export function graphOf(
  { region, version, truncated }: Pick<RegionGraph, 'region' | 'version' | 'truncated'>,
  records: readonly Put[],
): RegionGraph {
  const of = inRecordOrder(records)
  const expectations = { kinds: presetKinds(region), own: of('expectation') }
  return { region, version, ...listsOf(of), expectations, truncated }
}

/** The lists of a graph, under the names that the contract gives them. */
const listsOf = (of: (what: RecordKind) => unknown) =>
  Object.fromEntries(
    recordTable.flatMap(({ list, what }): [string, unknown][] => (list === null ? [] : [[list, of(what)]])),
  ) as GraphLists

/** The records of a kind among puts, in their order. */
export function inRecordOrder(puts: readonly Put[]) {
  const kinds = new Map<RecordKind, Put['record'][]>()
  for (const { what, record } of puts) {
    const known = kinds.get(what)
    if (known === undefined) kinds.set(what, [record])
    else known.push(record)
  }
  return <K extends RecordKind>(what: K): RecordOf<K>[] => (kinds.get(what) ?? []) as RecordOf<K>[]
}
