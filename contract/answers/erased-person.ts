import { z } from 'zod'
import { ChangeRecord } from '../change.ts'
import { RecordId } from '../ids.ts'

/** A person was erased, and where the same words may still stand. */
export const ErasedPerson = z.strictObject({
  change: ChangeRecord,
  /** Records of the region in which the role or name stands within another text, for somebody to look at. */
  records: z.array(RecordId),
  /** Files of daily backups that were made before and still hold it. */
  backups: z.array(z.string()),
})
export type ErasedPerson = z.infer<typeof ErasedPerson>
