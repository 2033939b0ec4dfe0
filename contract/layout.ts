import { z } from 'zod'

export const arrangements = ['score', 'network'] as const
export const Arrangement = z.enum(arrangements)
export type Arrangement = z.infer<typeof Arrangement>

/**
 * Where things stand in one arrangement of a region, by id.
 * score: x = rank of the column or row, y = tier (0 above, 1 below; rows 0).
 * network: of a field (`field:<sector>`) x = column, -2 to 2 from left to right, and y = rank in it; of a plate (a row) x =
 * rank from the middle outwards. Px by mark or table, as older versions stored them, are passed over.
 */
export const Positions = z.record(z.string().max(120), z.tuple([z.number(), z.number()]))
export type Positions = z.infer<typeof Positions>
export const Layout = z.strictObject({ arrangement: Arrangement, positions: Positions })
export type Layout = z.infer<typeof Layout>
/** Ids already placed keep their place unless `replace`. */
export const LayoutRequest = z.strictObject({ positions: Positions, replace: z.boolean() })
