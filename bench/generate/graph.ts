import type { ChangeSet } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { graphOf as graphOfFile } from '../../tests/networks/graph-of.ts'
import { fileOf } from './file.ts'

/** The answer a server gives after `changes`, made without one: for measuring the screen alone. */
export function graphOf(changes: ChangeSet): RegionGraph {
  for (const change of changes.changes)
    if (change.op === 'put' && change.what === 'region') return graphOfFile(fileOf(change.record.id, changes))
  throw new Error('The change set makes no region')
}
