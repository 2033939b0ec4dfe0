import type { Put } from '../change.ts'
import type { Link } from './definition.ts'
import { definitions } from './table.ts'

/** A name of another record: the field it stands in, as a path within the record, and the id. */
export type NamedRecord = { link: Link; field: string; path: string; id: string }

/** Every other record a record names. `kind:...` in an expectation names a kind, not a record. */
export function namesIn({ what, record }: Put): NamedRecord[] {
  const fields: Readonly<Record<string, unknown>> = record
  return Object.entries(definitions[what].links).flatMap(([field, link]): NamedRecord[] => {
    const value = fields[field]
    if (link === undefined) return []
    if (typeof value === 'string') return value.startsWith('kind:') ? [] : [{ link, field, path: field, id: value }]
    if (!Array.isArray(value)) return []
    return value.map((id: string, at) => ({ link, field, path: `${field}/${at}`, id }))
  })
}
