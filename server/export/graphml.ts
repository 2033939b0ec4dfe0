import { type Fields, type FieldValue, nodesAndEdges } from './nodes-and-edges.ts'
import type { NetworkExport } from './network-export.ts'
import { xmlHead, xmlText, xmlValue } from './xml.ts'

type Place = 'graph' | 'node' | 'edge'
/** By the name of a field: its key in the file and its type. */
type Keys = ReadonlyMap<string, { key: string; type: string }>

const typeOf = (value: FieldValue) =>
  typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : 'int'

function keysOf(place: Place, all: readonly Fields[]): Keys {
  const types = new Map<string, string>()
  for (const fields of all) for (const [name, value] of Object.entries(fields)) types.set(name, typeOf(value))
  return new Map([...types].map(([name, type], at) => [name, { key: `${place.charAt(0)}${at}`, type }]))
}

/** `<data>` for what is recorded, and nothing for what is not: a strength of 0 is there, one that is unknown is not. */
const dataOf = (fields: Fields, keys: Keys): string =>
  Object.entries(fields)
    .map(([name, value]) => `<data key="${keys.get(name)?.key ?? ''}">${xmlText(String(value))}</data>`)
    .join('')

/** GraphML (http://graphml.graphdrawing.org/specification.html): typed keys, directed, edges with ids. */
export function* writeGraphml(network: NetworkExport): Iterable<string> {
  const { about, nodes, edges } = nodesAndEdges(network)
  const withLabels = nodes.map(({ id, label, fields }) => ({ id, fields: { label, ...fields } }))
  const keys = {
    graph: keysOf('graph', [about]),
    node: keysOf(
      'node',
      withLabels.map(({ fields }) => fields),
    ),
    edge: keysOf(
      'edge',
      edges.map(({ fields, kind }) => ({ kind, ...fields })),
    ),
  }
  yield `${xmlHead}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" `
  yield 'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  for (const place of ['graph', 'node', 'edge'] as const)
    for (const [name, { key, type }] of keys[place])
      yield `<key id="${key}" for="${place}" attr.name="${xmlValue(name)}" attr.type="${type}"/>\n`
  yield `<graph id="${xmlValue(network.graph.region.id)}" edgedefault="directed">\n${dataOf(about, keys.graph)}\n`
  for (const { id, fields } of withLabels) yield `<node id="${xmlValue(id)}">${dataOf(fields, keys.node)}</node>\n`
  for (const { id, source, target, kind, fields } of edges) {
    yield `<edge id="${xmlValue(id)}" source="${xmlValue(source)}" target="${xmlValue(target)}">`
    yield `${dataOf({ kind, ...fields }, keys.edge)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}
