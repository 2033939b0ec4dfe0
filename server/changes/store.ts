import { type Put, type RecordKind } from '../../contract/change.ts'
import { kinds, relationOfLevel } from '../../contract/vocabulary.ts'
import { whole } from '../rows.ts'
import { links } from './links.ts'

/** A row for cypher/changes/put-*: the properties to store, and beside them the ends, links and label. */
export type Row = { id: string; properties: Record<string, unknown> } & Record<string, unknown>

/** Record -> row. null is not stored; fields that are lines in the graph are not stored as properties. */
export function store({ what, record }: Put): Row {
  const fields = whole(what, record as Readonly<Record<string, unknown>>)
  const beside = new Set(linesOf[what])
  const properties = Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => value !== null && !beside.has(key)),
  )
  const ends = Object.fromEntries([...beside].map((key) => [key, fields[key]]))
  return { ...ends, ...extra({ what, record } as Put), id: record.id, properties: { ...properties, ...derived(what, record) } }
}

const stored = new Set(['source', 'carriedBy', 'a', 'b'])
/** Links that are lines of the graph; the others are kept as a property. */
const linesOf = Object.fromEntries(
  Object.entries(links).map(([what, all]) => [
    what,
    [
      ...all.map(({ field }) => field).filter((field) => !stored.has(field)),
      ...(what === 'tie' || what === 'involvement' ? ['level'] : []),
    ],
  ]),
) as Record<RecordKind, string[]>
