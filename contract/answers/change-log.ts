import { z } from 'zod'
import { ChangeRecord, Put } from '../change.ts'
import { RecordId } from '../ids.ts'
import { Day } from '../records/fields.ts'
import { recordKinds } from '../records/table.ts'

/** What a step did to one record: what it was and what it became; null = not there. */
export const LoggedDiff = z.strictObject({
  id: z.string(),
  what: z.enum(recordKinds),
  before: Put.nullable(),
  after: Put.nullable(),
})
export type LoggedDiff = z.infer<typeof LoggedDiff>

/** What a step did: record by record, and how many of each kind it made, changed and took out. */
export const StepDetail = z.strictObject({
  diffs: z.array(LoggedDiff),
  /** Of all records of the step, also of those that are not told one by one. */
  counts: z.array(
    z.strictObject({
      what: z.enum(recordKinds),
      made: z.int().min(0),
      changed: z.int().min(0),
      removed: z.int().min(0),
    }),
  ),
  /** Whether `diffs` leaves some out. */
  truncated: z.boolean(),
  /** When it was taken back and by whom, while that is in force. */
  undone: z.strictObject({ at: z.iso.datetime(), by: z.string().nullable() }).nullable(),
})
export type StepDetail = z.infer<typeof StepDetail>

export const ChangePage = z.strictObject({
  changes: z.array(ChangeRecord),
  /** Pass as `before` for the next page; null at the end. */
  next: z.int().nullable(),
  /** Where details are asked for: those of each change, in the same order. */
  details: z.array(StepDetail).optional(),
  /** Where details are asked for: what the records are called that they name, by id; as last known of what is gone. */
  names: z.record(z.string(), z.string()).optional(),
  /** Where details are asked for: how many steps there are on all pages, and how many of them were taken back. */
  whole: z.strictObject({ steps: z.int().min(0), undone: z.int().min(0) }).optional(),
  /** Where details are asked for: who gave a name to any step of the region, in alphabetical order. */
  people: z.array(z.string()).optional(),
})
export type ChangePage = z.infer<typeof ChangePage>

export const LogQuery = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  /** Only what came after this version. */
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  record: RecordId.optional(),
  /** Only what changed this record, or one that names it. */
  about: RecordId.optional(),
  /** Only what this one wrote; empty = who gave no name. */
  by: z.string().max(120).optional(),
  /** From this day to that, both included, as the days fall in the region. */
  from: Day.optional(),
  to: Day.optional(),
  /** Only what changed a record of this kind. */
  kind: z.enum(recordKinds).optional(),
  /** Only what has these words in its title or its records. */
  q: z.string().trim().min(1).max(100).optional(),
  /** Without steps that only put back another. */
  undos: z.literal('without').optional(),
  /** Tell what each step did: the first forty records of it, or every one. */
  details: z.enum(['few', 'all']).optional(),
})
export type LogQuery = z.infer<typeof LogQuery>
