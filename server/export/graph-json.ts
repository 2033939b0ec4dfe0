import { nodesAndEdges } from './nodes-and-edges.ts'
import type { NetworkExport } from './network-export.ts'

/** Each on a line of its own, with a comma between. */
function* listed(lines: Iterable<string>): Iterable<string> {
  let between = '\n'
  for (const line of lines) {
    yield between + line
    between = ',\n'
  }
}
const json = (value: unknown) => JSON.stringify(value)

/** Cytoscape JSON (https://js.cytoscape.org/#notation/elements-json): what Cytoscape opens and cytoscape.js takes as `elements`. */
export function* writeCytoscape(network: NetworkExport): Iterable<string> {
  const { about, nodes, edges } = nodesAndEdges(network)
  yield `{"format_version":"1.0","generated_by":"Ketenkaart","data":${json(about)},"elements":{"nodes":[`
  yield* listed(nodes.map(({ id, label, fields }) => json({ data: { id, ...fields, name: label } })))
  yield '\n],"edges":['
  yield* listed(
    edges.map(({ id, source, target, kind, fields }) =>
      json({ data: { id, source, target, interaction: kind, ...fields } }),
    ),
  )
  yield '\n]}}\n'
}

/** JSON Graph Format, version 2 (https://jsongraphformat.info). */
export function* writeJsonGraph(network: NetworkExport): Iterable<string> {
  const { about, nodes, edges } = nodesAndEdges(network)
  const { id, name } = network.graph.region
  yield `{"graph":{"id":${json(id)},"type":"ketenkaart","label":${json(name)},"directed":true,"metadata":${json(about)},"nodes":{`
  yield* listed(nodes.map(({ id, label, fields }) => `${json(id)}:${json({ label, metadata: fields })}`))
  yield '\n},"edges":['
  yield* listed(
    edges.map(({ id, source, target, kind, fields }) => json({ id, source, target, relation: kind, metadata: fields })),
  )
  yield '\n]}}\n'
}
