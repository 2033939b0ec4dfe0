import { describe, expect, it } from '@jest/globals'
import { betweennessOf } from '../../../server/measures/betweenness.ts'
import { brokeragesOf } from '../../../server/measures/brokerage.ts'
import { centralisationOf } from '../../../server/measures/centralisation.ts'
import { componentsOf } from '../../../server/measures/components.ts'
import { constraintsOf } from '../../../server/measures/constraint.ts'
import { coresOf } from '../../../server/measures/core.ts'
import { cutsOf } from '../../../server/measures/cuts.ts'
import { degreesOf } from '../../../server/measures/degree.ts'
import { densityOf } from '../../../server/measures/density.ts'
import { fragmentation } from '../../../server/measures/fragmentation.ts'
import { multiplexityOf } from '../../../server/measures/multiplexity.ts'
import { outwardOf } from '../../../server/measures/outward.ts'
import { reciprocityOf } from '../../../server/measures/reciprocity.ts'
import { solePairsOf } from '../../../server/measures/sole.ts'
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
      ['articulation points', () => cutsOf(net).articulation, known.articulation],
      ['bridges', () => cutsOf(net).bridges.flat(), known.bridges.flat()],
      ['k-core', () => coresOf(net), known.core],
      ['constraint', () => constraintsOf(net), known.constraint],
      ['E-I index', () => outwardOf(net, groups, groupsIn(known)).map(({ ei }) => ei), known.ei],
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
      expect(brokeragesOf(net, groups)).toEqual(known.brokerage)
    })

    it('the only link between groups', () => {
      const ours = known.sole.map(([v]) => [v, solePairsOf(net, groups, groupsIn(known), v)])
      expect(ours).toEqual(known.sole)
      const others = Array.from({ length: size }, (_, v) => v).filter((v) => !known.articulation.includes(v))
      expect(others.flatMap((v) => solePairsOf(net, groups, groupsIn(known), v))).toEqual([])
    })
  })
})
