import { z } from 'zod'

export const arrangements = ['score', 'network'] as const
export const Arrangement = z.enum(arrangements)
export type Arrangement = z.infer<typeof Arrangement>

/**
 * Where things stand in one arrangement of a region, by node id.
 * network: x and y in px. score: x = rank of the column or row, y = tier (0 above, 1 below; rows 0).
 */
export const Positions = z.record(z.string().max(120), z.tuple([z.number(), z.number()]))
export type Positions = z.infer<typeof Positions>
export const Layout = z.strictObject({ arrangement: Arrangement, positions: Positions })
export type Layout = z.infer<typeof Layout>
/** Ids already placed keep their place unless `replace`. */
export const LayoutRequest = z.strictObject({ positions: Positions, replace: z.boolean() })
