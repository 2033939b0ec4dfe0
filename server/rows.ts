import { z } from 'zod'
import { Put, type RecordKind, recordKinds, type RecordOf, records } from '../contract/change.ts'

/*
 * Row -> record. The graph holds what the contract says, under the same names; null is not stored.
 * So a row is made whole (absent = null), stripped of what only the database needs, and parsed.
 */

const keys = Object.fromEntries(recordKinds.map((what) => [what, Object.keys(records[what].shape)])) as Record<
  RecordKind,
  string[]
>
/** Lists without an order of their own come sorted, so that a record reads the same each time. */
const unordered = new Set(['stages', 'serves'])

const sorted = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[])].sort() : value)

/** A record with every key of its kind, in the order of the contract. */
export function whole(what: RecordKind, stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    keys[what].map((key) => [key, unordered.has(key) ? sorted(stored[key]) : (stored[key] ?? null)]),
  )
}

const Stored = z.record(z.string(), z.unknown())

/** Parses a row `{record}` of one kind. */
export function recordRow<K extends RecordKind>(what: K) {
  const schema = records[what] as unknown as z.ZodType<RecordOf<K>>
  return z.object({ record: Stored.transform((stored) => whole(what, stored)).pipe(schema) })
}

/** Parses a row `{what, record}` of any kind, as the change that would write it. */
export const AnyRecordRow = z
  .object({ what: z.enum(recordKinds), record: Stored })
  .transform(({ what, record }) => ({ op: 'put', what, record: whole(what, record) }))
  .pipe(Put)
