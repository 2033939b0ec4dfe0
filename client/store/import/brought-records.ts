import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { RecordKind } from '../../../contract/records/table.ts'
import { recordsOf, withRecords } from '../../../domain/records.ts'

type ListedKind = Exclude<RecordKind, 'region'>

/** A region with what a file brings, to name and to draw it. `before`: by kind, the ids that are there already. */
export function withBrought(graph: RegionGraph, changes: readonly Change[]): RegionGraph {
  const puts = new Map<ListedKind, Map<string, Extract<Change, { op: 'put' }>['record']>>()
  for (const change of changes)
    if (change.op === 'put' && change.what !== 'region')
      puts.set(change.what, (puts.get(change.what) ?? new Map<string, never>()).set(change.record.id, change.record))
  const lists: Parameters<typeof withRecords>[1] = {}
  for (const [what, records] of puts) {
    const stays = recordsOf(graph, what).filter(({ id }) => !records.has(id))
    Object.assign(lists, { [what]: [...stays, ...records.values()] })
  }
  return withRecords(graph, lists)
}

/** Whether a record is in a region, asked often. */
export function knownRecords(graph: RegionGraph): (what: RecordKind, id: string) => boolean {
  const ids = new Map<RecordKind, ReadonlySet<string>>()
  return (what, id) => {
    if (what === 'region') return true
    let there = ids.get(what)
    if (there === undefined) {
      there = new Set(recordsOf(graph, what).map((record) => record.id))
      ids.set(what, there)
    }
    return there.has(id)
  }
}

/** What stands on the map, in numbers. */
export const mapCounts = ({ partners, involvements, ties, bodies, activities, goals, mentions }: RegionGraph) => ({
  partner: partners.length,
  table: bodies.length + activities.length + goals.length,
  involvement: involvements.length,
  tie: ties.length,
  mention: mentions.length,
})
