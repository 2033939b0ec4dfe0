import { z } from 'zod'
import { ChangeRecord } from '../change.ts'

/** What an event of a region holds: its version now, and what was written since the version heard of last, oldest first. */
export const RegionNews = z.strictObject({
  version: z.int().min(0),
  /** The newest fifty at most. */
  changes: z.array(ChangeRecord),
})
export type RegionNews = z.infer<typeof RegionNews>

export const NewsQuery = z.strictObject({
  /** The version heard of last, where no Last-Event-ID says so; without either: what comes from now on. */
  after: z.coerce.number().int().min(0).optional(),
  /** It ends by itself after so many. */
  seconds: z.coerce.number().int().min(0).max(86_400).optional(),
})
