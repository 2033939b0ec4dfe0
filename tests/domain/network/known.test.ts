import { describe, expect, it } from '@jest/globals'
import { betweennessOf } from '../../../domain/network/betweenness.ts'
import { brokerageOf } from '../../../domain/network/brokerage.ts'
import { centralisationOf, degreesOf, densityOf } from '../../../domain/network/degree.ts'
import { componentsOf, fragmentation } from '../../../domain/network/components.ts'
import { constraintOf } from '../../../domain/network/constraint.ts'
import { coreNumbersOf } from '../../../domain/network/k-core.ts'
import { articulationPointsIn, bridgesIn } from '../../../domain/network/articulation-points.ts'
import { depthFirstSearch } from '../../../domain/network/depth-first-search.ts'
import { multiplexityOf } from '../../../domain/network/multiplexity.ts'
import { eiIndicesOf } from '../../../domain/network/ei-index.ts'
import { reciprocityOf } from '../../../domain/network/reciprocity.ts'
import { onlyLinksOf } from '../../../domain/network/only-link.ts'
import { type Known, networks } from '../../support/networks.ts'

/** The furthest any value lies from the one of the reference; what is undefined must be so in both. */
function distance(ours: ArrayLike<number | null>, theirs: readonly (number | null)[]): number {
  expect(ours.length).toBe(theirs.length)
  return theirs.reduce<number>((most, their, at) => {
    const our = ours[at] ?? null
    if (our === null || their === null) return our === their ? most : Infinity
    return Math.max(most, Math.abs(our - their))
  }, 0)
}
const bridgesOf = (net: Known['net']) => {
  const search = depthFirstSearch(net)
  const pairs = bridgesIn(search).map((v): [number, number] => {
    const above = search.parent[v] ?? -1
    return [Math.min(v, above), Math.max(v, above)]
  })
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
}
const groupsIn = ({ groups }: Known) => Math.max(...groups) + 1
const key = ([a, b]: readonly [number, number]) => a * 1000 + b

describe('measures agree with NetworkX and igraph to 1e-9', () => {
  it('on seven networks', () => {
    expect(networks.map(({ name, size, lines }) => `${name} ${size} ${lines.length}`)).toEqual([
      "Zachary's karate club 34 78",
      "Krackhardt's kite 10 18",
      'Florentine families 15 20',
      'Les Misérables 77 254',
      expect.stringContaining('Erdős-Rényi 120'),
      'Barabási-Albert 120 236',
      expect.stringContaining('planted partition 100'),
    ])
  })

  describe.each(networks)('$name', (known) => {
    const { net, groups, size } = known
    it.each<[string, () => ArrayLike<number | null>, readonly (number | null)[]]>([
      ['degree', () => degreesOf(net), known.degree],
      ['density', () => [densityOf(net)], [known.density]],
      ['degree centralisation', () => [centralisationOf(net)], [known.centralisation]],
      ['betweenness', () => betweennessOf(net), known.betweenness],
      ['components', () => componentsOf(net).sizes.sort((a, b) => b - a), known.components],
      ['fragmentation', () => [fragmentation(componentsOf(net).sizes)], [known.fragmentation]],
      ['articulation points', () => articulationPointsIn(depthFirstSearch(net)), known.articulation],
      ['bridges', () => bridgesOf(net).flat(), known.bridges.flat()],
      ['k-core', () => coreNumbersOf(net), known.core],
      ['constraint', () => constraintOf(net), known.constraint],
      ['E-I index', () => eiIndicesOf(net, groups, groupsIn(known)).map(({ ei }) => ei), known.ei],
      ['reciprocity', () => [reciprocityOf(known.said).share], [known.reciprocity]],
    ])('%s', (_name, ours, theirs) => {
      expect(distance(ours(), theirs)).toBeLessThanOrEqual(1e-9)
    })

    it('multiplexity, with a second level', () => {
      const lines = new Set(known.lines.map(key))
      const floor = new Set(known.floor.map(key))
      const both = [...floor].filter((line) => lines.has(line)).length
      const pairs = new Set([...lines, ...floor]).size
      expect(multiplexityOf({ both, pairs })).toBeCloseTo(known.multiplexity, 12)
    })

    it('brokerage roles', () => {
      expect(brokerageOf(net, groups)).toEqual(known.brokerage)
    })

    it('the only link between groups', () => {
      const ours = known.sole.map(([v]) => [v, onlyLinksOf(net, groups, groupsIn(known), v)])
      expect(ours).toEqual(known.sole)
      const others = Array.from({ length: size }, (_, v) => v).filter((v) => !known.articulation.includes(v))
      expect(others.flatMap((v) => onlyLinksOf(net, groups, groupsIn(known), v))).toEqual([])
    })
  })
})
