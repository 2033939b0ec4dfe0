import { at, type Net } from './net.ts'

/**
 * A depth-first search of a graph, all of its components one after another. Rows by node; a position is its number in
 * `order`, and the nodes below v stand in `order[position[v]] .. order[end[v] - 1]`, v first.
 */
export type Search = {
  order: Int32Array
  position: Int32Array
  end: Int32Array
  /** From where it was reached; -1 where a component begins. */
  parent: Int32Array
  /** The node its component begins with. */
  root: Int32Array
  /** The lowest position that is reached from v and below without the edge to its parent (Tarjan 1972). */
  low: Int32Array
}

/** Without recursion, so that a chain of any length is searched. O(nodes + edges). [Tarjan 1972, SIAM J. Comput. 1:146] */
export function depthFirstSearch({ size, starts, ends }: Net): Search {
  const rows = () => new Int32Array(size).fill(-1)
  const [order, position, end, parent, low, root] = [rows(), rows(), rows(), rows(), rows(), rows()]
  const next = starts.slice(0, size)
  let met = 0
  const meet = (v: number, first: number) => {
    order[met] = v
    root[v] = first
    position[v] = low[v] = met++
  }
  for (let first = 0; first < size; first++) {
    if (position[first] !== -1) continue
    meet(first, first)
    for (let v = first; v !== -1;) {
      const here = at(next, v)
      const above = at(parent, v)
      if (here < at(starts, v + 1)) {
        next[v] = here + 1
        const w = at(ends, here)
        if (position[w] === -1) {
          parent[w] = v
          meet(w, first)
          v = w
        } else if (w !== above) low[v] = Math.min(at(low, v), at(position, w))
      } else {
        end[v] = met
        if (above !== -1) low[above] = Math.min(at(low, above), at(low, v))
        v = above
      }
    }
  }
  return { order, position, end, parent, low, root }
}
