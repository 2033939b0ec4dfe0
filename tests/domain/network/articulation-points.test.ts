import { describe, expect, it } from '@jest/globals'
import { articulationPointsIn, bridgesIn } from '../../../domain/network/articulation-points.ts'
import { depthFirstSearch } from '../../../domain/network/depth-first-search.ts'
import { netOf } from '../../../domain/network/net.ts'

type Lines = [number, number][]
function cuts(size: number, lines: Lines): { articulation: number[]; bridges: Lines } {
  const search = depthFirstSearch(netOf(size, lines))
  const bridges = bridgesIn(search).map((v): [number, number] => {
    const above = search.parent[v] ?? -1
    return [Math.min(v, above), Math.max(v, above)]
  })
  return { articulation: articulationPointsIn(search), bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d) }
}
const chain = (size: number): Lines => Array.from({ length: size - 1 }, (_, i) => [i, i + 1])
const clique = (size: number): Lines =>
  Array.from({ length: size }, (_, a) => Array.from({ length: a }, (_, b): [number, number] => [a, b])).flat()

describe('what holds a graph together', () => {
  it.each<[string, number, Lines, number[], Lines]>([
    ['nothing at all', 0, [], [], []],
    ['one point', 1, [], [], []],
    ['one point and a line to itself', 1, [[0, 0]], [], []],
    ['two points apart', 2, [], [], []],
    ['one line', 2, [[1, 0]], [], [[0, 1]]],
    [
      'one line, said three times and both ways',
      2,
      [
        [0, 1],
        [1, 0],
        [0, 1],
      ],
      [],
      [[0, 1]],
    ],
    [
      'a chain of three',
      3,
      chain(3),
      [1],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'a star',
      4,
      [
        [3, 0],
        [3, 1],
        [3, 2],
      ],
      [3],
      [
        [0, 3],
        [1, 3],
        [2, 3],
      ],
    ],
    ['a triangle', 3, clique(3), [], []],
    ['a clique of five', 5, clique(5), [], []],
    [
      'two triangles that share a point',
      5,
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
        [3, 4],
        [4, 2],
      ],
      [2],
      [],
    ],
    [
      'two triangles with a line between',
      6,
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
        [3, 4],
        [4, 5],
        [5, 3],
      ],
      [2, 3],
      [[2, 3]],
    ],
    [
      'two parts, a chain and a ring',
      7,
      [...chain(3), [3, 4], [4, 5], [5, 6], [6, 3]],
      [1],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'a ring with a tail, and a line to itself',
      5,
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [0, 3],
        [3, 4],
        [4, 4],
      ],
      [0, 3],
      [
        [0, 3],
        [3, 4],
      ],
    ],
  ])('of %s', (_, size, lines, articulation, bridges) => {
    expect(cuts(size, lines)).toEqual({ articulation, bridges })
    const renamed = lines.map(([a, b]): [number, number] => [size - 1 - b, size - 1 - a]).reverse()
    const back = cuts(size, renamed)
    expect(back.articulation.map((v) => size - 1 - v).sort((a, b) => a - b)).toEqual(articulation)
    expect(back.bridges.map(([a, b]) => [size - 1 - b, size - 1 - a]).sort(([a = 0], [b = 0]) => a - b)).toEqual(
      bridges,
    )
  })

  it('is found in a chain far longer than a stack is deep', () => {
    const { articulation, bridges } = cuts(200_000, chain(200_000))
    expect([articulation.length, bridges.length]).toEqual([199_998, 199_999])
  })

  it('is what taking it out shows, on random graphs', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { size, lines } = sprinkled(seed)
      const found = cuts(size, lines)
      const all = Array.from({ length: size }, (_, v) => v)
      const without = (v: number) => lines.filter((line) => !line.includes(v))
      const alone = (v: number) => lines.every((line) => !line.includes(v) || line[0] === line[1])
      expect(found.articulation).toEqual(
        all.filter((v) => parts(size, without(v)) - 1 > parts(size, lines) - (alone(v) ? 1 : 0)),
      )
      const pairs = lines.filter(([a, b]) => a !== b).map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]))
      const same = ([a, b]: [number, number], [c, d]: [number, number]) => a === c && b === d
      const held = pairs.filter(
        (one) =>
          parts(
            size,
            pairs.filter((other) => !same(one, other)),
          ) > parts(size, pairs),
      )
      expect(found.bridges.map(String)).toEqual([...new Set(held.sort(([a, b], [c, d]) => a - c || b - d).map(String))])
    }
  })
})

/** In how many parts these lines leave the points. */
function parts(size: number, lines: Lines): number {
  const group = Array.from({ length: size }, (_, v) => v)
  for (const [a, b] of lines) {
    const [from, to] = [group[a], group[b]!]
    group.forEach((one, v) => one === from && (group[v] = to))
  }
  return new Set(group).size
}

/** A sparse graph, the same for the same seed. */
function sprinkled(seed: number): { size: number; lines: Lines } {
  let state = seed * 7919
  const whole = (below: number) => (state = (state * 48271) % 2147483647) % below
  const size = 2 + whole(14)
  return { size, lines: Array.from({ length: whole(2 * size) }, () => [whole(size), whole(size)]) }
}
