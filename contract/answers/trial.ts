import { z } from 'zod'
import { Change } from '../change.ts'
import { Figures } from '../figures.ts'
import { Gaps } from '../gap.ts'
import { RegionGraph } from '../graph.ts'

/** What is tried out: changes that are never written. */
export const TrialRequest = z.strictObject({
  changes: z.array(Change).min(1).max(500),
  /** Reckon the figures too. */
  figures: z.boolean().optional(),
})
export type TrialRequest = z.infer<typeof TrialRequest>

/** The region as it would be, and what the rules would find in it. `version` is that of the region as it is. */
export const Trial = z.strictObject({
  version: z.int().min(0),
  graph: RegionGraph,
  gaps: Gaps,
  /** Null unless they were asked for. */
  figures: Figures.nullable(),
})
export type Trial = z.infer<typeof Trial>
