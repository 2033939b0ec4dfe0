import { type Fields, type FieldValue, nodesAndEdges } from './nodes-and-edges.ts'
import type { NetworkExport } from './network-export.ts'
import { xmlHead, xmlText, xmlValue } from './xml.ts'

const typeOf = (value: FieldValue) =>
  typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : 'integer'

function* attributesOf(place: 'node' | 'edge', all: readonly { fields: Fields }[]): Iterable<string> {
  const types = new Map<string, string>()
  for (const { fields } of all) for (const [name, value] of Object.entries(fields)) types.set(name, typeOf(value))
  yield `<attributes class="${place}">\n`
  for (const [name, type] of types)
    yield `<attribute id="${xmlValue(name)}" title="${xmlValue(name)}" type="${type}"/>\n`
  yield '</attributes>\n'
}

const valuesOf = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `<attvalue for="${xmlValue(name)}" value="${xmlValue(String(value))}"/>`)
    .join('')

/**
 * GEXF 1.3 (https://gexf.net/schema.html). The `kind` of an edge is its level, so that Gephi keeps lines between the same two at different
 * levels apart.
 */
export function* writeGexf(network: NetworkExport): Iterable<string> {
  const { about, nodes, edges } = nodesAndEdges(network)
  const said = Object.entries(about).map(([name, value]) => `${name}: ${String(value)}`)
  yield `${xmlHead}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta lastmodifieddate="${network.on}">`
  yield `<creator>Ketenkaart</creator><description>${xmlText(said.join('; '))}</description></meta>\n`
  yield '<graph defaultedgetype="directed" mode="static">\n'
  yield* attributesOf('node', nodes)
  yield* attributesOf('edge', edges)
  yield '<nodes>\n'
  for (const { id, label, fields } of nodes)
    yield `<node id="${xmlValue(id)}" label="${xmlValue(label)}"><attvalues>${valuesOf(fields)}</attvalues></node>\n`
  yield '</nodes>\n<edges>\n'
  for (const { id, source, target, kind, fields } of edges) {
    yield `<edge id="${xmlValue(id)}" source="${xmlValue(source)}" target="${xmlValue(target)}" kind="${xmlValue(kind)}">`
    yield `<attvalues>${valuesOf(fields)}</attvalues></edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}
