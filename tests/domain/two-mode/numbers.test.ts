import { describe, expect, it } from '@jest/globals'
import { makeRegionState } from '../../../domain/region-state.ts'
import { bottlenecks } from '../../../domain/two-mode/bottlenecks.ts'
import { describeSeparation, separationsOf } from '../../../domain/two-mode/indispensable-nodes.ts'
import { keyPersons } from '../../../domain/two-mode/key-persons.ts'
import { onlyLines } from '../../../domain/two-mode/only-lines.ts'
import { arbitraryDay, arbitraryGraph } from '../../truth/reference/arbitrary-graph.ts'
import { counted, regionOf, withKin } from '../../truth/reference/region.ts'
import {
  cutOff,
  fragmentation,
  isDrawn,
  isOwnPart,
  partsOf,
  reachable,
  sizeOf,
  twoModeOf,
  without,
} from '../../truth/reference/two-mode.ts'

/** Regions with everything, and what the slow reference makes of them. */
const regions = Array.from({ length: 150 }, (_, i) => {
  const graph = arbitraryGraph(i + 1)
  const region = regionOf(graph, arbitraryDay)
  const lines = counted(region, region.stated)
  return { seed: i + 1, state: makeRegionState(graph, arbitraryDay), region, lines, two: twoModeOf(region, lines) }
})
const pairs = (list: readonly string[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))

describe('the numbers of the two-mode graph are those of taking out, one by one', () => {
  it('of what falls apart without a node', () => {
    for (const { seed, state, region, two } of regions) {
      const { recorded, graph } = separationsOf(state).whole
      const expected = [...two.partners, ...two.tables].flatMap((id) => {
        const around = reachable(two, id)
        const parts = partsOf(without(two, id))
          .filter((part) => part.some((partner) => around.has(partner)))
          .filter((part) => !two.partners.includes(id) || !isOwnPart(region, id, part))
        if (parts.length < 2) return []
        const sizes = parts.map((part) => sizeOf(region, part)).sort((a, b) => b - a)
        const cut = cutOff(region, parts).cut.flat().sort()
        return [{ id, second: sizes[1], parts: parts.length, cut: cut.length, who: cut.slice(0, 6) }]
      })
      const found = [...recorded].map(([v, { second }]) => {
        const { id, parts, cut, who } = describeSeparation(v, graph)
        return { id, second, parts, cut, who }
      })
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      expect({ seed, found: found.sort(byId) }).toEqual({ seed, found: expected.sort(byId) })
    }
  })

  it('of the pairs that are connected through a partner only', () => {
    for (const { seed, state, region, two } of regions) {
      const expected = two.partners.flatMap((id) => {
        const others = two.partners.filter((partner) => !withKin(region, id).has(partner))
        const connected = pairs(others).filter(([a, b]) => reachable(two, a).has(b))
        const left = without(two, id)
        const through = connected.filter(([a, b]) => !reachable(left, a).has(b)).length
        return through === 0 ? [] : [[id, others.length + 1, through, connected.length].join(' ')]
      })
      const found = bottlenecks(state).map(({ id, acting, through, connected }) =>
        [id, acting, through, connected].join(' '),
      )
      expect({ seed, found: found.sort() }).toEqual({ seed, found: expected.sort() })
    }
  })

  it('of the smaller side of an only line', () => {
    for (const { seed, state, region, lines, two } of regions) {
      const drawn = new Map(
        lines.filter(isDrawn).map(({ from, to }) => [[from, to].sort().join(' '), [from, to] as const]),
      )
      const expected = [...drawn].flatMap(([key, [a, b]]) => {
        const left = { ...two, edges: two.edges.filter((edge) => !(edge.includes(a) && edge.includes(b))) }
        if (reachable(left, a).has(b)) return []
        const sides = [a, b].map((end) => {
          const side = reachable(left, end)
          const partners = two.partners.filter((id) => side.has(id))
          return partners.length === 0 ? 0 : sizeOf(region, partners)
        })
        return [`${key} ${Math.min(...sides)}`]
      })
      const found = onlyLines(state).map(({ ends, smaller }) => `${[...ends].sort().join(' ')} ${smaller}`)
      expect({ seed, found: found.sort() }).toEqual({ seed, found: expected.sort() })
    }
  })

  it('of what one person alone carries', () => {
    for (const { seed, state, region, lines, two } of regions) {
      for (const { id, worksAt, cut, rise, who, ofRegion } of keyPersons(state)) {
        const isAlone = ({ carriedBy }: (typeof lines)[number]) =>
          new Set(carriedBy).size === 1 && carriedBy.includes(id)
        const after = twoModeOf(
          region,
          lines.filter((line) => !isAlone(line)),
          two.partners,
        )
        const off = partsOf(two).flatMap((whole) => {
          const parts = partsOf(after).filter((part) => part.some((partner) => whole.includes(partner)))
          return cutOff(
            region,
            parts.filter((part) => worksAt === null || !isOwnPart(region, worksAt, part)),
          ).cut
        })
        const expected = {
          cut: off.reduce((sum, part) => sum + sizeOf(region, part), 0),
          who: off.flat().sort().slice(0, 6),
        }
        expect({ seed, id, cut, who }).toEqual({ seed, id, ...expected })
        expect(rise).toBeCloseTo(fragmentation(after) - fragmentation(two), 12)
        expect(ofRegion.alone).toBe(lines.filter((line) => isDrawn(line) && isAlone(line)).length)
      }
    }
  })
})
