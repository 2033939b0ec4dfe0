import { z } from 'zod'
import { Put, type RecordKind, recordKinds, records } from '../../contract/change.ts'

/*
 * Row -> record. The graph holds what the contract says, under the same names; null is not stored.
 * So a row is made whole (absent = null), stripped of what only the database needs, and parsed.
 */

/** Lists without an order of their own come sorted, so that a record reads the same each time. */
const unordered = new Set(['stages', 'serves'])

/** What the database cannot hold as it is, kept as JSON. */
export const asText: ReadonlySet<string> = new Set(['ground'])

const read = (key: string, value: unknown): unknown =>
  asText.has(key) && typeof value === 'string' ? JSON.parse(value) : value

const sorted = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[])].sort() : value)

const keysOf = new Map(recordKinds.map((what) => [what, Object.keys(records[what].shape)]))

/** A record with every key of its kind, in the order of the contract. */
export function recordOf(what: RecordKind, stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const key of keysOf.get(what) ?? [])
    record[key] = unordered.has(key) ? sorted(stored[key]) : (read(key, stored[key]) ?? null)
  return record
}

const Stored = z.record(z.string(), z.unknown())

/** Parses a row `{what, record}` of any kind, as the change that would write it. */
export const AnyRecordRow = z
  .object({ what: z.enum(recordKinds), record: Stored })
  .transform(({ what, record }) => ({ op: 'put', what, record: recordOf(what, record) }))
  .pipe(Put)
