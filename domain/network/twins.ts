import { at, type Net, neighboursOf } from './net.ts'

/** `of`: the group of each node, numbered 0.. by their first member. `sizes`: how many it has. `first`: its first member. */
export type Twins = { of: Uint32Array; sizes: Uint32Array; first: number[] }

/**
 * Nodes that work with each other and with the same others: whatever is measured is the same of each (structural
 * equivalence) [Lorrain & White 1971, J. Math. Sociol. 1:49]. O(nodes + edges).
 */
export function twinsOf(net: Net): Twins {
  const { size } = net
  const of = new Uint32Array(size)
  const first: number[] = []
  const counts: number[] = []
  const bySum = new Map<number, number[]>()
  for (let v = 0; v < size; v++) {
    const sum = sumOf(net, v)
    const group = bySum.get(sum)?.find((one) => isTwin(net, first[one] ?? -1, v))
    if (group === undefined) {
      bySum.set(sum, [...(bySum.get(sum) ?? []), first.length])
      of[v] = first.length
      first.push(v)
      counts.push(1)
    } else {
      of[v] = group
      counts[group] = (counts[group] ?? 0) + 1
    }
  }
  return { of, sizes: Uint32Array.from(counts), first }
}

/** Of a node and its neighbours, in no order: what differs is no twin. */
function sumOf(net: Net, v: number): number {
  let sum = scattered(v)
  for (const w of neighboursOf(net, v)) sum = (sum + scattered(w)) >>> 0
  return sum
}
const scattered = (v: number) => Math.imul((v + 1) ^ ((v + 1) >>> 15), 0x9e3779b1) >>> 0

function isTwin(net: Net, a: number, b: number): boolean {
  const [ofA, ofB] = [neighboursOf(net, a), neighboursOf(net, b)]
  if (ofA.length !== ofB.length || !ofA.includes(b)) return false
  for (let i = 0, j = 0; i < ofA.length || j < ofB.length;) {
    if (ofA[i] === b) i++
    else if (ofB[j] === a) j++
    else if (at(ofA, i++) !== at(ofB, j++)) return false
  }
  return true
}
