import type { NetworkFile } from '../../contract/file.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { graphLists } from '../../contract/records/table.ts'
import { apply } from '../../domain/changes.ts'

const nothing = Object.fromEntries(Object.keys(graphLists).map((list) => [list, []]))

/** The answer of the API when a region holds exactly this file, written in one step. */
export function graphOf({ data }: NetworkFile): RegionGraph {
  const puts = data.changes.flatMap((change) => (change.op === 'put' ? [change] : []))
  const region = puts.find(({ what }) => what === 'region')?.record
  const expectations = { kinds: [], own: [] }
  const empty = RegionGraph.parse({ region, version: 1, ...nothing, expectations, truncated: false })
  return apply(
    empty,
    puts.map((after) => ({ id: after.record.id, what: after.what, before: null, after })),
  )
}
