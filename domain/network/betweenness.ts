import { at, type Net, neighboursOf, netOf } from './net.ts'
import { twinsOf } from './twins.ts'

/**
 * On which share of the shortest paths between two others each lies, 0 to 1.
 * b(v) = 2 / ((n - 1)(n - 2)) Σ_{s<t} σ_st(v) / σ_st [Freeman 1977, Sociometry 40:35]; 0 with fewer than three.
 * By the accumulation of dependencies [Brandes 2001, J. Math. Sociol. 25:163], one search for each group of twins: they lie
 * on the same paths. O(groups · edges between groups): a table where all sit is one group.
 */
export function betweennessOf(net: Net): Float64Array {
  const n = net.size
  const { of, sizes, first } = twinsOf(net)
  const edges = first.flatMap((v, group) => [...neighboursOf(net, v)].map((w) => [group, at(of, w)] as const))
  const sums = sumsOf(netOf(sizes.length, edges), sizes)
  const pairs = (n - 1) * (n - 2)
  return Float64Array.from({ length: n }, (_, v) => (n < 3 ? 0 : (sums[at(of, v)] ?? 0) / pairs))
}

/** By group: Σ_{s≠t} σ_st(v) / σ_st of one of its members, over s and t in any order. */
function sumsOf(groups: Net, sizes: Uint32Array): Float64Array {
  const count = groups.size
  const sums = new Float64Array(count)
  const order = new Int32Array(count)
  const distance = new Int32Array(count)
  const paths = new Float64Array(count)
  const dependency = new Float64Array(count)
  for (let source = 0; source < count; source++) {
    distance.fill(-1)
    paths.fill(0)
    dependency.fill(0)
    let met = 0
    order[met++] = source
    distance[source] = 0
    paths[source] = 1
    for (let i = 0; i < met; i++) {
      const v = at(order, i)
      // A path goes on from each member of a group; from the source itself it is one.
      const on = (paths[v] ?? 0) * (v === source ? 1 : at(sizes, v))
      for (const w of neighboursOf(groups, v)) {
        if (distance[w] === -1) {
          distance[w] = at(distance, v) + 1
          order[met++] = w
        }
        if (distance[w] === at(distance, v) + 1) paths[w] = (paths[w] ?? 0) + on
      }
    }
    for (let i = met - 1; i > 0; i--) {
      const w = at(order, i)
      const each = (at(sizes, w) * (1 + (dependency[w] ?? 0))) / (paths[w] ?? 1)
      for (const v of neighboursOf(groups, w))
        if (distance[v] === at(distance, w) - 1) dependency[v] = (dependency[v] ?? 0) + (paths[v] ?? 0) * each
      sums[w] = (sums[w] ?? 0) + at(sizes, source) * (dependency[w] ?? 0)
    }
  }
  return sums
}
