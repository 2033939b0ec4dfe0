import { componentsOf } from './components.ts'
import type { Net } from './net.ts'

/** Groups that are cut off from each other when someone is taken out, as pairs in rising order. */
export type GroupPairs = [number, number][]

/**
 * Between which groups v is the only link: others of both are connected, by any way, and without v none of them are.
 * `groups`: the group of each, 0.. ; who is of none (a table) has one of `count` or more. O(nodes + edges).
 */
export function onlyLinksOf(net: Net, groups: ArrayLike<number>, count: number, v: number): GroupPairs {
  const before = connectedGroups(componentsOf(net).of, groups, count, v)
  const after = connectedGroups(componentsOf(net, v).of, groups, count, v)
  const pairs: GroupPairs = []
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) if (before.has(a * count + b) && !after.has(a * count + b)) pairs.push([a, b])
  return pairs
}

/** Pairs of groups of which some are in one component, leaving v itself out of count: a · count + b, a < b. */
function connectedGroups(component: Uint32Array, groups: ArrayLike<number>, count: number, v: number): Set<number> {
  const inComponent = new Map<number, Set<number>>()
  component.forEach((number, w) => {
    if (w === v) return
    const group = groups[w] ?? count
    if (group >= count) return
    const known = inComponent.get(number)
    if (known === undefined) inComponent.set(number, new Set([group]))
    else known.add(group)
  })
  const pairs = new Set<number>()
  for (const some of inComponent.values())
    for (const a of some) for (const b of some) if (a < b) pairs.add(a * count + b)
  return pairs
}
