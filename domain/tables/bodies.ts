import type { Level } from '../../contract/vocabulary.ts'
import { actingPartners, countingStatements, isPositive } from '../counting.ts'
import { grouped } from '../grouped.ts'
import { mentionsOf } from '../mentions.ts'
import { byId } from '../order.ts'
import { partnersOf } from '../partners.ts'
import { reading } from '../region-state.ts'

/** A body, and who sits there at whatever level: of each partner the ids of its positive involvements. */
export type BodyFacts = {
  id: string
  level: Level
  partners: ReadonlyMap<string, string[]>
  /** Who would sit there when every mention is joined to all acting partners of its kinds (R6). */
  partnersIfNamed: ReadonlySet<string>
  mentions: string[]
}

export const bodiesOf = reading((state): BodyFacts[] => {
  const seats = grouped(
    countingStatements(state).filter((statement) => statement.what === 'body' && isPositive(statement)),
    ({ at }) => at,
  )
  const mentions = grouped(mentionsOf(state), ({ at }) => at)
  const acting = grouped(
    partnersOf(state).filter(({ id }) => actingPartners(state).has(id)),
    ({ kind }) => kind,
  )
  return byId(state.graph.bodies).map(({ id, level }) => {
    const partners = new Map<string, string[]>()
    for (const statement of seats.get(id) ?? [])
      partners.set(statement.partner, [...(partners.get(statement.partner) ?? []), statement.id])
    const named = mentions.get(id) ?? []
    const joined = named.flatMap(({ kinds }) => kinds.flatMap((kind) => acting.get(kind) ?? []))
    return {
      id,
      level,
      partners,
      partnersIfNamed: new Set([...partners.keys(), ...joined.map((partner) => partner.id)]),
      mentions: named.map((mention) => mention.id),
    }
  })
})

type Partners = ReadonlySet<string> | ReadonlyMap<string, unknown>
/** Shared partners as a share of all partners of two bodies (Jaccard); 0 when nobody sits in either. */
export function jaccard(a: Partners, b: Partners): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const partner of small.keys()) if (large.has(partner)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
