import { z } from 'zod'
import { ChangeSet, Put } from '../change.ts'
import { RecordId } from '../ids.ts'
import { Day, Level } from '../records/fields.ts'
import { recordKinds } from '../records/table.ts'
import { ColumnMeaning, LetterMeaning, TableShape, TextEncoding, ZeroMeaning } from './import-words.ts'

const sheet = z.string().max(200).nullable()
const row = z.int().min(1).max(1_048_576)
const column = z.string().regex(/^[A-Z]{1,3}$/)
const ofSheets = <T extends z.ZodType>(schema: T) => z.array(schema).max(1_000).default([])

/** What was chosen of a file; it holds for all of it, and goes along each time it is read. */
export const ImportChoices = z.strictObject({
  /** By the words of the cell. `alias`: the words become another name of the one partner that is meant. */
  names: z
    .array(
      z.strictObject({
        words: z.string().max(2_000),
        means: z.union([z.literal('new'), z.literal('nobody'), z.array(z.string().max(300)).min(1).max(400)]),
        alias: z.boolean().optional(),
      }),
    )
    .max(5_000)
    .default([]),
  /** The level of a table that says none. */
  levels: ofSheets(z.strictObject({ sheet, level: Level })),
  /** Sheets of which the rows speak for themselves; and, once asked, of which they do not. */
  speaking: z.array(sheet).max(1_000).default([]),
  observed: z.array(sheet).max(1_000).default([]),
  /** Cells mended where they stand; an empty text empties one. */
  mends: z
    .array(z.strictObject({ sheet, row, column, text: z.string().max(5_000) }))
    .max(5_000)
    .default([]),
  leaveHidden: z.boolean().default(false),
  /** What a column means: a correction, or the answer to the question `meaning`. */
  columns: ofSheets(z.strictObject({ sheet, column, meaning: ColumnMeaning })),
  /** Which row is the header; 0 = there is none, and the first row is one of data. */
  headers: ofSheets(z.strictObject({ sheet, row: z.int().min(0).max(1_048_576) })),
  /** Sheets, and rows, that stay out. */
  leaveSheets: z.array(sheet).max(1_000).default([]),
  leaveRows: z.array(z.strictObject({ sheet, row })).max(20_000).default([]),
  letters: ofSheets(z.strictObject({ sheet, means: LetterMeaning })),
  zeros: ofSheets(z.strictObject({ sheet, means: ZeroMeaning })),
  /** Answers that were never sent in: whether they count. */
  notSentIn: ofSheets(z.strictObject({ sheet, take: z.boolean() })),
  encoding: TextEncoding.optional(),
  /** The source this file is a newer version of; null = of none. */
  sameSource: RecordId.nullable().optional(),
  /** What the same source said before and says no more ends on this day. */
  endGone: Day.nullable().optional(),
  /** Ids of records that stay as they are on the map, and of new ones that are not taken over. */
  keep: z.array(RecordId).max(20_000).default([]),
})
export type ImportChoices = z.infer<typeof ImportChoices>

/** What stands in the first line of what is sent, as JSON, before the bytes of the file: its name, and what was chosen of it. Sheets by name, null for csv. */
export const ImportRequest = z.strictObject({
  name: z.string().min(1).max(200),
  choices: ImportChoices.optional(),
})
export type ImportRequest = z.infer<typeof ImportRequest>

