import type { RecordKind } from '../records/table.ts'
import type { WordList } from './cell-words.ts'

/** A short column that stands for lines: of kind `line`, from or to the record of the row (`self`), each to one it names (`end`). */
export type LineColumn = { line: RecordKind; self: string; end: string; of: readonly RecordKind[] }

/**
 * What a cell holds. `words`: one of a list of `cellWords`. `of`: another record of these kinds, by name or id. `yes-no`: true or false.
 * `party`: a partner, or `kind:` and a kind. `setting`: a number, or a list as JSON. `about`: what the file is of, never read.
 */
export type CellValue =
  | 'id'
  | 'text'
  | 'day'
  | 'whole'
  | 'yes-no'
  | 'address'
  | 'party'
  | 'setting'
  | 'about'
  | { words: WordList }
  | { of: readonly RecordKind[] }
  | LineColumn

export type TemplateColumn = {
  /** Field of the record; of a line column the kind of line. */
  field: string
  nl: string
  en: string
  value: CellValue
  /** A row says nothing without it. */
  required: boolean
  /** Several in a cell, with `; ` between (`joinCell`). */
  list: boolean
  /** Only in an export, behind what a person fills in. */
  added: boolean
  /** Only where people are asked for. */
  people: boolean
}

export type TemplateSheet = {
  /** The kind of record of which a row is one. */
  what: RecordKind
  nl: string
  en: string
  columns: readonly TemplateColumn[]
  /** Not in the template: only in an export. */
  added: boolean
  people: boolean
}

type Flag = 'required' | 'list' | 'added' | 'people'
export type ColumnLine = readonly [field: string, nl: string, en: string, value: CellValue, ...flags: Flag[]]

export const templateColumn = ([field, nl, en, value, ...flags]: ColumnLine): TemplateColumn => ({
  ...{ field, nl, en, value },
  required: flags.includes('required'),
  list: flags.includes('list'),
  added: flags.includes('added'),
  people: flags.includes('people'),
})
