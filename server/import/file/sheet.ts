/** A row of a sheet, with the number a spreadsheet shows. A cell nobody filled is an empty text. */
export type SheetRow = { number: number; cells: readonly string[] }

/** Cells that are one on the sheet, all counted from 0, the last included. `top` and `bottom` are row numbers, from 1. */
export type Merge = { top: number; bottom: number; left: number; right: number }

/**
 * A sheet of a workbook, or a csv file as one. `rows` may be asked for more than once and gives the filled rows in order.
 * A day stands as YYYY-MM-DD; a cell in error starts with `CELL_ERROR`.
 */
export type Sheet = {
  /** Null for csv. */
  name: string | null
  rows: () => Iterable<SheetRow>
  merges: readonly Merge[]
  hiddenRows: ReadonlySet<number>
  hiddenColumns: readonly number[]
  /** Rows that stay out by choice. */
  leftRows?: ReadonlySet<number>
  isHidden: boolean
}

/** What a file holds before anything is understood of it. */
export type FileContent = {
  as: 'csv' | 'xlsx'
  encoding?: string
  /** Read as Macintosh because other readings give letters nobody writes: to be asked. */
  isGuessed?: boolean
  delimiter?: string
  dates?: 1900 | 1904
  hasMacro: boolean
  sheets: Sheet[]
}

/** In front of the words of a cell in error: no text of a file holds it. */
export const CELL_ERROR = '\u0000'
