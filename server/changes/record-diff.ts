import { z } from 'zod'
import { type Change, Put } from '../../contract/change.ts'
import { recordKinds } from '../../contract/records/table.ts'
import { AnyRecordRow, recordOf } from '../store/rows.ts'
import { sameRecord } from '../../domain/changes.ts'

/**
 * What a change set does to one record: what it was and what it becomes; null = not there. Fields that a kind of record was given
 * after it was written are null in it.
 */
export const RecordDiff = z.strictObject({
  id: z.string(),
  what: z.enum(recordKinds),
  before: AnyRecordRow.nullable(),
  after: AnyRecordRow.nullable(),
})
export type RecordDiff = z.infer<typeof RecordDiff>

export const idOf = (change: Change): string => (change.op === 'put' ? change.record.id : change.id)

/** What changes do to what is there; a put of what is there already is no step. */
export function recordDiffs(changes: readonly Change[], present: ReadonlyMap<string, Put>): RecordDiff[] {
  return changes
    .map((change): RecordDiff => {
      const id = idOf(change)
      const after = change.op === 'put' ? inOrder(change) : null
      return { id, what: change.what, before: present.get(id) ?? null, after }
    })
    .filter(({ before, after }) => !sameRecord(before, after))
}

/** A record as it will be read back. */
const inOrder = (put: Put): Put => Put.parse({ ...put, record: recordOf(put.what, put.record) })
