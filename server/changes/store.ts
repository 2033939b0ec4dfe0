import type { Put, RecordKind } from '../../contract/change.ts'
import { kinds, relationOfLevel } from '../../contract/vocabulary.ts'
import { asText } from '../store/rows.ts'
import { links } from './links.ts'

type Fields = Readonly<Record<string, unknown>>
/** A row for cypher/changes/put-*: the properties to store and, beside them, the ends, links and label. */
export type Row = { id: string; properties: Fields } & Fields

/** Record -> row. null is not stored; fields that are lines in the graph are not stored as properties. */
export function store(put: Put): Row {
  const fields: Fields = put.record
  const beside = linesOf(put.what)
  const properties = Object.entries(fields)
    .filter(([key, value]) => value !== null && !beside.includes(key))
    .map(([key, value]): [string, unknown] => [key, asText.has(key) ? JSON.stringify(value) : value])
  const ends = beside.map((key): [string, unknown] => [key, fields[key]])
  return {
    ...Object.fromEntries(ends),
    ...labelOf(put),
    id: put.record.id,
    properties: { ...Object.fromEntries(properties), ...derived(put) },
  }
}

const stored = new Set(['source', 'carriedBy', 'a', 'b'])
/** Links that are lines of the graph; the others are kept as a property. A level is the type of its line. */
const linesOf = (what: RecordKind): string[] => [
  ...links[what].map(({ field }) => field).filter((field) => !stored.has(field)),
  ...(what === 'tie' || what === 'involvement' ? ['level'] : []),
]

function labelOf(put: Put): Fields {
  if (put.what === 'partner') return { label: kinds[put.record.kind].label }
  if (put.what === 'tie' || put.what === 'involvement') return { type: relationOfLevel[put.record.level] }
  return {}
}

/** What follows from a record and is stored to be found by: never read back. */
function derived({ what, record }: Put): Fields {
  switch (what) {
    case 'partner':
      return { sector: kinds[record.kind].sector, searchText: lines(record.name, record.short, ...record.aliases) }
    case 'body':
    case 'activity':
      return { searchText: lines(record.name, record.short) }
    case 'goal':
    case 'region':
      return { searchText: record.name }
    default:
      return {}
  }
}

const lines = (...names: (string | null)[]) => names.filter((name) => name !== null).join('\n')
