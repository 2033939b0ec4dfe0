import { z } from 'zod'

/** CBS code of a labour-market region, AM01 to AM38; tests use longer numbers of the same shape. */
export const RegionId = z
  .string()
  .regex(/^[A-Z]{2}[0-9]{2,12}$/, 'a region code such as AM24')
  .brand<'RegionId'>()
export type RegionId = z.infer<typeof RegionId>

/** Lower case letters, digits and hyphens, at most 80: safe in a URL, stable for ever. */
export const Slug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/, 'lower case letters, digits and hyphens')

/** A name as it stands in an id: lower case letters, digits and hyphens, at most so many; empty when it has none of these. */
export const slugOf = (name: string, most = 40): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-+$/, '')

export const PartnerId = Slug.brand<'PartnerId'>()
export type PartnerId = z.infer<typeof PartnerId>
/** A body, an activity or a goal: what partners are involved in. */
export const TableId = Slug.brand<'TableId'>()
export type TableId = z.infer<typeof TableId>
export const SourceId = Slug.brand<'SourceId'>()
export type SourceId = z.infer<typeof SourceId>
export const RecordId = Slug
export type RecordId = z.infer<typeof RecordId>
export const ChangeId = z.uuid().brand<'ChangeId'>()
export type ChangeId = z.infer<typeof ChangeId>
export const OperationId = z.uuid().brand<'OperationId'>()
export type OperationId = z.infer<typeof OperationId>
