import { z } from 'zod'
import { Put } from '../../contract/change.ts'
import { type RecordKind, definitions, recordKinds, recordTable } from '../../contract/records/table.ts'
import type { LineRecord, NodeRecord, RecordDefinition } from '../../contract/records/definition.ts'
import { labelsOf, typesOf } from '../../contract/records/stored.ts'

/*
 * Row -> record. The graph holds what the contract says, under the same names; null is not stored.
 * So a row is made whole (absent = null), stripped of what only the database needs, and parsed.
 */

type Fields = Readonly<Record<string, unknown>>
const table: readonly RecordDefinition[] = recordTable

const asItIs = (value: unknown) => value ?? null
const fromJson = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : asItIs(value))
/** Lists without an order of their own come sorted, so that a record reads the same each time. */
const sorted = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[])].sort() : value)

/** How each field of a kind is read: as it is, from JSON, or sorted, for a list that has no order in the graph. */
const readersOf = new Map(
  recordKinds.map((what) => {
    const { schema, links, ...definition } = definitions[what]
    const json: readonly string[] = ('json' in definition ? definition.json : null) ?? []
    const readers = Object.entries(schema.shape).map(([key, field]) => {
      const inLines = links[key]?.type != null && field instanceof z.ZodArray
      return { key, read: json.includes(key) ? fromJson : inLines ? sorted : asItIs }
    })
    return [what, readers]
  }),
)
/** A record with every key of its kind, in the order of the contract. */
export function recordOf(what: RecordKind, stored: Fields): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const { key, read } of readersOf.get(what) ?? []) record[key] = read(stored[key])
  return record
}

const Stored = z.record(z.string(), z.unknown())

/** Parses a row `{what, record}` of any kind, as the change that would write it. */
export const AnyRecordRow = z
  .object({ what: z.enum(recordKinds), record: Stored })
  .transform(({ what, record }) => ({ op: 'put', what, record: recordOf(what, record) }))
  .pipe(Put)

const nodeOfLabel = new Map(
  table.flatMap((definition): [string, NodeRecord][] =>
    definition.storedAs === 'node' ? [[definition.label, definition]] : [],
  ),
)

/** Parses a node `{labels, record, links}`, where `links` are the type and the id of what each of its lines leads to. */
export const NodeRow = z
  .object({ labels: z.array(z.string()), record: Stored, links: z.array(z.tuple([z.string(), z.string()])) })
  .transform(({ labels, record, links }, context) => {
    const definition = labels.map((label) => nodeOfLabel.get(label)).find((found) => found !== undefined)
    if (definition === undefined) return unknownRow(context, labels)
    const what = definition.what as RecordKind
    return { op: 'put', what, record: recordOf(what, { ...record, ...linked(definition, links) }) }
  })
  .pipe(Put)

function linked({ schema, links }: NodeRecord, rows: readonly (readonly [string, string])[]): Fields {
  return Object.fromEntries(
    Object.entries(links).flatMap(([field, link]): [string, unknown][] => {
      if (link?.type == null) return []
      const ids = rows.flatMap(([type, id]) => (type === link.type ? [id] : []))
      return [[field, schema.shape[field] instanceof z.ZodArray ? ids : (ids[0] ?? null)]]
    }),
  )
}

const linesOfType = new Map<string, LineRecord[]>()
for (const definition of table)
  if (definition.storedAs === 'line')
    for (const type of typesOf(definition)) linesOfType.set(type, [...(linesOfType.get(type) ?? []), definition])

/** Parses a line `{type, from, to, toLabels, record}`: its type and what it leads to say of which kind it is. */
export const LineRow = z
  .object({ type: z.string(), from: z.string(), to: z.string(), toLabels: z.array(z.string()), record: Stored })
  .transform(({ type, from, to, toLabels, record }, context) => {
    const definition = linesOfType
      .get(type)
      ?.find((line) => labelsOf(line, line.to).some((label) => toLabels.includes(label)))
    if (definition === undefined) return unknownRow(context, [type, ...toLabels])
    const what = definition.what as RecordKind
    const ends = { [definition.from]: from, [definition.to]: to }
    return { op: 'put', what, record: recordOf(what, { ...record, ...ends, ...saidByType(definition, type) }) }
  })
  .pipe(Put)

function saidByType({ type: by }: LineRecord, type: string): Fields {
  if (typeof by === 'string') return {}
  return { [by.field]: Object.keys(by.types).find((value) => by.types[value] === type) }
}

function unknownRow(context: z.RefinementCtx, words: readonly string[]) {
  context.addIssue({ code: 'custom', message: `No kind of record is stored as ${words.join(' ')}` })
  return z.NEVER
}
