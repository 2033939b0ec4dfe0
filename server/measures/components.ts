import { beside } from './beside.ts'
import type { Net } from './net.ts'

/** `of`: to which part each belongs, parts numbered 0.. by their first member. `sizes`: how many belong to each part. */
export type Components = { of: Uint32Array; sizes: number[] }

/** The parts that are connected by any way, leaving out `without` (it belongs to no part: its number is that of no part). */
export function componentsOf(net: Net, without = -1): Components {
  const none = net.size
  const of = new Uint32Array(net.size).fill(none)
  const sizes: number[] = []
  const queue: number[] = []
  for (let first = 0; first < net.size; first++) {
    if (first === without || of[first] !== none) continue
    const part = sizes.length
    let size = 0
    of[first] = part
    queue.push(first)
    for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
      size++
      for (const w of beside(net, v)) {
        if (w === without || of[w] !== none) continue
        of[w] = part
        queue.push(w)
      }
    }
    sizes.push(size)
  }
  return { of, sizes }
}
