/**
 * A simple undirected graph over the numbers 0..size-1, in rows of one array: the neighbours of v are
 * `ends[starts[v]] .. ends[starts[v + 1] - 1]`, in rising order, without itself and without doubles.
 */
export type Net = { size: number; starts: Uint32Array; ends: Uint32Array }

/** What stands in a row of numbers at a place that is within it. */
export const at = (row: Int32Array | Uint32Array, place: number): number => row[place] ?? -1

/** Lines may come in any order, doubled, in both directions or to themselves; the last two count as the design says: once, and not. */
export function netOf(size: number, lines: Iterable<readonly [number, number]>): Net {
  const beside = Array.from({ length: size }, () => new Set<number>())
  for (const [a, b] of lines) {
    if (a === b) continue
    beside[a]?.add(b)
    beside[b]?.add(a)
  }
  const starts = new Uint32Array(size + 1)
  beside.forEach((set, v) => (starts[v + 1] = (starts[v] ?? 0) + set.size))
  const ends = new Uint32Array(starts[size] ?? 0)
  beside.forEach((set, v) => {
    ends.set(
      [...set].sort((a, b) => a - b),
      starts[v],
    )
  })
  return { size, starts, ends }
}
