import { z } from 'zod'
import { Put } from '../../contract/change.ts'
import { RegionId } from '../../contract/ids.ts'
import { Region } from '../../contract/records/nodes/region.ts'
import { withLaterFields } from '../../contract/records/unrecorded.ts'

/*
 * An archive is a gzip file of lines, each a JSON object with one key: `archive` first; of each region `region`, then its `put`
 * (records), `kept` (layouts, the ledger, what moments froze) and `change` (its log), then `end`; and `manifest` last. Sums are SHA-256 in hex of the
 * lines as they stand, each with its line break.
 */

/** Raised when an older program could not read what is written any more. 2: what moments froze is in it. */
export const archiveFormat = 2
/** The formats that this program reads. */
export const readableFormats: readonly unknown[] = [1, archiveFormat]

const Sum = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.int().min(0)

/** What a region holds in an archive, with the sum over its lines from `region` up to `end`. */
export const RegionSum = z.strictObject({
  region: RegionId,
  name: z.string(),
  version: Count,
  puts: Count,
  kept: Count,
  changes: Count,
  sum: Sum,
})
export type RegionSum = z.infer<typeof RegionSum>

/** All of an archive, with the sum over all its lines before this one. `seeded`: the regions it came with had been loaded. */
export const Manifest = z.strictObject({
  at: z.iso.datetime(),
  regions: z.array(RegionSum),
  lines: Count,
  sum: Sum,
})
export type Manifest = z.infer<typeof Manifest>

export const ArchiveHead = z.strictObject({ format: z.int(), at: z.iso.datetime(), seeded: z.boolean() })
export type ArchiveHead = z.infer<typeof ArchiveHead>

/** Fields of a node as the database holds them: text, numbers, lists. */
export const NodeFields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
export type NodeFields = z.infer<typeof NodeFields>

const RegionNode = NodeFields.refine(
  (fields) =>
    Region.safeParse({ id: fields['id'], name: fields['name'], form: fields['form'], preset: fields['preset'] })
      .success,
  'this is no region',
).refine(({ version }) => typeof version === 'number', 'a region has a version')
export const KeptLabel = z.enum(['Layout', 'Ledger', 'Frozen'])
export type KeptLabel = z.infer<typeof KeptLabel>
const KeptNode = z.strictObject({ label: KeptLabel, properties: NodeFields })
const LoggedNode = NodeFields.refine(
  ({ id, operationId, version, records }) =>
    [id, operationId, records].every((text) => typeof text === 'string') && typeof version === 'number',
  'this is no change of a log',
)

export const ArchiveLine = z.union([
  z.strictObject({ archive: ArchiveHead }),
  z.strictObject({ region: RegionNode }),
  z.strictObject({ put: z.preprocess(withLaterFields, Put) }),
  z.strictObject({ kept: KeptNode }),
  z.strictObject({ change: LoggedNode }),
  z.strictObject({ end: RegionSum }),
  z.strictObject({ manifest: Manifest }),
])
export type ArchiveLine = z.infer<typeof ArchiveLine>

/** A region as an archive holds it, whole. */
export type ArchivedRegion = {
  region: RegionId
  version: number
  fields: NodeFields
  puts: Put[]
  kept: z.infer<typeof KeptNode>[]
  changes: NodeFields[]
}

/** An archive cannot be used: what is wrong with it, and where. Nothing was written. */
export class ArchiveFault extends Error {}
