import { z } from 'zod'

/** A partner that is merged with another: `stays`: whose name it keeps, an id; empty = that of `partner`. */
export const MergeDraft = z.strictObject({ partner: z.string(), with: z.string(), stays: z.string() })
export type MergeDraft = z.infer<typeof MergeDraft>
