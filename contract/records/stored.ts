import { z } from 'zod'
import type { NodeRecord, RecordDefinition } from './definition.ts'
import { recordTable } from './table.ts'

/*
 * What the graph holds, as it follows from the kinds of record: node labels and relationship types, what each may carry
 * and what it may join. Cypher lint and schema are tested against it.
 */

const table: readonly RecordDefinition[] = recordTable
const nodes = table.filter((definition): definition is NodeRecord => definition.storedAs !== 'line')

/** The fields of a record that are relationships of the graph, or ends or the type of one: no properties. */
export function fieldsInLines(definition: RecordDefinition): string[] {
  const links = Object.entries(definition.links).flatMap(([field, link]) => (link?.type ? [field] : []))
  if (definition.storedAs !== 'line') return links
  const { from, to, type } = definition
  return [from, to, ...(typeof type === 'string' ? [] : [type.field])]
}

/** The properties a record of a kind is stored with. */
export function propertiesOf(definition: RecordDefinition): string[] {
  const beside = fieldsInLines(definition)
  const derived = definition.storedAs === 'line' ? [] : Object.keys(definition.derived ?? {})
  return [...Object.keys(definition.schema.shape).filter((key) => !beside.includes(key)), ...derived]
}

/** The relationship types a line may be stored as. */
export const typesOf = (definition: RecordDefinition): string[] => {
  if (definition.storedAs !== 'line') return []
  return typeof definition.type === 'string' ? [definition.type] : Object.values(definition.type.types)
}

/** Labels of nodes that say what such a record may name in this field. */
export const labelsOf = (definition: RecordDefinition, field: string): string[] =>
  (definition.links[field]?.to ?? []).flatMap((to) => (to.storedAs === 'line' ? [] : [to.label]))

/** Labels, types and fields that records are stored by, all kinds together. */
const links = table.flatMap(({ schema, links }) =>
  Object.entries(links).flatMap(([field, link]) =>
    link === undefined ? [] : [{ field, type: link.type, isList: schema.shape[field] instanceof z.ZodArray }],
  ),
)
const unique = (texts: readonly string[]) => [...new Set(texts)]
const ends = table.flatMap((definition) => (definition.storedAs === 'line' ? [definition.from, definition.to] : []))
const asProperty = links.filter(({ field, type }) => type === null && !ends.includes(field))
export const storedRecords = {
  /** Of the records that are nodes in a region. */
  nodeLabels: nodes.filter(({ storedAs }) => storedAs === 'node').map(({ label }) => label),
  /** Of the records that are lines. */
  lineTypes: unique(table.flatMap(typesOf)),
  /** Of the fields of nodes that are kept as lines. */
  linkTypes: unique(links.flatMap(({ type }) => type ?? [])),
  /** Fields that name a record and are kept as a property: of one, and of several. */
  nameFields: unique(asProperty.flatMap(({ field, isList }) => (isList ? [] : [field]))),
  nameLists: unique(asProperty.flatMap(({ field, isList }) => (isList ? [field] : []))),
}

/** Nodes beside the records: what the server keeps for itself. */
const kept = {
  Change: ['id', 'operationId', 'version', 'at', 'by', 'title', 'undoes', 'records', 'count', 'kinds'],
  Layout: ['id', 'positions', 'at'],
  Ledger: ['id', 'version', 'day', 'found', 'closed', 'numbers'],
  Frozen: [
    ...['id', 'moment', 'version', 'on', 'at', 'rules', 'partners', 'found', 'undecidable', 'erased'],
    ...['gaps', 'figures', 'layouts', 'names', 'graph'],
  ],
  Summary: ['id', 'version', 'text'],
}

/** Every node label of the graph, with the properties it may carry. */
export const labels: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(nodes.map((node) => [node.label, propertiesOf(node)])),
  Region: [...propertiesOf(recordTable[0]), 'version'],
  ...kept,
  Migration: ['id', 'at', 'checksum'],
}
/** Labels a node of a kind may have beside its own. */
export const kindLabels: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  nodes.flatMap(({ label, kindLabel }) => (kindLabel ? [[label, kindLabel.all]] : [])),
)

type Relation = { from: readonly string[]; to: readonly string[]; properties: readonly string[] }
const together = (...lists: readonly string[][]) => [...new Set(lists.flat())]
const joined: { type: string; from: string[]; to: string[]; properties: string[] }[] = table.flatMap((definition) => [
  ...typesOf(definition).map((type) => ({
    type,
    from: definition.storedAs === 'line' ? labelsOf(definition, definition.from) : [],
    to: definition.storedAs === 'line' ? labelsOf(definition, definition.to) : [],
    properties: propertiesOf(definition),
  })),
  ...Object.entries(definition.links).flatMap(([field, link]) =>
    link?.type && definition.storedAs !== 'line'
      ? [{ type: link.type, from: [definition.label], to: labelsOf(definition, field), properties: [] }]
      : [],
  ),
])

/** Every relationship type: from which labels, to which, with which properties. */
export const relations: Readonly<Record<string, Relation>> = {
  ...Object.fromEntries(
    [...new Set(joined.map(({ type }) => type))].map((type): [string, Relation] => {
      const same = joined.filter((each) => each.type === type)
      const all = (key: 'from' | 'to' | 'properties') => together(...same.map((each) => each[key]))
      return [type, { from: all('from'), to: all('to'), properties: all('properties') }]
    }),
  ),
  IN: {
    from: [...nodes.filter(({ storedAs }) => storedAs === 'node').map(({ label }) => label), ...Object.keys(kept)],
    to: ['Region'],
    properties: [],
  },
}
