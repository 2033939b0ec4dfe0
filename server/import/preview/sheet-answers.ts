import type { ImportPreview, ImportSheet } from '../../../contract/answers/import.ts'
import { type ColumnMeaning, columnMeanings } from '../../../contract/answers/import-words.ts'
import { columnLetters } from '../file/read-fault.ts'
import type { Sheet } from '../file/sheet.ts'
import type { ReadTable, SheetReading } from '../read-sheets.ts'
import { firstRows } from '../table/sheet-cells.ts'
import type { TableColumn, TableLayout } from '../table/table-layout.ts'
import type { TemplateLayout } from '../template/template-layout.ts'

const FIRST_ROWS = 20
const FIRST_COLUMNS = 60
const MAX_WORDS = 80

/** Every sheet of a file as it was recognised, in the order of the file, and how many rows of data were read. */
export function sheetAnswers(reading: SheetReading): Pick<ImportPreview, 'sheets' | 'rows'> {
  const order = (reading.content?.sheets ?? []).map(({ name }) => name)
  const sheets = [
    ...reading.tables.map((table) => ('layout' in table ? tableSheet(table) : templateSheet(table))),
    ...reading.left.map(({ sheet, why }) => leftSheet(sheet, why)),
  ].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  return { sheets, rows: sheets.reduce((sum, { rows }) => sum + rows, 0) }
}

const tableSheet = ({ layout, filter }: ReadTable): ImportSheet => ({
  ...{ name: layout.name, rows: filter.count, shape: layout.shape, certain: layout.certain },
  ...{ header: layout.header.rows, columns: columnsOf(layout), first: firstOf(layout.sheet) },
})

const templateSheet = ({ name, sheet, header, count, columns }: TemplateLayout): ImportSheet => ({
  ...{ name, rows: count, shape: 'template', certain: 'sure', header: [header], first: firstOf(sheet) },
  columns: columns.map((column) => ({
    ...{ column: columnLetters(column.index), header: column.header, meaning: 'template' },
  })),
})

const leftSheet = (sheet: Sheet, why: NonNullable<ImportSheet['left']>): ImportSheet => ({
  ...{ name: sheet.name, rows: 0, shape: null, certain: null, header: [], columns: [], left: why },
  first: sheet.isHidden ? [] : firstOf(sheet),
})

const firstOf = (sheet: Sheet): ImportSheet['first'] =>
  firstRows(sheet, FIRST_ROWS).map(({ number, cells }) => ({
    row: number,
    cells: cells.slice(0, FIRST_COLUMNS).map((cell) => cell.slice(0, MAX_WORDS)),
  }))

const columnsOf = (layout: TableLayout): ImportSheet['columns'] =>
  layout.columns.map((column) => ({
    ...{ column: columnLetters(column.index), header: column.header, meaning: meaningOf(layout, column) },
    choices: [...columnChoices],
  }))

/** All that may be said of a column: what it is of a template is fixed, and numbers that are no strength are only found. */
const columnChoices = columnMeanings.filter((meaning) => meaning !== 'template' && meaning !== 'scale')

/** What a column is read as, in the words of the contract. */
function meaningOf({ shape }: TableLayout, { meaning, level }: TableColumn): ColumnMeaning {
  switch (meaning) {
    case null:
    case 'left':
    case 'chair':
    case 'twice':
      return 'ignored'
    case 'weight':
      return shape === 'ties' ? 'scale' : 'ignored'
    case 'tie-level':
      return shape === 'matrix' || level === null ? 'level' : `strength-${level}`
    case 'kept':
      return 'note'
    default:
      return meaning
  }
}
