/** What is left of a graph, as far as `withoutEach` asks to look at it. */
export type Left = {
  /** A number for the part a point is in; two points are in one part when it is the same. */
  partOf: (point: number) => number
  /** How many points of that part count. */
  counted: (part: number) => number
  /** The points of that part, in no order. */
  members: (part: number) => Iterable<number>
  /** Pairs of points that count and are in one part. */
  pairs: () => number
}
type Lines = readonly (readonly [number, number])[]

/**
 * Looks at what is left when one group of lines is taken out, for each group in turn, while `fixed` and all other groups stay.
 * Lines are laid by halves (all groups but those on one side, then the other) and taken up again, so that a group is laid a
 * logarithm of times and not once for each other: O((points + lines) log(points) log(groups)). Lines between what hangs together
 * by `fixed` alone are not laid at all, and of a group that has no others nothing falls apart.
 */
export function withoutEach(
  size: number,
  counts: (point: number) => boolean,
  fixed: Lines,
  groups: readonly Lines[],
  look: (left: Left, group: number) => void,
): void {
  const { lay, takeUp, left } = layered(size, counts)
  lay(fixed)
  const joining = groups.map((lines) => lines.filter(([a, b]) => left.partOf(a) !== left.partOf(b)))
  const some = [...joining.keys()].filter((group) => joining[group]?.length !== 0)
  const layAll = (from: number, to: number) =>
    some.slice(from, to).reduce((sum, group) => sum + lay(joining[group] ?? []), 0)
  const split = (from: number, to: number) => {
    if (to - from === 1) look(left, some[from] ?? -1)
    if (to - from < 2) return
    const middle = (from + to) >> 1
    for (const [a, b, c, d] of [
      [middle, to, from, middle],
      [from, middle, middle, to],
    ] as const) {
      const laid = layAll(a, b)
      split(c, d)
      takeUp(laid)
    }
  }
  split(0, some.length)
  layAll(0, some.length)
  for (const [group, lines] of joining.entries()) if (lines.length === 0) look(left, group)
}

/** Parts that can be joined, and joined no longer in the opposite order: union by size, with a ring of members for each. */
function layered(size: number, counts: (point: number) => boolean) {
  const above = Int32Array.from({ length: size }, (_, v) => v)
  const ring = Int32Array.from({ length: size }, (_, v) => v)
  const members = new Int32Array(size).fill(1)
  const weight = Int32Array.from({ length: size }, (_, v) => Number(counts(v)))
  const joined: [upper: number, lower: number][] = []
  let pairs = 0
  const of = (row: Int32Array, v: number) => row[v] ?? 0
  const top = (v: number) => {
    while (above[v] !== v) v = of(above, v)
    return v
  }
  /** Swapping where they go on makes two rings one, and one ring two again. */
  const swap = (a: number, b: number) => ([ring[a], ring[b]] = [of(ring, b), of(ring, a)])
  /** How many of the lines joined anything. */
  const lay = (lines: Lines): number => {
    const before = joined.length
    for (const [a, b] of lines) {
      let [upper, lower] = [top(a), top(b)]
      if (upper === lower) continue
      if (of(members, upper) < of(members, lower)) [upper, lower] = [lower, upper]
      pairs += of(weight, upper) * of(weight, lower)
      above[lower] = upper
      members[upper] = of(members, upper) + of(members, lower)
      weight[upper] = of(weight, upper) + of(weight, lower)
      swap(upper, lower)
      joined.push([upper, lower])
    }
    return joined.length - before
  }
  const takeUp = (count: number) => {
    for (const [upper, lower] of joined.splice(joined.length - count).reverse()) {
      swap(upper, lower)
      above[lower] = lower
      members[upper] = of(members, upper) - of(members, lower)
      weight[upper] = of(weight, upper) - of(weight, lower)
      pairs -= of(weight, upper) * of(weight, lower)
    }
  }
  function* around(part: number) {
    let v = part
    do {
      yield v
      v = of(ring, v)
    } while (v !== part)
  }
  const left: Left = { partOf: top, counted: (part) => of(weight, part), members: around, pairs: () => pairs }
  return { lay, takeUp, left }
}
