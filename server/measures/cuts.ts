import { at, type Net } from './net.ts'
import { walk, type Walk } from './walk.ts'

/** Stretches of the walk's `order`, begin included and end not. */
export type Stretch = readonly [begin: number, end: number]

/** The points below v that only v joins to the rest, part by part; what stands around v otherwise is not among them. */
export function partsBelow(v: number, children: readonly number[], { place, end, low }: Walk): Stretch[] {
  return children.filter((w) => at(low, w) >= at(place, v)).map((w) => [at(place, w), at(end, w)])
}

/** By point: those reached from it for the first time, in the order of the walk. */
export function childrenOf({ order, parent }: Walk): number[][] {
  const children = Array.from(order, (): number[] => [])
  for (const v of order) children[at(parent, v)]?.push(v)
  return children
}

/** The points without which a part falls apart, in rising order. */
export const jointsIn = (walked: Walk, children: readonly (readonly number[])[]): number[] =>
  children.flatMap((below, v) => {
    const parts = below.length === 0 ? 0 : partsBelow(v, below, walked).length
    return parts > (walked.parent[v] === -1 ? 1 : 0) ? [v] : []
  })

/** The lower ends, in the walk, of the lines without which a part falls apart; `parent` has the other end. In rising order. */
export const bridgesIn = ({ low, place, parent }: Walk): number[] =>
  Array.from(low.keys()).filter((v) => parent[v] !== -1 && low[v] === place[v])

/**
 * What holds a graph together (Tarjan 1972): `articulation`, the points without which a part falls apart, and `bridges`,
 * the lines without which it does. Both in rising order, the lower number of a bridge first. O(points + lines).
 */
export function cutsOf(net: Net): { articulation: number[]; bridges: [number, number][] } {
  const walked = walk(net)
  const bridges = bridgesIn(walked).map((v): [number, number] => {
    const above = at(walked.parent, v)
    return [Math.min(v, above), Math.max(v, above)]
  })
  return {
    articulation: jointsIn(walked, childrenOf(walked)),
    bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d),
  }
}
