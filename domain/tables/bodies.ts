import type { Level } from '../../contract/vocabulary.ts'
import { actingPartners, countingStatements, isPositive } from '../counting.ts'
import { grouped } from '../grouped.ts'
import { mentionsOf } from '../mentions.ts'
import { byId } from '../order.ts'
import { partnersOf } from '../partners.ts'
import { reading, type RegionState } from '../region-state.ts'

/** A body, and who sits there at whatever level: of each partner the ids of its positive involvements. */
export type BodyFacts = {
  id: string
  level: Level
  partners: ReadonlyMap<string, string[]>
  /** Those involvements of all, in the order of their ids. */
  statements: readonly string[]
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
    const statements = seats.get(id) ?? []
    const partners = new Map<string, string[]>()
    for (const statement of statements)
      partners.set(statement.partner, [...(partners.get(statement.partner) ?? []), statement.id])
    const named = mentions.get(id) ?? []
    const joined = named.flatMap(({ kinds }) => kinds.flatMap((kind) => acting.get(kind) ?? []))
    return {
      id,
      level,
      partners,
      statements: statements.map((statement) => statement.id),
      partnersIfNamed: new Set([...partners.keys(), ...joined.map((partner) => partner.id)]),
      mentions: named.map((mention) => mention.id),
    }
  })
})

type Partners = ReadonlySet<string> | ReadonlyMap<string, unknown>
/** Shared partners as a share of all partners of two bodies (Jaccard); 0 when nobody sits in either. */
export function jaccard(a: Partners, b: Partners): number {
  const shared = countShared(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

function countShared(a: Partners, b: Partners): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const partner of small.keys()) if (large.has(partner)) shared++
  return shared
}

/** Two bodies, and which share of their partners they share; `ifNamed`: with every mention joined. */
export type BodyOverlap = { bodies: [BodyFacts, BodyFacts]; shared: number; share: number; ifNamed: number }

/** Bodies of one level, or of which that is not known of either, with so many partners each, that share at least this share. */
export function overlapsOf(state: RegionState, least: { partners: number; share: number }): BodyOverlap[] {
  const bodies = bodiesOf(state).filter(({ partners }) => partners.size >= least.partners)
  return bodies.flatMap((a, i) =>
    bodies.slice(i + 1).flatMap((b): BodyOverlap[] => {
      if (a.level !== b.level && a.level !== 'unspecified' && b.level !== 'unspecified') return []
      // No more than the smaller can be shared: most pairs need not be counted.
      const [small, large] = a.partners.size < b.partners.size ? [a, b] : [b, a]
      if (small.partners.size / large.partners.size < least.share) return []
      const share = jaccard(a.partners, b.partners)
      if (share < least.share) return []
      const shared = countShared(a.partners, b.partners)
      return [{ bodies: [a, b], shared, share, ifNamed: jaccard(a.partnersIfNamed, b.partnersIfNamed) }]
    }),
  )
}
