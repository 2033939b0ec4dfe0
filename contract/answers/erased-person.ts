import { z } from 'zod'
import { ChangeRecord } from '../change.ts'
import { RecordId } from '../ids.ts'

/** A person was erased, and where the same words may still stand. */
export const ErasedPerson = z.strictObject({
  change: ChangeRecord,
  /**
   * Records of the region in which the role or name stands within another text, for somebody to look at. Null when the same was sent
   * before: what it was called nobody knows any more.
   */
  records: z.array(RecordId).nullable(),
  /** Files of backups that were made before and still hold it, or are damaged, so that nobody can tell; null as above. */
  backups: z.array(z.string()).nullable(),
})
export type ErasedPerson = z.infer<typeof ErasedPerson>
