import type { Search } from './depth-first-search.ts'
import { at } from './net.ts'

/** Positions of a search: begin included, end not. */
export type Interval = readonly [begin: number, end: number]

/** By node: those reached from it for the first time, in the order of the search. */
export function childrenOf({ order, parent }: Search): number[][] {
  const children = Array.from(order, (): number[] => [])
  for (const v of order) children[at(parent, v)]?.push(v)
  return children
}

/** The nodes below v that only v joins to the rest, component by component; what stands around v otherwise is not among them. */
export function intervalsBelow(v: number, children: readonly number[], { position, end, low }: Search): Interval[] {
  return children.filter((w) => at(low, w) >= at(position, v)).map((w) => [at(position, w), at(end, w)])
}

/** The nodes without which a component falls apart, in rising order. O(nodes). [Tarjan 1972, SIAM J. Comput. 1:146] */
export const articulationPointsIn = (search: Search, children = childrenOf(search)): number[] =>
  children.flatMap((below, v) => {
    const parts = below.length === 0 ? 0 : intervalsBelow(v, below, search).length
    return parts > (search.parent[v] === -1 ? 1 : 0) ? [v] : []
  })

/**
 * The edges without which a component falls apart, each by its lower end in the search, in rising order; `parent` has its
 * other end. O(nodes). [Tarjan 1972, SIAM J. Comput. 1:146]
 */
export const bridgesIn = ({ low, position, parent }: Search): number[] =>
  Array.from(low.keys()).filter((v) => parent[v] !== -1 && low[v] === position[v])
