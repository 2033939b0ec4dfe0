import { z } from 'zod'
import { Kind } from '../records/fields.ts'
import { RegionId } from '../ids.ts'

export const SearchHit = z.strictObject({
  id: z.string(),
  what: z.enum(['region', 'partner', 'body', 'activity', 'goal']),
  name: z.string(),
  kind: Kind.nullable(),
  region: z.strictObject({ id: RegionId, name: z.string() }),
  /** The alias that matched, when it was not the name. */
  alias: z.string().nullable(),
})
export type SearchHit = z.infer<typeof SearchHit>
/**
 * Best first, at most 20. `truncated`: there is more that is like it; `all`: how much in all, or at least, where `counted` is false:
 * so much was looked at.
 */
export const SearchAnswer = z.strictObject({
  q: z.string(),
  hits: z.array(SearchHit),
  truncated: z.boolean(),
  all: z.int().min(0),
  counted: z.boolean(),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>
