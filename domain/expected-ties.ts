import type { Expectation } from '../contract/graph.ts'
import type { NamedLevel } from '../contract/vocabulary.ts'
import { byId } from './order.ts'
import { partnersOf } from './partners.ts'
import { reading } from './region-state.ts'

/**
 * What an expectation "A works with B at a level" asks of a partner: to work with one of `others`. A named partner asks it of
 * each of the other side by itself; of two kinds, each partner of either needs one counterpart (G23).
 */
export type ExpectedTie = {
  expectation: string
  origin: Expectation['origin']
  level: NamedLevel
  strength: number
  partner: string
  /** The partner or `kind:K` it is expected to work with. */
  other: string
  others: string[]
  /** Whether it is about these two alone. */
  isNamed: boolean
}

const isKind = (side: string) => side.startsWith('kind:')

export const expectedTies = reading((state): ExpectedTie[] => {
  const partners = partnersOf(state)
  const registered = (side: string) =>
    partners.flatMap(({ id, kind }) => (side === id || side === `kind:${kind}` ? [id] : []))
  return byId(state.graph.expectations.own).flatMap(({ id, a, b, level, strength, origin }): ExpectedTie[] => {
    if (a === null || b === null || level === null) return []
    const expected = { expectation: id, origin, level, strength: strength ?? 1 }
    const each = (side: string, other: string) =>
      registered(side).map((partner) => ({
        ...{ ...expected, partner, other, isNamed: false },
        others: registered(other).filter((one) => one !== partner),
      }))
    if (isKind(a) && isKind(b)) return a === b ? each(a, b) : [...each(a, b), ...each(b, a)]
    return registered(a).flatMap((partner) =>
      registered(b).flatMap((other) =>
        other === partner ? [] : [{ ...expected, partner, other, others: [other], isNamed: true }],
      ),
    )
  })
})
