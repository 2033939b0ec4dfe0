import { z } from 'zod'
import { Kind } from '../records/fields.ts'
import { PartnerId } from '../ids.ts'

/** A name that an organisation goes by, and its kind. */
export const OrganisationName = z.strictObject({
  name: z.string(),
  kind: Kind,
  /** The partner of this name in the region that was asked about; null when it has none. */
  id: PartnerId.nullable(),
  /** In how many other regions a partner of this name and kind is recorded, as far as was looked. */
  regions: z.int().min(0),
  /** It stands in the list of organisations. */
  listed: z.boolean(),
})
export type OrganisationName = z.infer<typeof OrganisationName>

/** Best first, at most 12: of the region itself, of other regions, of the list. */
export const OrganisationNames = z.strictObject({ q: z.string(), names: z.array(OrganisationName) })
export type OrganisationNames = z.infer<typeof OrganisationNames>
