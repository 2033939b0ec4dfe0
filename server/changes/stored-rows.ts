import type { Put } from '../../contract/change.ts'
import type { LineRecord, NodeRecord } from '../../contract/records/definition.ts'
import { fieldsInLines } from '../../contract/records/stored.ts'
import { definitions } from '../../contract/records/table.ts'

type Fields = Readonly<Record<string, unknown>>
/** Rows for cypher/changes/put-nodes and put-lines. */
export type StoredNodeRow = { id: string; labels: string[]; properties: Fields }
export type StoredLineRow = { from: string; to: string; type: string; properties: Fields }

/** Record -> properties. null is not stored; fields that are lines in the graph are not stored as properties. */
export function propertiesFor({ what, record }: Put): Fields {
  const definition = definitions[what]
  const beside = fieldsInLines(definition)
  const json: readonly string[] = definition.storedAs === 'line' ? [] : (definition.json ?? [])
  const derived = definition.storedAs === 'line' ? {} : (definition.derived ?? {})
  return Object.fromEntries([
    ...Object.entries(record)
      .filter(([key, value]) => value !== null && !beside.includes(key))
      .map(([key, value]): [string, unknown] => [key, json.includes(key) ? JSON.stringify(value) : value]),
    ...Object.entries(derived).map(([key, of]): [string, unknown] => [key, of(record)]),
  ])
}

export const nodeRow = ({ kindLabel }: NodeRecord, put: Put): StoredNodeRow => ({
  id: put.record.id,
  labels: kindLabel ? [kindLabel.of(put.record)] : [],
  properties: propertiesFor(put),
})

export function lineRow({ from, to, type }: LineRecord, put: Put): StoredLineRow {
  const fields = put.record as Readonly<Record<string, string>>
  const named = typeof type === 'string' ? type : type.types[fields[type.field] ?? '']
  return {
    from: fields[from] ?? '',
    to: fields[to] ?? '',
    type: named ?? '',
    properties: propertiesFor(put),
  }
}
