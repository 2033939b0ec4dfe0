import { describe, expect, it } from '@jest/globals'
import { groupBy } from '../../../domain/group-by.ts'
import { betweennessOf } from '../../../domain/network/betweenness.ts'
import { brokerageOf, type Brokerage } from '../../../domain/network/brokerage.ts'
import { constraintOf } from '../../../domain/network/constraint.ts'
import { type Net, neighboursOf, netOf } from '../../../domain/network/net.ts'
import { mulberry32 } from '../../truth/reference/dice.ts'
import { clique } from '../../support/networks.ts'

/** From nearly empty to nearly complete, with twins: the measures are counted in other ways as a graph fills up. */
function randomNet(seed: number): { net: Net; groups: number[] } {
  const { chance, upTo, pick } = mulberry32(seed)
  const size = 1 + upTo(11)
  const share = pick([0.1, 0.3, 0.6, 0.9, 1])
  const likeBefore = Array.from({ length: size }, (_, v) => v > 0 && chance(0.4))
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => chance(share)))
  const base = (v: number): number => (likeBefore[v] === true ? base(v - 1) : v)
  const edges = rows.flatMap((row, a) =>
    row.flatMap((_, b) =>
      a < b && (base(a) === base(b) || rows[base(a)]?.[base(b)] === true) ? [[a, b] as [number, number]] : [],
    ),
  )
  return { net: netOf(size, edges), groups: Array.from({ length: size }, () => upTo(2)) }
}

const rowsOf = (net: Net) => Array.from({ length: net.size }, (_, v) => new Set(neighboursOf(net, v)))

/** By all shortest paths, listed. */
function betweennessByPaths(net: Net): number[] {
  const near = rowsOf(net)
  const sums = near.map(() => 0)
  for (let s = 0; s < net.size; s++) {
    let paths = [[s]]
    const met = new Set([s])
    while (paths.length > 0) {
      const longer = paths.flatMap((path) =>
        [...(near[path.at(-1) ?? -1] ?? [])].filter((w) => !met.has(w)).map((w) => [...path, w]),
      )
      const byEnd = groupBy(longer, (path) => path.at(-1) ?? -1)
      for (const [end, some] of byEnd) {
        met.add(end)
        for (const path of some) for (const v of path.slice(1, -1)) sums[v] = (sums[v] ?? 0) + 1 / some.length
      }
      paths = longer
    }
  }
  return sums.map((sum) => (net.size < 3 ? 0 : sum / ((net.size - 1) * (net.size - 2))))
}

function brokerageByPairs(net: Net, groups: readonly number[]): Brokerage[] {
  const near = rowsOf(net)
  return near.map((row, v) => {
    const found: Brokerage = { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 }
    for (const a of row)
      for (const b of row) {
        if (a >= b || near[a]?.has(b) === true) continue
        const [ga, gv, gb] = [groups[a], groups[v], groups[b]]
        found[
          ga === gb ? (ga === gv ? 'coordinator' : 'consultant') : ga === gv || gb === gv ? 'gatekeeper' : 'liaison'
        ]++
      }
    return found
  })
}

function constraintByDefinition(net: Net): (number | null)[] {
  const near = rowsOf(net)
  const p = (i: number, j: number) => (near[i]?.has(j) === true ? 1 / near[i].size : 0)
  return near.map((row, i) =>
    row.size === 0
      ? null
      : [...row].reduce((sum, j) => sum + (p(i, j) + [...row].reduce((all, q) => all + p(i, q) * p(q, j), 0)) ** 2, 0),
  )
}

describe('on random graphs, sparse to complete', () => {
  it('betweenness, brokerage and constraint are what their definitions say', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const { net, groups } = randomNet(seed)
      const close = (values: ArrayLike<number | null>) => Array.from(values, (value) => value?.toFixed(9) ?? null)
      expect({ seed, values: close(betweennessOf(net)) }).toEqual({ seed, values: close(betweennessByPaths(net)) })
      expect({ seed, values: brokerageOf(net, groups) }).toEqual({ seed, values: brokerageByPairs(net, groups) })
      expect({ seed, values: close(constraintOf(net)) }).toEqual({ seed, values: close(constraintByDefinition(net)) })
    }
  })

  it('takes a blink where 1,500 sit at one table', () => {
    const net = clique(1500)
    const groups = Array.from({ length: net.size }, (_, v) => v % 8)
    const start = process.cpuUsage()
    expect(betweennessOf(net)[7]).toBe(0)
    expect(brokerageOf(net, groups)[7]).toEqual({ coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 })
    expect(constraintOf(net)[7]).toBeCloseTo(((2 * 1499 - 1) / 1499) ** 2 / 1499, 9)
    // A second where nothing else runs. Enumerated, its pairs of neighbours take a minute and more.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(15_000)
  })
})
