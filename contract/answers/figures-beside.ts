import { z } from 'zod'
import { Answerability, Levels, MissingData, Persons, Present } from '../figures.ts'
import { RegionId } from '../ids.ts'
import { Region } from '../records/nodes/region.ts'

const count = z.int().min(0)
const indicator = { known: Answerability, lacking: z.array(MissingData) }

/**
 * The six questions of the figures in numbers alone: no partner, table or person is named, nor its id, so that they can
 * stand beside those of other regions.
 */
export const QuestionCounts = z.strictObject({
  present: z.strictObject({
    ...indicator,
    kinds: z.array(Present.shape.kinds.element.pick({ kind: true, statutory: true, state: true })),
  }),
  levels: Levels,
  chain: z.strictObject({
    ...indicator,
    /** In the region's order; `partners` is how many cover it. */
    stages: z.array(z.strictObject({ partners: count, complete: z.boolean(), firm: z.boolean() })),
  }),
  fragile: z.strictObject({ ...indicator, partners: count, tables: count, lines: count, alone: count }),
  persons: Persons.pick({ known: true, lacking: true, lines: true, recorded: true, single: true }),
  secured: z.strictObject({ ...indicator, secured: count, unsecured: count, unknown: count }),
})
export type QuestionCounts = z.infer<typeof QuestionCounts>

/** What a region stands with beside the others. */
export const RegionFigures = z.strictObject({
  ...QuestionCounts.shape,
  region: Region,
  version: count,
  municipalities: count,
  tooEarly: z.boolean(),
  /** What this region wants otherwise than the rules have it, and what it expects beside its standard list. */
  own: z.strictObject({ settings: count, expectations: count }),
  /** Distinct utterances, as the list of regions counts them. */
  statements: count,
})
export type RegionFigures = z.infer<typeof RegionFigures>

/** The figures of all regions on one day, by region code: no total, no order by any figure. */
export const FiguresBeside = z.strictObject({
  on: z.iso.date(),
  regions: z.array(RegionFigures),
  /** Regions that are still worked out: ask again for them. */
  waiting: z.array(RegionId),
})
export type FiguresBeside = z.infer<typeof FiguresBeside>
