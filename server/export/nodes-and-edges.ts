import type { Put } from '../../contract/change.ts'
import { definitions, meetingKinds, type RecordKind, recordKinds } from '../../contract/records/table.ts'
import { kinds } from '../../contract/vocabulary.ts'
import { putsOf } from './json.ts'
import type { NetworkExport } from './network-export.ts'

export type FieldValue = string | number | boolean
/** What is recorded, by the name of the field; what is not recorded is not in it. */
export type Fields = Readonly<Record<string, FieldValue>>
export type ExportNode = { id: string; label: string; fields: Fields }
export type ExportEdge = { id: string; source: string; target: string; kind: string; fields: Fields }
/** A network as other programs speak of it: directed, several edges between two nodes. `about`: of the region as a whole. */
export type NodesAndEdges = { about: Fields; nodes: ExportNode[]; edges: ExportEdge[] }

/** What the line of a record is called in the file. */
const edgeKinds: Partial<Record<RecordKind, string>> = {
  membership: 'part_of',
  coverage: 'covers',
  carrying: 'carries',
  inquiry: 'asked',
}
/** Fields of a node that name others, and what the edge is called. */
const edgesOfNodes: Partial<Record<RecordKind, Readonly<Record<string, string>>>> = {
  activity: { stages: 'at', serves: 'serves' },
  mention: { at: 'mentioned_at' },
  person: { worksAt: 'works_at' },
}
/** In the file of JSON and the sheets only. */
const left: ReadonlySet<RecordKind> = new Set(['region', 'source', 'expectation', 'setting', ...meetingKinds])

/** The network of nodes and edges: partners, tables, stages, mentions; ties, seats and what joins them. */
export function nodesAndEdges(network: NetworkExport): NodesAndEdges {
  const { graph, on, what } = network
  const all = [...putsOf(network)].filter((put) => !left.has(put.what))
  const titles = new Map(graph.sources.map(({ id, title }) => [String(id), title]))
  const idOf = uniqueIds(all)
  const nodes: ExportNode[] = []
  const edges: ExportEdge[] = []
  for (const put of all) {
    const definition = definitions[put.what]
    const record: Readonly<Record<string, unknown>> = put.record
    const id = idOf(put.what, put.record.id)
    const to = (field: string, name: string) =>
      idOf(kindsNamed(put.what, field).find((kind) => idOf.has(kind, name)) ?? put.what, name)
    if (definition.storedAs === 'line') {
      const [from, end] = [definition.from, definition.to]
      const kind = edgeKinds[put.what] ?? String(record['level'])
      const fields = fieldsOf(put, titles, [from, end])
      edges.push({ id, source: to(from, String(record[from])), target: to(end, String(record[end])), kind, fields })
      continue
    }
    const ends = edgesOfNodes[put.what] ?? {}
    nodes.push({ id, label: labelOf(record), fields: fieldsOf(put, titles, Object.keys(ends)) })
    for (const [field, kind] of Object.entries(ends))
      for (const name of [record[field]].flat())
        if (typeof name === 'string')
          edges.push({
            ...{ id: `${id}~${kind}~${name}`, source: id, target: to(field, name), kind },
            fields: { what: kind },
          })
  }
  const { id, name, form, preset } = graph.region
  return { about: { region: id, name, form, preset, version: graph.version, on, what }, nodes, edges }
}

/** The kinds of record a field may name. */
const kindsNamed = (what: RecordKind, field: string): RecordKind[] =>
  recordKinds.filter((kind) => definitions[what].links[field]?.to.includes(definitions[kind]))

/** Ids are unique within a kind: one that two kinds share gets its kind before it. */
function uniqueIds(all: readonly Put[]) {
  const uses = new Map<string, RecordKind[]>()
  for (const { what, record } of all) uses.set(record.id, [...(uses.get(record.id) ?? []), what])
  const idOf = (what: RecordKind, id: string) => ((uses.get(id)?.length ?? 0) > 1 ? `${what}:${id}` : id)
  return Object.assign(idOf, { has: (what: RecordKind, id: string) => uses.get(id)?.includes(what) ?? false })
}

const labelOf = (record: Readonly<Record<string, unknown>>): string =>
  [record['name'], record['words'], record['role']].find((text) => typeof text === 'string') ?? ''

/** A field called `source` would be taken for the start of an edge. */
const nameOf = (field: string) => (field === 'source' ? 'sourceId' : field)

function fieldsOf(put: Put, titles: ReadonlyMap<string, string>, ends: readonly string[]): Fields {
  const { what, record } = put
  const fields: Record<string, FieldValue> = { what }
  for (const [field, value] of Object.entries(record)) {
    if (field === 'id' || ends.includes(field)) continue
    const text = Array.isArray(value) ? joined(value.map(String)) : (value as FieldValue | null)
    if (text !== null) fields[nameOf(field)] = text
    if (field === 'source' && typeof value === 'string') fields['sourceTitle'] = titles.get(value) ?? value
  }
  if (what === 'partner') fields['sector'] = kinds[record.kind].sector
  return fields
}

/** Several values in one: `a|b`. One with a `|` in it has `\|`. None is not recorded. */
const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.map((value) => value.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join('|')
