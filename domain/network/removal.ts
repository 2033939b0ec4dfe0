import { at } from './net.ts'

/** What is left of a graph when some of its edges are taken out. */
export type Remainder = {
  /** A number for the component a node is in. */
  componentOf: (node: number) => number
  /** How many of its nodes count. */
  counted: (component: number) => number
  /** Its nodes, in no order. */
  members: (component: number) => Iterable<number>
  /** Pairs of nodes that count and are in one component. */
  pairs: () => number
}
/** Edge i joins `ends[2 * i]` and `ends[2 * i + 1]`. */
type Ends = Int32Array

/**
 * Looks at what is left when one group of edges is taken out, for each group in turn, while `fixed` and all other groups stay.
 * Edges are added by halves (all groups but those on one side, then the other) and undone, so that a group is added a
 * logarithm of times and not once for each other: O((nodes + edges) log(nodes) log(groups)) (offline dynamic connectivity).
 * Edges between nodes that `fixed` alone connects are not added at all, and of a group that has no others nothing falls apart.
 */
export function removeEach(
  size: number,
  counts: (node: number) => boolean,
  fixed: Ends,
  groups: readonly Ends[],
  look: (left: Remainder, group: number) => void,
): void {
  const { add, undo, left } = unionFind(size, counts)
  add(fixed)
  const joining = groups.map((ends) => withoutLoops(ends, left.componentOf))
  const some = [...joining.keys()].filter((group) => joining[group]?.length !== 0)
  const addAll = (from: number, to: number) =>
    some.slice(from, to).reduce((sum, group) => sum + add(joining[group] ?? none), 0)
  const split = (from: number, to: number) => {
    if (to - from === 1) look(left, some[from] ?? -1)
    if (to - from < 2) return
    const middle = (from + to) >> 1
    for (const [a, b, c, d] of [
      [middle, to, from, middle],
      [from, middle, middle, to],
    ] as const) {
      const added = addAll(a, b)
      split(c, d)
      undo(added)
    }
  }
  split(0, some.length)
  addAll(0, some.length)
  for (const [group, ends] of joining.entries()) if (ends.length === 0) look(left, group)
}

const none = new Int32Array()
/** The edges between two components. */
function withoutLoops(ends: Ends, componentOf: (node: number) => number): Ends {
  const left: number[] = []
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [at(ends, i), at(ends, i + 1)]
    if (componentOf(a) !== componentOf(b)) left.push(a, b)
  }
  return Int32Array.from(left)
}

/** Union-find by size whose unions can be undone in the opposite order, with a ring of members for each component. */
function unionFind(size: number, counts: (node: number) => boolean) {
  const above = Int32Array.from({ length: size }, (_, v) => v)
  const ring = Int32Array.from({ length: size }, (_, v) => v)
  const members = new Int32Array(size).fill(1)
  const weight = Int32Array.from({ length: size }, (_, v) => Number(counts(v)))
  const joined: [upper: number, lower: number][] = []
  let pairs = 0
  const top = (v: number) => {
    while (above[v] !== v) v = at(above, v)
    return v
  }
  /** Swapping where they go on makes two rings one, and one ring two again. */
  const swap = (a: number, b: number) => ([ring[a], ring[b]] = [at(ring, b), at(ring, a)])
  /** Returns how many of the edges joined anything. */
  const add = (ends: Ends): number => {
    const before = joined.length
    for (let i = 0; i < ends.length; i += 2) {
      let [upper, lower] = [top(at(ends, i)), top(at(ends, i + 1))]
      if (upper === lower) continue
      if (at(members, upper) < at(members, lower)) [upper, lower] = [lower, upper]
      pairs += at(weight, upper) * at(weight, lower)
      above[lower] = upper
      members[upper] = at(members, upper) + at(members, lower)
      weight[upper] = at(weight, upper) + at(weight, lower)
      swap(upper, lower)
      joined.push([upper, lower])
    }
    return joined.length - before
  }
  const undo = (count: number) => {
    for (const [upper, lower] of joined.splice(joined.length - count).reverse()) {
      swap(upper, lower)
      above[lower] = lower
      members[upper] = at(members, upper) - at(members, lower)
      weight[upper] = at(weight, upper) - at(weight, lower)
      pairs -= at(weight, upper) * at(weight, lower)
    }
  }
  function* around(component: number) {
    let v = component
    do {
      yield v
      v = at(ring, v)
    } while (v !== component)
  }
  const left: Remainder = {
    componentOf: top,
    counted: (component) => at(weight, component),
    members: around,
    pairs: () => pairs,
  }
  return { add, undo, left }
}
