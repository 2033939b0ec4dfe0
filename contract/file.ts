import { z } from 'zod'
import { Change } from './change.ts'
import { text } from './records/fields.ts'
import { RegionId } from './ids.ts'

/** The import and export envelope. `version` goes up when an older reader could not read it. */
export const NetworkFile = z.strictObject({
  meta: z.strictObject({ kind: z.literal('ketenkaart-network'), version: z.literal(1) }),
  data: z.strictObject({
    region: RegionId,
    title: text(200),
    changes: z.array(Change).min(1).max(20_000),
  }),
})
export type NetworkFile = z.infer<typeof NetworkFile>
