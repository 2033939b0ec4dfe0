import { z } from 'zod'
import { type Change, Put, recordKinds } from '../../contract/change.ts'

/** What a change set does to one record: what it was and what it becomes; null = not there. */
export const Step = z.strictObject({
  id: z.string(),
  what: z.enum(recordKinds),
  before: Put.nullable(),
  after: Put.nullable(),
})
export type Step = z.infer<typeof Step>

export const idOf = (change: Change): string => (change.op === 'put' ? change.record.id : change.id)

/** Records are kept in the order of the contract, so equal records have equal text. */
export const same = (a: Put | null | undefined, b: Put | null | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
