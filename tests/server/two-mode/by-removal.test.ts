import { describe, expect, it } from '@jest/globals'
import { bridgesOf } from '../../../server/two-mode/bridges.ts'
import { carriersOf } from '../../../server/two-mode/carriers.ts'
import { hubsOf } from '../../../server/two-mode/hubs.ts'
import { jointsOf } from '../../../server/two-mode/joints.ts'
import { graphWith } from '../../../server/two-mode/of-input.ts'
import { threadsOf } from '../../../server/two-mode/threads.ts'
import { partnersIn, partsOf, sprinkled, twoMode } from '../../support/two-mode.ts'

const seeds = Array.from({ length: 150 }, (_, i) => i + 1)
const touches = (id: string) => (line: string) => line.split(/[-@]/).includes(id)
const pairs = (sizes: number[]) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
const rest = ([largest = 0, next = 0, ...others]: number[]) =>
  (largest === next ? largest : 0) + next + others.reduce((sum, size) => sum + size, 0)
/** The part of the network that holds an id, as lines: the other parts do not fall apart when it goes. */
const around = (id: string, lines: string[]): string[] => {
  const met = new Set([id])
  for (let before = 0; before !== met.size;) {
    before = met.size
    for (const line of lines) {
      const ends = line.split(/[-@]/)
      if (ends.some((end) => met.has(end))) ends.forEach((end) => met.add(end))
    }
  }
  return lines.filter((line) => line.split(/[-@]/).some((end) => met.has(end)))
}

describe('on random networks, what taking out shows', () => {
  it('is which partners and tables are joints, and what they cut off', () => {
    for (const seed of seeds) {
      const lines = sprinkled(seed)
      const partners = partnersIn(lines)
      const graph = graphWith(twoMode({ lines }))
      const expected = graph.two.ids.flatMap((id) => {
        const near = around(id, lines)
        const others = partnersIn(near).filter((one) => one !== id)
        const sizes = partsOf(near, touches(id), others)
        return sizes.length < 2 ? [] : [[id, sizes[1], sizes.length, rest(sizes)]]
      })
      const found = jointsOf(graph, []).filter(({ level }) => level === null)
      expect(found.map(({ id, second, parts, cut }) => [id, second, parts, cut])).toEqual(expected)
      // Everything is on the floor here, so that the floor says the same.
      expect(jointsOf(graph, []).filter(({ level }) => level !== null)).toEqual(
        found.map((one) => ({ ...one, level: 'operational' })),
      )
      const hubs = partners.flatMap((id) => {
        const others = partners.filter((one) => one !== id)
        const connected = pairs(partsOf(lines, () => false, partners)) - (partnersIn(around(id, lines)).length - 1)
        const through = connected - pairs(partsOf(lines, touches(id), others))
        return through === 0 ? [] : [[id, through, connected]]
      })
      expect(hubsOf(graph).map(({ id, through, connected }) => [id, through, connected])).toEqual(hubs)
    }
  })

  it('is which lines are bridges, and how many stand on the smaller side', () => {
    for (const seed of seeds) {
      const lines = sprinkled(seed)
      const graph = graphWith(twoMode({ lines }))
      const same = (line: string) => (other: string) =>
        other.split(/[-@]/).sort().join() === line.split(/[-@]/).sort().join()
      const expected = lines.flatMap((line) => {
        const near = around(line.split(/[-@]/)[0] ?? '', lines)
        const all = partnersIn(near)
        const [a = '', b = ''] = line.split(/[-@]/)
        const left = near.filter((other) => !same(line)(other))
        const [here, there] = [a, b].map(
          (end) => new Set([end, ...around(end, left).flatMap((one) => one.split(/[-@]/))]),
        )
        if (here?.has(b) === true) return []
        const side = all.filter((id) => there?.has(id) === true).length
        return [[[a, b].sort().join(' '), Math.min(side, all.length - side)]]
      })
      const found = bridgesOf(graph).map(({ ends, smaller }) => [[...ends].sort().join(' '), smaller])
      const unique = [...new Map(expected.map((one) => [one[0], one])).values()]
      expect(found.sort()).toEqual(unique.sort())
    }
  })

  it('is what goes with each person', () => {
    for (const seed of seeds) {
      const lines = sprinkled(seed)
      const partners = partnersIn(lines)
      const who = (line: string) => `x${line.length % 2}${line.charCodeAt(1) % 3}`
      const carried = Object.fromEntries(lines.map((line) => [line, [who(line)]]))
      const persons = [...new Set(lines.map(who))].sort().map((id) => ({ id, until: null, at: [] }))
      const before = pairs(partsOf(lines, () => false, partners))
      const found = carriersOf(graphWith(twoMode({ lines, carried })), persons)
      expect(found.map(({ id }) => id)).toEqual(persons.map(({ id }) => id))
      for (const { id, rise, cut, lines: alone, who: named } of found) {
        const mine = (line: string) => who(line) === id
        const most = pairs([partners.length])
        expect(rise).toBeCloseTo((before - pairs(partsOf(lines, mine, partners))) / (most || 1), 12)
        expect(alone).toBe(lines.filter(mine).length)
        const regions = new Set(partners.map((one) => partnersIn(around(one, lines)).join(' ')))
        const off = [...regions]
          .map((region) => partsOf(lines, mine, region.split(' ')))
          .filter(({ length }) => length > 1)
        expect(cut).toBe(off.reduce((sum, sizes) => sum + rest(sizes), 0))
        expect(named).toHaveLength(Math.min(6, cut))
      }
    }
  })

  it('is who hangs by a thread', () => {
    for (const seed of seeds) {
      const lines = sprinkled(seed)
      const two = twoMode({ lines })
      const found = new Map(threadsOf(graphWith(two)).map(({ id, via }) => [id, via]))
      for (const id of partnersIn(lines)) {
        const reach = (without: string | null) => {
          const left = lines.filter((line) => without === null || !touches(without)(line))
          const direct = left.filter(touches(id)).flatMap((line) => line.split(/[-@]/))
          const tables = direct.filter((end) => end.startsWith('t'))
          const met = left
            .filter((line) => tables.some((table) => touches(table)(line)))
            .flatMap((line) => line.split(/[-@]/))
          return new Set([...direct, ...met].filter((end) => end.startsWith('p') && end !== id))
        }
        const via = found.get(id)
        if (via !== undefined) expect(reach(via).size).toBe(0)
        else if (reach(null).size > 0) expect(two.ids.filter((one) => one !== id && reach(one).size === 0)).toEqual([])
      }
    }
  })
})
