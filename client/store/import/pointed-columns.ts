import type { ImportChoices, ImportSheet } from '../../../contract/answers/import.ts'
import { type ColumnMeaning, columnMeanings } from '../../../contract/answers/import-words.ts'
import { withColumn, withHeaderRow } from './file-choices.ts'

/** What somebody points out in a sheet: its header row, and by the place of a column (from 0) what it means. */
export type PointedColumns = { header: number; meanings: ReadonlyMap<number, ColumnMeaning> }

/** What a column can be said to be: not what only the reader finds. */
export const pointedMeanings = columnMeanings.filter(
  (meaning) => !['template', 'scale', 'across', 'label', 'asked', 'answer'].includes(meaning),
)

const LETTERS = 26
/** A column as a spreadsheet names it: 0 is A, 26 is AA. */
export const spreadsheetColumn = (index: number): string =>
  (index < LETTERS ? '' : spreadsheetColumn(Math.floor(index / LETTERS) - 1)) +
  String.fromCodePoint((index % LETTERS) + 'A'.charCodeAt(0))

/** How many columns the first rows of a sheet have. */
export const columnCount = ({ first }: Pick<ImportSheet, 'first'>): number =>
  Math.max(0, ...first.map(({ cells }) => cells.length))

/** The choices with what was pointed out; a column of which nothing was said stays out. */
export function withPointedColumns(
  choices: ImportChoices,
  sheet: Pick<ImportSheet, 'name' | 'first'>,
  { header, meanings }: PointedColumns,
): ImportChoices {
  let next = withHeaderRow(choices, sheet.name, header)
  for (let at = 0; at < columnCount(sheet); at += 1)
    next = withColumn(next, { sheet: sheet.name, column: spreadsheetColumn(at) }, meanings.get(at) ?? 'ignored')
  return next
}
