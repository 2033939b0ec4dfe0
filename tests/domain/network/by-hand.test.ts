import { describe, expect, it } from '@jest/globals'
import { betweennessOf } from '../../../domain/network/betweenness.ts'
import { brokerageOf } from '../../../domain/network/brokerage.ts'
import { centralisationOf, degreesOf, densityOf, pairsOf } from '../../../domain/network/degree.ts'
import { componentsOf } from '../../../domain/network/components.ts'
import { constraintOf } from '../../../domain/network/constraint.ts'
import { coreNumbersOf } from '../../../domain/network/k-core.ts'
import { multiplexityOf } from '../../../domain/network/multiplexity.ts'
import { type Net, netOf } from '../../../domain/network/net.ts'
import { eiIndicesOf } from '../../../domain/network/ei-index.ts'
import { reciprocityOf } from '../../../domain/network/reciprocity.ts'
import { onlyLinksOf } from '../../../domain/network/only-link.ts'
import { clique, star } from '../../support/networks.ts'

/** All measures of a net at once; everyone of one group unless said. */
const all = (net: Net, groups: number[] = Array<number>(net.size).fill(0)) => ({
  degree: [...degreesOf(net)],
  density: densityOf(net),
  centralisation: centralisationOf(net),
  betweenness: [...betweennessOf(net)],
  components: componentsOf(net).sizes,
  core: [...coreNumbersOf(net)],
  constraint: constraintOf(net),
  ei: eiIndicesOf(net, groups, 2).map(({ ei }) => ei),
})

describe('measures by hand', () => {
  it('of nobody', () => {
    expect(all(netOf(0, []))).toEqual({
      ...{ degree: [], density: null, centralisation: null, betweenness: [], components: [], core: [] },
      ...{ constraint: [], ei: [null, null] },
    })
    expect(brokerageOf(netOf(0, []), [])).toEqual([])
  })

  it('of one, who works with nobody: no constraint, which is not the same as none', () => {
    expect(all(netOf(1, []))).toEqual({
      ...{ degree: [0], density: null, centralisation: null, betweenness: [0], components: [1], core: [0] },
      ...{ constraint: [null], ei: [null, null] },
    })
  })

  it('of a star of five: all through the one in the middle', () => {
    expect(all(star(5))).toEqual({
      degree: [4, 1, 1, 1, 1],
      density: 0.4,
      centralisation: 1,
      betweenness: [1, 0, 0, 0, 0],
      components: [5],
      core: [1, 1, 1, 1, 1],
      // 4 · (1/4)² in the middle, 1² at the ends.
      constraint: [0.25, 1, 1, 1, 1],
      ei: [-1, null],
    })
    expect(brokerageOf(star(5), [0, 0, 1, 1, 2])[0]).toEqual({
      coordinator: 0,
      consultant: 1,
      gatekeeper: 3,
      liaison: 2,
    })
    expect(onlyLinksOf(star(5), [0, 0, 1, 1, 2], 3, 0)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
    expect(onlyLinksOf(star(5), [0, 0, 1, 1, 2], 3, 1)).toEqual([])
  })

  it('of a clique of four: nobody between, everybody in one circle', () => {
    const { constraint, ...rest } = all(clique(4), [0, 0, 1, 1])
    expect(rest).toEqual({
      degree: [3, 3, 3, 3],
      density: 1,
      centralisation: 0,
      betweenness: [0, 0, 0, 0],
      components: [4],
      core: [3, 3, 3, 3],
      // Of each two: one pair within, four across.
      ei: [0.6, 0.6],
    })
    // 3 · (1/3 + 2 · 1/9)²
    for (const value of constraint) expect(value).toBeCloseTo(25 / 27, 12)
    expect(brokerageOf(clique(4), [0, 0, 1, 1])[0]).toEqual({
      coordinator: 0,
      consultant: 0,
      gatekeeper: 0,
      liaison: 0,
    })
  })

  it('of two parts: a pair and three in a row', () => {
    expect(
      all(
        netOf(5, [
          [0, 1],
          [2, 3],
          [3, 4],
        ]),
      ),
    ).toEqual({
      degree: [1, 1, 1, 2, 1],
      density: 0.3,
      // (1 + 1 + 1 + 0 + 1) / (4 · 3)
      centralisation: 1 / 3,
      // Of the six pairs of others, one is reached through 3.
      betweenness: [0, 0, 0, 1 / 6, 0],
      components: [2, 3],
      core: [1, 1, 1, 1, 1],
      constraint: [1, 1, 1, 0.5, 1],
      ei: [-1, null],
    })
  })

  it('takes no notice of ties to oneself and of the same tie said twice, at several levels or from both sides', () => {
    const plain = netOf(3, [
      [0, 1],
      [1, 2],
    ])
    const said = netOf(3, [
      [0, 0],
      [1, 0],
      [0, 1],
      [2, 1],
      [1, 2],
      [1, 2],
      [2, 2],
    ])
    expect(said).toEqual(plain)
    expect(pairsOf(said)).toBe(2)
    expect(all(said)).toEqual(all(plain))
  })

  it('of levels: both, one, none', () => {
    expect(multiplexityOf({ both: 168, pairs: 277 })).toBeCloseTo(0.6065, 4)
    expect(multiplexityOf({ both: 0, pairs: 3 })).toBe(0)
    expect(multiplexityOf({ both: 0, pairs: 0 })).toBeNull()
  })

  it('of what two say of each other: once each way, and not of oneself', () => {
    const said = [
      [0, 1],
      [1, 0],
      [0, 1],
      [2, 0],
      [3, 3],
    ] as const
    expect(reciprocityOf(said)).toEqual({ stated: 2, confirmed: 1, share: 0.5 })
    expect(reciprocityOf([])).toEqual({ stated: 0, confirmed: 0, share: null })
  })
})
