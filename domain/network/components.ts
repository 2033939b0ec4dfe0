import { type Net, neighboursOf } from './net.ts'

/** `of`: the component of each node, numbered 0.. by their first member. `sizes`: how many nodes each has. */
export type Components = { of: Uint32Array; sizes: number[] }

/** The components of a graph, leaving out `without` (it belongs to none: its number is that of no component). */
export function componentsOf(net: Net, without = -1): Components {
  const none = net.size
  const of = new Uint32Array(net.size).fill(none)
  const sizes: number[] = []
  const queue: number[] = []
  for (let first = 0; first < net.size; first++) {
    if (first === without || of[first] !== none) continue
    const component = sizes.length
    let size = 0
    of[first] = component
    queue.push(first)
    for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
      size++
      for (const w of neighboursOf(net, v)) {
        if (w === without || of[w] !== none) continue
        of[w] = component
        queue.push(w)
      }
    }
    sizes.push(size)
  }
  return { of, sizes }
}

/** How many pairs there are of so many. */
export const pairsOfSize = (n: number): number => (n * (n - 1)) / 2

/**
 * The share of pairs that cannot reach each other, 0 (all can) to 1 (none can), from the sizes of the components:
 * 1 - Σ s(s - 1) / (n(n - 1)) [Borgatti 2006, Comput. Math. Organ. Theory 12:21]. 0 below two nodes, where there are no pairs.
 */
export function fragmentation(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const joined = sizes.reduce((sum, size) => sum + size * (size - 1), 0)
  return all < 2 ? 0 : 1 - joined / (all * (all - 1))
}
