import type { Level } from '../../contract/vocabulary.ts'
import { actingPartners, countingStatements, isPositive } from '../counting.ts'
import { groupBy } from '../group-by.ts'
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
  const seats = groupBy(
    countingStatements(state).filter((statement) => statement.what === 'body' && isPositive(statement)),
    ({ at }) => at,
  )
  const mentions = groupBy(mentionsOf(state), ({ at }) => at)
  const acting = groupBy(
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

/** Two bodies, how many partners they share, and which share that is of all of both (Jaccard); `ifNamed`: with every mention joined. */
export type BodyOverlap = { bodies: [BodyFacts, BodyFacts]; shared: number; share: number; ifNamed: number }

/** Bodies of one level, or of which that of either is not known, with so many partners each, that share at least this share. */
export function overlapsOf(state: RegionState, least: { partners: number; share: number }): BodyOverlap[] {
  const bodies = bodiesOf(state).filter(({ partners }) => partners.size >= least.partners)
  const places = groupBy(
    bodies.flatMap(({ partners }, place) => [...partners.keys()].map((partner) => ({ partner, place }))),
    ({ partner }) => partner,
  )
  return bodies.flatMap((a, i) => {
    // Counted for all others at once: hundreds of bodies make tens of thousands of pairs.
    const shared = new Uint32Array(bodies.length)
    for (const partner of a.partners.keys())
      for (const { place } of places.get(partner) ?? []) shared[place] = (shared[place] ?? 0) + 1
    return bodies.slice(i + 1).flatMap((b, j): BodyOverlap[] => {
      if (a.level !== b.level && a.level !== 'unspecified' && b.level !== 'unspecified') return []
      const count = shared[i + 1 + j] ?? 0
      const share = jaccard(count, a.partners, b.partners)
      if (share < least.share) return []
      const both = [...a.partnersIfNamed].filter((partner) => b.partnersIfNamed.has(partner))
      const ifNamed = jaccard(both.length, a.partnersIfNamed, b.partnersIfNamed)
      return [{ bodies: [a, b], shared: count, share, ifNamed }]
    })
  })
}

type Sized = { readonly size: number }
/** What two share as a share of all of both; 0 when there is nothing in either. */
const jaccard = (shared: number, a: Sized, b: Sized): number => (shared === 0 ? 0 : shared / (a.size + b.size - shared))
