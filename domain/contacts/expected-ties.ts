import type { Expectation } from '../../contract/records/nodes/expectation.ts'
import type { NamedLevel } from '../../contract/vocabulary.ts'
import { familyOf, kinOf } from '../kin.ts'
import { byId } from '../order.ts'
import { partnersOf } from '../partners.ts'
import { reading, type RegionState } from '../region-state.ts'

/**
 * What an expectation "A works with B at a level" asks: that each of `partners` works with one of `others`. A named partner asks
 * it of each of the other side by itself; of two kinds, each partner of either needs one counterpart (G23).
 */
export type ExpectedTies = {
  expectation: string
  origin: Expectation['origin']
  level: NamedLevel
  strength: number
  partners: readonly string[]
  /** The partner or `kind:K` they are expected to work with. */
  other: string
  others: readonly string[]
  /** Whether it is about two partners alone. */
  isNamed: boolean
}

const isKind = (side: string) => side.startsWith('kind:')

export const expectedTiesOf = reading((state): ExpectedTies[] => {
  const partners = partnersOf(state)
  const registered = (side: string) =>
    partners.flatMap(({ id, kind }) => (side === id || side === `kind:${kind}` ? [id] : []))
  return byId(state.graph.expectations.own).flatMap(({ id, a, b, level, strength, origin }): ExpectedTies[] => {
    if (a === null || b === null || level === null) return []
    const expected = { expectation: id, origin, level, strength: strength ?? 1 }
    const [left, right] = [registered(a), registered(b)]
    if (isKind(a) && isKind(b)) {
      const each = [{ ...expected, partners: left, other: b, others: right, isNamed: false }]
      return a === b ? each : [...each, { ...expected, partners: right, other: a, others: left, isNamed: false }]
    }
    return left.flatMap((partner) =>
      right.flatMap((other) =>
        other === partner ? [] : [{ ...expected, partners: [partner], other, others: [other], isNamed: true }],
      ),
    )
  })
})

/**
 * By partner: those of the other side that count, with their kin; null when there are none but the partner itself, or when its kin
 * is among them.
 */
export function othersOf(state: RegionState, { others }: ExpectedTies, counts: (other: string) => boolean) {
  const counted = new Set(others.filter(counts))
  const family = familyOf(state, counted)
  return (partner: string): ReadonlySet<string> | null => {
    const kin = kinOf(state, partner)
    if (counted.size === Number(counted.has(partner))) return null
    if (kin.some((one) => one !== partner && counted.has(one))) return null
    if (!counted.has(partner) || kin.length === 1) return family
    return familyOf(
      state,
      [...counted].filter((other) => other !== partner),
    )
  }
}