/** What is asked or wrong: a code, where, and the words that stand there. */
export const ImportNotice = z.strictObject({
  code: z.string(),
  /** `choice`: something must be chosen, and `default` is what happens meanwhile; `notice`: it says what was done; `fault`: the row stops. */
  kind: z.enum(['choice', 'notice', 'fault']),
  sheet: sheet.optional(),
  row: z.int().optional(),
  column: z.string().optional(),
  /** What stands above the column. */
  header: z.string().optional(),
  words: z.string().optional(),
  other: z.int().optional(),
  part: z.string().optional(),
  /**
   * What may be chosen: a level, a column meaning, an encoding ...; of a name: 'new', 'nobody', or a name, with in `means` what to
   * send along under `names`. `several`: more than one may be chosen together.
   */
  options: z
    .array(
      z.strictObject({
        value: z.string(),
        means: z.union([z.literal('new'), z.literal('nobody'), z.array(z.string())]).optional(),
      }),
    )
    .optional(),
  several: z.boolean().optional(),
  /** One of the options, or none where a row stays out until something is chosen. */
  default: z.string().optional(),
  /** Of a fault: what may stand there, in codes of the vocabulary; the words for them, in both languages, may too. */
  allowed: z.array(z.string()).optional(),
  /** Of `text-too-long`: how many characters, and how many at most. */
  length: z.int().optional(),
  most: z.int().optional(),
})
export type ImportNotice = z.infer<typeof ImportNotice>

/** A sheet as it was recognised; `left`: why it gives nothing. */
export const ImportSheet = z.strictObject({
  name: sheet,
  /** Rows of data. */
  rows: z.int(),
  shape: TableShape.nullable(),
  certain: z.enum(['sure', 'likely', 'ask']).nullable(),
  header: z.array(z.int()),
  columns: z.array(
    z.strictObject({
      column: z.string(),
      header: z.string(),
      meaning: ColumnMeaning,
      /** What it may be said to mean; absent where that is fixed. */
      choices: z.array(ColumnMeaning).optional(),
    }),
  ),
  left: z.enum(['hidden', 'marked', 'empty', 'text', 'no-rows', 'no-table', 'chosen']).optional(),
  /** The first rows as they stand, to point out columns in. */
  first: z.array(z.strictObject({ row: z.int(), cells: z.array(z.string()) })),
})
export type ImportSheet = z.infer<typeof ImportSheet>

const FieldChange = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })
export const ImportItem = z.strictObject({
  group: z.enum(['new', 'changed']),
  what: z.enum(recordKinds),
  id: z.string(),
  sheet: sheet.optional(),
  row: z.int().optional(),
  /** Of what is changed: old and new. */
  fields: z.array(FieldChange),
  /** What stands in the row: the cells that were used, joined by a comma. */
  words: z.string().max(200).optional(),
  /** Why it is read so: how the name was found, or on what ground its kind stands. */
  why: z.string().optional(),
  /** The record it becomes. */
  put: Put,
  /** Stays as it is on the map, by choice: not in the change set. */
  isLeft: z.boolean().optional(),
})
export type ImportItem = z.infer<typeof ImportItem>

/**
 * What a file would write. `changeSet` is what to send to the changes of the region, with the ETag of this answer; null when there is
 * nothing new. `gone`: said by the same file before, and not any more.
 */
export const ImportPreview = z.strictObject({
  file: z.string(),
  outcome: z.enum(['read', 'questions', 'errors', 'refused']),
  reading: z.record(z.string(), z.unknown()),
  /** What was recognised, also of sheets that give nothing. */
  sheets: z.array(ImportSheet),
  /** How many rows of data were read. */
  rows: z.int(),
  questions: z.array(ImportNotice),
  errors: z.array(ImportNotice),
  /** Codes of which more was found than is listed. */
  many: z.record(z.string(), z.int()),
  counts: z.strictObject({ new: z.int(), changed: z.int(), same: z.int(), unclear: z.int(), stopped: z.int() }),
  /** The first 2,000 of what is written or left. */
  items: z.array(ImportItem),
  gone: z.array(z.strictObject({ what: z.enum(recordKinds), id: z.string() })),
  /** Half or more of the pairs of this source stand in the file: it may be a newer version of it. */
  newerOf: z.strictObject({ source: RecordId, title: z.string(), share: z.number().min(0).max(1) }).optional(),
  changeSet: ChangeSet.nullable(),
})
export type ImportPreview = z.infer<typeof ImportPreview>
