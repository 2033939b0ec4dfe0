/**
 * A simple undirected graph over the numbers 0..size-1, in rows of one array: the neighbours of v are
 * `ends[starts[v]] .. ends[starts[v + 1] - 1]`, in rising order, without itself and without doubles.
 */
export type Net = { size: number; starts: Uint32Array; ends: Uint32Array }

/** The number at an index that is within the row. */
export const at = (row: Int32Array | Uint32Array, index: number): number => row[index] ?? -1

/** The neighbours of v, in rising order: a view on the net, not a copy. */
export const neighboursOf = ({ starts, ends }: Net, v: number): Uint32Array => ends.subarray(starts[v], starts[v + 1])

/**
 * Edges may come in any order, doubled and in both directions: they count once. Those from a node to itself do not count.
 * O(nodes + edges), without a set for each node: a region has a dozen such graphs.
 */
export function netOf(size: number, edges: readonly (readonly [number, number])[]): Net {
  const begins = new Uint32Array(size + 1)
  const count = (v: number) => (begins[v + 1] = at(begins, v + 1) + 1)
  for (const [a, b] of edges)
    if (a !== b) {
      count(a)
      count(b)
    }
  for (let v = 0; v < size; v++) begins[v + 1] = at(begins, v + 1) + at(begins, v)
  const unsorted = new Uint32Array(at(begins, size))
  const next = begins.slice(0, size)
  const put = (v: number, w: number) => {
    unsorted[at(next, v)] = w
    next[v] = at(next, v) + 1
  }
  for (const [a, b] of edges)
    if (a !== b) {
      put(a, b)
      put(b, a)
    }
  return sortRows(size, begins, unsorted)
}

/** Neighbours in rising order, each once: read in the order of one end, the other ends come in order. */
function sortRows(size: number, begins: Uint32Array, unsorted: Uint32Array): Net {
  const rows = new Uint32Array(unsorted.length)
  const next = begins.slice(0, size)
  for (let v = 0; v < size; v++)
    for (let i = at(begins, v); i < at(begins, v + 1); i++) {
      const w = at(unsorted, i)
      const index = at(next, w)
      if (index > at(begins, w) && rows[index - 1] === v) continue
      rows[index] = v
      next[w] = index + 1
    }
  const starts = new Uint32Array(size + 1)
  let end = 0
  for (let v = 0; v < size; v++) {
    rows.copyWithin(end, begins[v] ?? 0, next[v])
    end += at(next, v) - at(begins, v)
    starts[v + 1] = end
  }
  return { size, starts, ends: rows.slice(0, end) }
}

/**
 * For nodes with more than half of the others as a neighbour: all that are none, itself included. Where everybody sits at
 * one table, who is missing is soon said, and what is between neighbours is counted through it. Null for the others.
 */
export function complementsOf(net: Net): readonly (Uint32Array | null)[] {
  const { size } = net
  const near = new Uint32Array(size).fill(size)
  return Array.from({ length: size }, (_, v) => {
    const row = neighboursOf(net, v)
    if (2 * row.length <= size) return null
    for (const w of row) near[w] = v
    const others = new Uint32Array(size - row.length)
    let count = 0
    for (let w = 0; w < size; w++) if (at(near, w) !== v) others[count++] = w
    return others
  })
}
