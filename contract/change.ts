import { z } from 'zod'
import { ChangeId, OperationId, RecordId, RegionId } from './ids.ts'
import { writtenText } from './records/fields.ts'
import { puts, recordKinds } from './records/table.ts'

/** Put writes the whole record (new or in place of the old one); remove takes it out with what hangs on it. */
export const Put = z.discriminatedUnion('what', puts)
export type Put = z.infer<typeof Put>
export const Remove = z.strictObject({
  op: z.literal('remove'),
  what: z.enum(recordKinds).exclude(['region']),
  id: RecordId,
})
export type Remove = z.infer<typeof Remove>
export const Change = z.discriminatedUnion('op', [Put, Remove])
export type Change = z.infer<typeof Change>

/** What a client sends: one step, written whole or not at all. */
export const ChangeSet = z.strictObject({
  operationId: OperationId,
  /** In a few words what was done, for history and undo. */
  title: writtenText(200),
  by: writtenText(120).nullable(),
  changes: z.array(Change).min(1).max(20_000),
})
export type ChangeSet = z.infer<typeof ChangeSet>

/** Undo is a change set too: the one that puts back what `changeId` changed. */
export const UndoRequest = z.strictObject({ operationId: OperationId, by: writtenText(120).nullable() })
export type UndoRequest = z.infer<typeof UndoRequest>

/** What the log keeps of a written change set. */
export const ChangeRecord = z.strictObject({
  id: ChangeId,
  region: RegionId,
  /** The region's version after it. */
  version: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  title: z.string(),
  /** How many records it put or removed; none of what was as it says already: then `version` is the one before, and no history holds it. */
  count: z.int().min(0),
  undoes: ChangeId.nullable(),
  undoneBy: ChangeId.nullable(),
})
export type ChangeRecord = z.infer<typeof ChangeRecord>
