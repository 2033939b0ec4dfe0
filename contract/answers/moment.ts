import { z } from 'zod'
import { RegionId } from '../ids.ts'
import { Day } from '../records/fields.ts'
import { Moment } from '../records/meeting/moment.ts'

/** A moment, and what is known of what it froze. */
export const MomentSummary = z.strictObject({
  moment: Moment,
  /** When it was frozen. */
  at: z.iso.datetime(),
  /** Changes when a rule or a setting of the region does: two moments with the same were reckoned alike. */
  rules: z.string(),
  /** Whether today's rules and settings are those it was reckoned with. */
  sameRules: z.boolean(),
  partners: z.int().min(0),
  /** Questions that were found and undecided then; null while it was too early to count them. */
  questions: z.strictObject({ found: z.int().min(0), undecidable: z.int().min(0) }).nullable(),
  /** The day on which a person was last taken out of it; null when it is as it was frozen. */
  erased: Day.nullable(),
  /** Ids of the stories that show it or compare with it: while there are any, it cannot be removed. */
  stories: z.array(z.string()),
})
export type MomentSummary = z.infer<typeof MomentSummary>

/** The moments of a region, the latest day first. */
export const Moments = z.strictObject({
  region: RegionId,
  version: z.int().min(0),
  moments: z.array(MomentSummary),
})
export type Moments = z.infer<typeof Moments>
