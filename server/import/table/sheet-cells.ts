import type { Sheet, SheetRow } from '../file/sheet.ts'
import { cleanCell } from './cell-text.ts'

/** A row with its cells as they were and as they are read. */
export type TableRow = { number: number; raw: readonly string[]; cells: readonly string[] }

export const tableRow = ({ number, cells }: SheetRow): TableRow => ({ number, raw: cells, cells: cells.map(cleanCell) })
export const isBlankRow = ({ cells }: { cells: readonly string[] }): boolean => cells.every((cell) => cell === '')
export const filledCells = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + (cell === '' ? 0 : 1), 0)

/** The first rows that hold something. */
export function firstRows(sheet: Sheet, most: number): TableRow[] {
  const rows: TableRow[] = []
  for (const row of sheet.rows()) {
    if (rows.length === most) break
    const read = tableRow(row)
    if (!isBlankRow(read)) rows.push(read)
  }
  return rows
}

/** A row of the header: the value of a merge stands in each of its cells. */
export function headerCells(sheet: Sheet, row: TableRow, rows: readonly TableRow[]): string[] {
  const cells = [...row.cells]
  for (const { top, bottom, left, right } of sheet.merges) {
    if (row.number < top || row.number > bottom) continue
    const value = rows.find(({ number }) => number === top)?.cells[left] ?? ''
    for (let at = left; at <= right; at += 1) {
      while (cells.length <= at) cells.push('')
      if ((cells[at] ?? '') === '') cells[at] = value
    }
  }
  return cells
}

/** The rows of a sheet below the header, a merge filled downwards only. */
export function* rowsBelow(sheet: Sheet, header: number): Generator<TableRow> {
  const down = sheet.merges.filter(({ top, bottom }) => bottom > top && top > header)
  const values = new Map<number, string>()
  for (const row of sheet.rows()) {
    if (row.number <= header) continue
    if (down.length === 0) {
      yield tableRow(row)
      continue
    }
    const cells = [...row.cells]
    for (const { top, bottom, left } of down) {
      if (row.number === top) values.set(left, cells[left] ?? '')
      if (row.number <= top || row.number > bottom) continue
      while (cells.length <= left) cells.push('')
      if (cells[left] === '') cells[left] = values.get(left) ?? ''
    }
    yield tableRow({ number: row.number, cells })
  }
}
