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

/**
 * What holds a graph together (Tarjan 1972): `articulation`, the points without which a part falls apart, and `bridges`,
 * the lines without which it does. Both in rising order, the lower end of a bridge first. O(points + lines).
 */
export function cutsOf(net: Net): { articulation: number[]; bridges: [number, number][] } {
  const walked = walk(net)
  const { place, parent, low } = walked
  const children = childrenOf(walked)
  const articulation: number[] = []
  const bridges: [number, number][] = []
  for (let v = 0; v < net.size; v++) {
    const below = partsBelow(v, children[v] ?? [], walked)
    if (below.length > (parent[v] === -1 ? 1 : 0)) articulation.push(v)
    const above = at(parent, v)
    if (above !== -1 && low[v] === place[v]) bridges.push([Math.min(v, above), Math.max(v, above)])
  }
  return { articulation, bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d) }
}
