import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type MembershipEdge, membershipCycles } from '../../server/changes/membership-cycles.ts'

const edges = (...pairs: string[]): MembershipEdge[] =>
  pairs.map((pair, at) => ({ member: pair[0] ?? '', cluster: pair[1] ?? '', at }))

describe('memberships that close a circle', () => {
  it.each([
    ['nothing in a tree, also with two ways up', edges('ab', 'ac', 'bd', 'cd'), []],
    ['a cluster in itself', edges('ab', 'cc'), [1]],
    ['each of a ring, and none that leads in or out', edges('xa', 'ab', 'bc', 'ca', 'cy'), [1, 2, 3]],
    ['each of two rings that share a partner', edges('ab', 'ba', 'bc', 'cb'), [0, 1, 2, 3]],
  ])('are %s', (_what, parts, at) => {
    expect(membershipCycles(parts)).toEqual(at)
  })

  it('are told of the change set alone, though what was there helps to close them', () => {
    expect(
      membershipCycles([
        { member: 'a', cluster: 'b', at: null },
        { member: 'b', cluster: 'a', at: 4 },
      ]),
    ).toEqual([4])
  })

  it('are those whose cluster leads back to its member, whatever the order', () => {
    const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 24 })
    fc.assert(
      fc.property(pairs, (all) => {
        const parts = all.map(([member, cluster], at) => ({ member: String(member), cluster: String(cluster), at }))
        const leadsBack = ({ member, cluster }: MembershipEdge) => {
          const reached = new Set([cluster])
          for (const id of reached) for (const part of parts) if (part.member === id) reached.add(part.cluster)
          return reached.has(member)
        }
        expect(membershipCycles(parts)).toEqual(parts.filter(leadsBack).map(({ at }) => at))
      }),
    )
  })

  it('are found in one walk, however long the ring', () => {
    const ring = Array.from({ length: 20_000 }, (_, at) => ({ member: `p${at}`, cluster: `p${(at + 1) % 20_000}`, at }))
    expect(membershipCycles(ring).length).toBe(20_000)
  })
})
