import { z } from 'zod'
import { Change } from './change.ts'
import { text } from './records/fields.ts'
import { Day } from './records/fields.ts'
import { RegionId } from './ids.ts'

/** The import and export envelope. `version` goes up when an older reader could not read it. */
export const NetworkFile = z.strictObject({
  meta: z.strictObject({
    kind: z.literal('ketenkaart-network'),
    version: z.literal(1),
    /** Of a file that was taken out: of which version of the region, on which day, and what of it. */
    of: z.strictObject({ version: z.int().min(0), on: Day, what: z.string() }).optional(),
  }),
  data: z.strictObject({
    region: RegionId,
    title: text(200),
    changes: z.array(Change).min(1).max(20_000),
  }),
})
export type NetworkFile = z.infer<typeof NetworkFile>
