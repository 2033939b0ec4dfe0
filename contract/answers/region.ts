import { z } from 'zod'
import { Preset, Sector, text } from '../records/fields.ts'
import { Region } from '../records/nodes/region.ts'
import { PartnerId } from '../ids.ts'

/**
 * How much is known of a sector in a region.
 * named: a source names a partner of it · known: registered, nothing said yet · mentioned: named, but not who.
 */
export const SectorState = z.strictObject({ sector: Sector, state: z.enum(['named', 'known', 'mentioned']) })

/** A region in the chooser. Counts are of today. */
export const RegionSummary = z.strictObject({
  ...Region.shape,
  version: z.int().min(0),
  municipalities: z.int().min(0),
  /** All registered partners, municipalities included. */
  partners: z.int().min(0),
  /** Distinct utterances of sources, those that name nobody included. */
  statements: z.int().min(0),
  /** How many of those the region recorded itself, as an observation. */
  own: z.int().min(0),
  /** Partners that were asked themselves. */
  asked: z.int().min(0),
  sources: z.int().min(0),
  /** Something is stated at administrative or policy level. */
  table: z.boolean(),
  /** Something is stated at operational level. */
  floor: z.boolean(),
  sectors: z.array(SectorState),
  expected: z.strictObject({ kinds: z.int(), named: z.int() }),
  /** Findings and undecided ones; null while it is too early to count them. */
  questions: z.strictObject({ found: z.int(), undecidable: z.int() }).nullable(),
})
export type RegionSummary = z.infer<typeof RegionSummary>
export const Regions = z.strictObject({ regions: z.array(RegionSummary) })
export type Regions = z.infer<typeof Regions>

/** One region with what the chooser's panel says of it. */
export const RegionDetail = z.strictObject({
  ...RegionSummary.shape,
  /** Municipalities by name; `centre` and where that is from. */
  members: z.array(
    z.strictObject({ id: PartnerId, name: text(200), centre: z.boolean(), note: z.string().nullable() }),
  ),
  /** Kinds expected by the preset of which no partner is named. */
  unnamed: z.array(z.string()),
  presets: z.array(Preset),
})
export type RegionDetail = z.infer<typeof RegionDetail>
