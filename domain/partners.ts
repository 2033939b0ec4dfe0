import type { Kind } from '../contract/vocabulary.ts'
import { validOn } from './in-force.ts'
import { byId } from './order.ts'
import { reading } from './region-state.ts'

export type RegisteredPartner = { id: string; kind: Kind }

/** The partners of the region in force on the day (R1, R2), in the order of their ids. */
export const partnersOf = reading(({ graph, on }): RegisteredPartner[] =>
  byId(graph.partners.filter(validOn(on)).map(({ id, kind }) => ({ id, kind }))),
)

/** The kind of each of those partners. */
export const partnerKinds = reading(
  (state): ReadonlyMap<string, Kind> => new Map(partnersOf(state).map(({ id, kind }) => [id, kind])),
)
