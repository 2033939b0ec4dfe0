import { type Net, neighboursOf } from './net.ts'

/** Pairs with one end in a group, pairs with both, and their balance; null when it has no pair at all. */
export type EiIndex = { external: number; internal: number; ei: number | null }

/**
 * E-I index of each of `count` groups: -1 when its partners work only with each other, 1 when only with others.
 * (E - I) / (E + I) [Krackhardt & Stern 1988, Social Psychology Quarterly 51:123]. `groups`: the group of each, 0.. .
 */
export function eiIndicesOf(net: Net, groups: ArrayLike<number>, count: number): EiIndex[] {
  const external = new Uint32Array(count)
  const within = new Uint32Array(count)
  for (let v = 0; v < net.size; v++) {
    const group = groups[v] ?? 0
    for (const w of neighboursOf(net, v)) {
      const side = groups[w] === group ? within : external
      side[group] = (side[group] ?? 0) + 1
    }
  }
  return Array.from(external, (e, group) => {
    // A pair within was seen from both of its ends.
    const i = (within[group] ?? 0) / 2
    return { external: e, internal: i, ei: e + i === 0 ? null : (e - i) / (e + i) }
  })
}
