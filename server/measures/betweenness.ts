import { UndirectedGraph } from 'graphology'
import { betweenness } from 'graphology-metrics/centrality/index.js'
import { beside } from './beside.ts'
import type { Net } from './net.ts'

/**
 * On which share of the shortest ways between two others each lies, 0 to 1.
 * b(v) = 2 / ((n - 1)(n - 2)) Σ_{s<t} σ_st(v) / σ_st [Freeman 1977, Sociometry 40:35]; 0 with fewer than three.
 */
export function betweennessOf(net: Net): Float64Array {
  const { size } = net
  if (size < 3) return new Float64Array(size)
  const graph = new UndirectedGraph()
  for (let v = 0; v < size; v++) graph.addNode(v)
  for (let v = 0; v < size; v++) for (const w of beside(net, v)) if (v < w) graph.addUndirectedEdge(v, w)
  const found = betweenness(graph, { getEdgeWeight: null, normalized: true })
  return Float64Array.from({ length: size }, (_, v) => found[String(v)] ?? 0)
}
