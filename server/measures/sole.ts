import { componentsOf } from './components.ts'
import type { Net } from './net.ts'

/** Groups that are cut from each other when someone is taken out, as pairs in rising order. */
export type SolePairs = [number, number][]

/**
 * Between which groups v is the only link: others of both are connected, by any way, and without v none of them are.
 * `groups`: the group of each, 0.. ; who is of none (a table) has one of `count` or more.
 */
export function solePairsOf(net: Net, groups: ArrayLike<number>, count: number, v: number): SolePairs {
  const before = meetingsOf(componentsOf(net).of, groups, count, v)
  const after = meetingsOf(componentsOf(net, v).of, groups, count, v)
  const pairs: SolePairs = []
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) if (before.has(a * count + b) && !after.has(a * count + b)) pairs.push([a, b])
  return pairs
}

/** Pairs of groups of which some are in one part, leaving v itself out of count: a · count + b, a < b. */
function meetingsOf(part: Uint32Array, groups: ArrayLike<number>, count: number, v: number): Set<number> {
  const inPart = new Map<number, Set<number>>()
  part.forEach((number, w) => {
    if (w === v) return
    const group = groups[w] ?? count
    if (group >= count) return
    const there = inPart.get(number)
    if (there === undefined) inPart.set(number, new Set([group]))
    else there.add(group)
  })
  const met = new Set<number>()
  for (const there of inPart.values()) for (const a of there) for (const b of there) if (a < b) met.add(a * count + b)
  return met
}
