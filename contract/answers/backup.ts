import { z } from 'zod'
import { Change } from '../change.ts'

/** The name of its file, without the ending. */
export const BackupId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/, 'the id of a backup')
const Count = z.int().min(0)

/** What a backup holds of one region. */
export const Backup = z.strictObject({
  id: BackupId,
  at: z.iso.datetime(),
  /** Made by the command, and not one of each day: it is kept until somebody takes it out. */
  byHand: z.boolean(),
  /** Of the whole file, with all its regions. */
  bytes: Count,
  version: Count,
  /** Records, and changes of its history. */
  records: Count,
  changes: Count,
})
export type Backup = z.infer<typeof Backup>

export const Backups = z.strictObject({
  /** Whether this server makes them: only of its own database. */
  daily: z.boolean(),
  /** Those that hold the region, newest first. */
  backups: z.array(Backup),
  /** Files that cannot be read to their end. */
  damaged: z.array(BackupId),
})
export type Backups = z.infer<typeof Backups>

/** What makes a region what it was: to be sent to its changes, with the ETag of this answer. None when nothing differs. */
export const RestorePreview = z.strictObject({
  backup: Backup,
  /** People in the backup who are not in the region any more. */
  persons: Count,
  changes: z.array(Change),
})
export type RestorePreview = z.infer<typeof RestorePreview>

export const RestoreQuery = z.strictObject({
  /** Whether those people come back too. */
  persons: z.enum(['yes', 'no']).default('no'),
})
