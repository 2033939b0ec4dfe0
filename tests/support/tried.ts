import type { Change, Put } from '../../contract/change.ts'
import { recordKinds } from '../../contract/records/table.ts'
import { apply } from '../../domain/changes.ts'
import { recordsOf } from '../../domain/records.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'
import { expand } from '../../server/changes/expand.ts'
import { namesIn } from '../../contract/records/links.ts'
import { idOf, recordDiffs } from '../../server/changes/record-diff.ts'

/** A region after these changes, and all that a removal takes with it, as a trial has it; without a database. */
export function triedState({ graph, on }: RegionState, changes: readonly Change[]): RegionState {
  const present = new Map<string, Put>()
  const add = (what: Put['what'], record: { id: string }) =>
    present.set(record.id, { op: 'put', what, record } as unknown as Put)
  add('region', graph.region)
  for (const what of recordKinds) if (what !== 'region') for (const record of recordsOf(graph, what)) add(what, record)
  const gone = new Set(changes.flatMap((change) => (change.op === 'remove' ? [idOf(change)] : [])))
  const hanging = [...present.values()].filter((put) => namesIn(put).some(({ id }) => gone.has(id)))
  return makeRegionState(apply(graph, recordDiffs([...changes, ...expand(changes, hanging)], present)), on)
}
