import { z } from 'zod'
import { Figures } from '../../figures.ts'
import { Gaps } from '../../gap.ts'
import { RegionGraph } from '../../graph.ts'
import { RecordId } from '../../ids.ts'
import { Arrangement, Positions } from '../../layout.ts'
import { Day } from '../../records/fields.ts'
import { Rule } from '../../rule.ts'

/** A region as anybody may see it, with all that a view of it is drawn from: what a page that shows it on another site holds. */
export const EmbeddedRegion = z.strictObject({
  graph: RegionGraph,
  gaps: Gaps,
  rules: z.array(Rule),
  figures: Figures,
  layouts: z.record(Arrangement, Positions),
  /** Null = as it is now. */
  moment: z.strictObject({ id: RecordId, name: z.string(), day: Day }).nullable(),
})
export type EmbeddedRegion = z.infer<typeof EmbeddedRegion>

/** What such a page holds: the region, or as an HTTP status why there is none to show. */
export const EmbeddedAnswer = z.union([EmbeddedRegion, z.strictObject({ status: z.int() })])
export type EmbeddedAnswer = z.infer<typeof EmbeddedAnswer>
