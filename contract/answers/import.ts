import { z } from 'zod'
import { ChangeSet } from '../change.ts'
import { Level } from '../records/fields.ts'
import { recordKinds } from '../records/table.ts'

const sheet = z.string().max(200).nullable()

/**
 * What stands in the first line of what is sent, as JSON, before the bytes of the file: its name, and what was chosen of it. Names by
 * the words of the cell; levels by sheet ('' for csv); cells mended in place, with letters for the column.
 */
export const ImportRequest = z.strictObject({
  name: z.string().min(1).max(200),
  choices: z
    .strictObject({
      names: z
        .array(
          z.strictObject({
            words: z.string().max(2_000),
            means: z.union([z.literal('new'), z.literal('nobody'), z.array(z.string().max(300)).min(1).max(400)]),
          }),
        )
        .max(5_000)
        .default([]),
      levels: z
        .array(z.strictObject({ sheet, level: Level }))
        .max(100)
        .default([]),
      /** Sheets of which the rows speak for themselves. */
      speaking: z.array(sheet).max(100).default([]),
      mends: z
        .array(
          z.strictObject({
            sheet,
            row: z.int().min(1).max(1_048_576),
            column: z.string().regex(/^[A-Z]{1,3}$/),
            text: z.string().max(5_000),
          }),
        )
        .max(5_000)
        .default([]),
      leaveHidden: z.boolean().default(false),
    })
    .optional(),
})
export type ImportRequest = z.infer<typeof ImportRequest>

/** What is asked or wrong: a code, where, and the words that stand there. */
export const ImportNotice = z.strictObject({
  code: z.string(),
  sheet: sheet.optional(),
  row: z.int().optional(),
  column: z.string().optional(),
  words: z.string().optional(),
  other: z.int().optional(),
  part: z.string().optional(),
})

const FieldChange = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })
export const ImportItem = z.strictObject({
  group: z.enum(['new', 'changed']),
  what: z.enum(recordKinds),
  id: z.string(),
  sheet: sheet.optional(),
  row: z.int().optional(),
  /** Of what is changed: old and new. */
  fields: z.array(FieldChange),
})

/**
 * What a file would write. `changeSet` is what to send to the changes of the region, with the ETag of this answer; null when there is
 * nothing new. `gone`: said by the same file before, and not any more.
 */
export const ImportPreview = z.strictObject({
  file: z.string(),
  outcome: z.enum(['read', 'questions', 'errors', 'refused']),
  reading: z.record(z.string(), z.unknown()),
  questions: z.array(ImportNotice),
  errors: z.array(ImportNotice),
  /** Codes of which more was found than is listed. */
  many: z.record(z.string(), z.int()),
  counts: z.strictObject({ new: z.int(), changed: z.int(), same: z.int(), unclear: z.int(), stopped: z.int() }),
  items: z.array(ImportItem),
  gone: z.array(z.strictObject({ what: z.enum(recordKinds), id: z.string() })),
  changeSet: ChangeSet.nullable(),
})
export type ImportPreview = z.infer<typeof ImportPreview>
