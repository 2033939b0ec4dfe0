import { z } from 'zod'
import { ChangeRecord } from '../change.ts'

/** What an event of a region holds: its version now, and what was written since the version heard of last, oldest first. */
export const RegionNews = z.strictObject({
  version: z.int().min(0),
  /** The newest fifty at most. */
  changes: z.array(ChangeRecord),
})
export type RegionNews = z.infer<typeof RegionNews>
