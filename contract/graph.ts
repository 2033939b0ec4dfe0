import { z } from 'zod'
import { Kind, Preset } from './records/fields.ts'
import { Expectation } from './records/nodes/expectation.ts'
import { Region } from './records/nodes/region.ts'
import { graphLists } from './records/table.ts'

/** A kind the region's preset expects, as it stands in the answer. */
export const ExpectedKind = z.strictObject({ id: z.string(), kind: Kind, statutory: z.boolean(), preset: Preset })
export type ExpectedKind = z.infer<typeof ExpectedKind>

/**
 * The Graph: a region's network as the domain speaks of it, whole. `null` always means "not recorded"; it is never a
 * default. `version` counts its change sets; it is the ETag.
 */
export const RegionGraph = z.strictObject({
  region: Region,
  version: z.int().min(0),
  ...graphLists,
  expectations: z.strictObject({ kinds: z.array(ExpectedKind), own: z.array(Expectation) }),
  /** True when a bound cut the answer (2,000 nodes or 10,000 ties). */
  truncated: z.boolean(),
  /** Of how much it is a part, when it is: partners in force, and utterances as the list of regions counts them. */
  whole: z.strictObject({ partners: z.int().min(0), statements: z.int().min(0) }).optional(),
})
export type RegionGraph = z.infer<typeof RegionGraph>
