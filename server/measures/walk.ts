import { at, type Net } from './net.ts'

/**
 * A depth-first walk through a graph, all of its parts one after another. Rows by point; a place is its number in
 * `order`, and the points below v stand in `order[place[v]] .. order[end[v] - 1]`, v first.
 */
export type Walk = {
  order: Int32Array
  place: Int32Array
  end: Int32Array
  /** From where it was reached; -1 where a part begins. */
  parent: Int32Array
  /** The point its part begins with. */
  root: Int32Array
  /** The lowest place that is reached from v and below without the line to its parent (Tarjan 1972). */
  low: Int32Array
}

/** Without recursion: a chain of any length is walked. O(points + lines). */
export function walk({ size, starts, ends }: Net): Walk {
  const rows = () => new Int32Array(size).fill(-1)
  const [order, place, end, parent, low, root] = [rows(), rows(), rows(), rows(), rows(), rows()]
  const next = starts.slice(0, size)
  let met = 0
  const meet = (v: number, first: number) => {
    order[met] = v
    root[v] = first
    place[v] = low[v] = met++
  }
  for (let first = 0; first < size; first++) {
    if (place[first] !== -1) continue
    meet(first, first)
    for (let v = first; v !== -1;) {
      const here = at(next, v)
      const above = at(parent, v)
      if (here < at(starts, v + 1)) {
        next[v] = here + 1
        const w = at(ends, here)
        if (place[w] === -1) {
          parent[w] = v
          meet(w, first)
          v = w
        } else if (w !== above) low[v] = Math.min(at(low, v), at(place, w))
      } else {
        end[v] = met
        if (above !== -1) low[above] = Math.min(at(low, above), at(low, v))
        v = above
      }
    }
  }
  return { order, place, end, parent, low, root }
}
