import type { Search } from './depth-first-search.ts'
import { at } from './net.ts'

/** Positions of a search: begin included, end not. */
export type Interval = readonly [begin: number, end: number]

/** The nodes below v that only v joins to the rest, component by component; what stands around v otherwise is not among them. */
export function intervalsBelow(v: number, { order, position, end, low }: Search): Interval[] {
  const intervals: Interval[] = []
  // Its children in the search stand one after another, each with all that is below it.
  for (let begin = at(position, v) + 1; begin < at(end, v);) {
    const child = at(order, begin)
    if (at(low, child) >= at(position, v)) intervals.push([begin, at(end, child)])
    begin = at(end, child)
  }
  return intervals
}

/** The nodes without which a component falls apart, in rising order. O(nodes). [Tarjan 1972, SIAM J. Comput. 1:146] */
export function articulationPointsIn({ order, parent, position, low }: Search): number[] {
  const below = new Int32Array(order.length)
  for (const w of order) {
    const v = at(parent, w)
    if (v !== -1 && at(low, w) >= at(position, v)) below[v] = at(below, v) + 1
  }
  const points: number[] = []
  for (let v = 0; v < order.length; v++) if (at(below, v) > (parent[v] === -1 ? 1 : 0)) points.push(v)
  return points
}

/**
 * The edges without which a component falls apart, each by its lower end in the search, in rising order; `parent` has its
 * other end. O(nodes). [Tarjan 1972, SIAM J. Comput. 1:146]
 */
export const bridgesIn = ({ low, position, parent }: Search): number[] =>
  Array.from(low.keys()).filter((v) => parent[v] !== -1 && low[v] === position[v])
