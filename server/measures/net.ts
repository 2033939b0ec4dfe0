/**
 * A simple undirected graph over the numbers 0..size-1, in rows of one array: the neighbours of v are
 * `ends[starts[v]] .. ends[starts[v + 1] - 1]`, in rising order, without itself and without doubles.
 */
export type Net = { size: number; starts: Uint32Array; ends: Uint32Array }

/** What stands in a row of numbers at a place that is within it. */
export const at = (row: Int32Array | Uint32Array, place: number): number => row[place] ?? -1

/**
 * Lines may come in any order, doubled, in both directions or to themselves; the last two count as the design says: once, and
 * not. O(points + lines), without a set for each point: a region has a dozen such graphs.
 */
export function netOf(size: number, lines: readonly (readonly [number, number])[]): Net {
  const begins = new Uint32Array(size + 1)
  const count = (v: number) => (begins[v + 1] = at(begins, v + 1) + 1)
  for (const [a, b] of lines)
    if (a !== b) {
      count(a)
      count(b)
    }
  for (let v = 0; v < size; v++) begins[v + 1] = at(begins, v + 1) + at(begins, v)
  const loose = new Uint32Array(at(begins, size))
  const next = begins.slice(0, size)
  const put = (v: number, w: number) => {
    loose[at(next, v)] = w
    next[v] = at(next, v) + 1
  }
  for (const [a, b] of lines)
    if (a !== b) {
      put(a, b)
      put(b, a)
    }
  return inOrder(size, begins, loose)
}

/** Rows of neighbours in any order, made rising and without doubles: read in the order of one end, the other ends come in order. */
function inOrder(size: number, begins: Uint32Array, loose: Uint32Array): Net {
  const rows = new Uint32Array(loose.length)
  const next = begins.slice(0, size)
  for (let v = 0; v < size; v++)
    for (let i = at(begins, v); i < at(begins, v + 1); i++) {
      const w = at(loose, i)
      const place = at(next, w)
      if (place > at(begins, w) && rows[place - 1] === v) continue
      rows[place] = v
      next[w] = place + 1
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
