import type { Put } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { namesIn } from '../../contract/records/links.ts'
import { recordKinds } from '../../contract/records/table.ts'
import { recordsOf } from '../records.ts'

/** Every record of a region but the region itself, each as it would be written. */
export const recordPuts = (graph: RegionGraph): Put[] =>
  recordKinds.flatMap((what) =>
    what === 'region' ? [] : recordsOf(graph, what).map((record) => ({ op: 'put', what, record }) as Put),
  )

/** A record by its id, as it would be written; null when there is none. */
export const putOf = (graph: RegionGraph, id: string): Put | null =>
  recordPuts(graph).find(({ record }) => record.id === id) ?? null

/** What the removal of a record takes with it, and what stands in its way: what rests on it, as a statement on its source. */
export type RecordRemoval = { taken: Put[]; inTheWay: Put[] }

/** What hangs on a record goes with it, and what hangs on that. */
export function removalOf(graph: RegionGraph, id: string): RecordRemoval {
  const all = recordPuts(graph)
  const gone = new Set([id])
  const taken: Put[] = []
  for (let size = 0; size !== gone.size;) {
    size = gone.size
    for (const put of all) {
      if (gone.has(put.record.id)) continue
      if (!namesIn(put).some((name) => name.link.whenGone === 'removed' && gone.has(name.id))) continue
      gone.add(put.record.id)
      taken.push(put)
    }
  }
  const inTheWay = all.filter(
    (put) =>
      !gone.has(put.record.id) && namesIn(put).some((name) => name.link.whenGone === 'refused' && gone.has(name.id)),
  )
  return { taken, inTheWay }
}
