import type { Sheet } from '../file/sheet.ts'
import { headerMeaning, isKnownHeader } from './header-meanings.ts'
import { wordKey } from './cell-text.ts'
import { levelOfHeader, parseLevels, parseStrength, roleValues } from './cell-values.ts'
import { filledCells, firstRows, headerCells, isBlankRow, type TableRow, tableRow } from './sheet-cells.ts'

const FIRST_ROWS = 30

export type Header = {
  /** Row numbers, the last is the header itself. */
  rows: number[]
  /** What stands in the header, by column. */
  cells: string[]
  raw: readonly string[]
  /** What stands in the row above that belongs to it; empty where there is none. */
  above: string[]
  /** Rows before it that hold something. */
  titles: number[]
}

/** The header of a sheet: of the first rows the one with most known words, then the highest share. Null when no word is known. */
export function findHeader(sheet: Sheet): Header | null {
  const rows = firstRows(sheet, FIRST_ROWS)
  let best: { row: TableRow; known: number; share: number } | null = null
  for (const row of rows) {
    const cells = row.cells.filter((cell) => cell !== '')
    if (cells.length > 1 && cells.every((cell) => levelOfHeader(cell) !== null)) continue
    const known = [...new Set(cells.filter(isKnownHeader))].reduce((sum, cell) => sum + (isValueToo(cell) ? 0.5 : 1), 0)
    const share = known / cells.length
    if (known > 0 && (best === null || known > best.known || (known === best.known && share > best.share + 0.001)))
      best = { row, known, share }
  }
  if (best === null) return null
  return headerAt(sheet, lowerRow(sheet, best.row, rows) ?? best.row, rows)
}

/** A level or a role stands under a header as well as in it. */
const isValueToo = (cell: string): boolean => levelOfHeader(cell) !== null || roleValues.has(wordKey(cell))

/**
 * The row under the one with the known words, where that is only the upper half of the header: each of its levels and of its merged
 * cells stands over names, and nothing stands under what it names itself.
 */
function lowerRow(sheet: Sheet, upper: TableRow, rows: readonly TableRow[]): TableRow | null {
  const lower = rows.find(({ number }) => number === upper.number + 1)
  if (lower === undefined) return null
  if (areLevels(lower.cells)) return filledCells(upper.cells) > 1 ? lower : null
  const over = headerCells(sheet, upper, rows)
  const isGroup = (column: number) =>
    levelOfHeader(over[column] ?? '') !== null ||
    sheet.merges.some(
      ({ top, left, right }) => top === upper.number && right > left && left <= column && column <= right,
    )
  const named = lower.cells.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]))
  const isNames = named.every(({ cell, column }) => isGroup(column) && isName(cell))
  return isNames && named.length >= 2 && over.some((cell, column) => cell !== '' && !isGroup(column)) ? lower : null
}

/** Two levels or more, each once, and nothing else. */
function areLevels(cells: readonly string[]): boolean {
  const levels = cells.filter((cell) => cell !== '').map(levelOfHeader)
  return levels.length >= 2 && !levels.includes(null) && new Set(levels).size === levels.length
}

/** Whether a cell is a name, and no value of a table. */
const isName = (cell: string): boolean =>
  /\p{L}{3}/u.test(cell) &&
  parseStrength(cell) === null &&
  parseLevels(cell) === null &&
  roleValues.get(wordKey(cell)) === undefined

/** What stands in for the header of a sheet without one: a column for each of its cells, under no words. */
export function noHeader(sheet: Sheet): Header {
  const width = Math.max(0, ...firstRows(sheet, FIRST_ROWS).map(({ cells }) => cells.length))
  const cells = Array.from({ length: width }, () => '')
  return { rows: [0], cells, raw: cells, above: [], titles: [] }
}

/** The header in the row that somebody says, or in the first row with as many cells as any; null where there is no such row. */
export function headerInRow(sheet: Sheet, number: number | null): Header | null {
  if (number === null) {
    const rows = firstRows(sheet, FIRST_ROWS)
    const widest = Math.max(0, ...rows.map(({ cells }) => filledCells(cells)))
    const row = rows.find(({ cells }) => filledCells(cells) === widest)
    return row === undefined ? null : headerAt(sheet, row, rows)
  }
  const rows: TableRow[] = []
  for (const row of sheet.rows()) {
    if (row.number > number) break
    const read = tableRow(row)
    if (!isBlankRow(read)) rows.push(read)
  }
  const row = rows.at(-1)
  return row?.number === number ? headerAt(sheet, row, rows) : null
}

/** The header in a row, with the row above where that belongs to it: merges inside the table, or level words only. */
export function headerAt(
  sheet: Sheet,
  row: TableRow,
  rows: readonly TableRow[] = firstRows(sheet, FIRST_ROWS),
): Header {
  const cells = headerCells(sheet, row, rows)
  const before = rows.filter(({ number }) => number < row.number)
  const previous = before.at(-1)
  const above =
    previous !== undefined &&
    previous.number === row.number - 1 &&
    (belongsAbove(sheet, previous, cells) || (areLevels(row.cells) && filledCells(previous.cells) > 1))
      ? overCells(sheet, previous, rows, cells)
      : []
  // What only the upper of two rows says is said of the column all the same.
  for (const [at, cell] of above.entries())
    if ((cells[at] ?? '') === '' && headerMeaning(cell) !== null) cells[at] = cell
  const numbers = above.length > 0 && previous !== undefined ? [previous.number, row.number] : [row.number]
  const titles = before.map(({ number }) => number).filter((number) => !numbers.includes(number))
  return { rows: numbers, cells, raw: row.raw, above, titles }
}

/** What stands over each column. A level holds for what stands to its right, up to the next, where no cells are merged to say so. */
function overCells(sheet: Sheet, row: TableRow, rows: readonly TableRow[], below: readonly string[]): string[] {
  const over = headerCells(sheet, row, rows)
  const isMerged = sheet.merges.some(({ top, left, right }) => top === row.number && right > left)
  if (isMerged || !over.every((cell) => cell === '' || levelOfHeader(cell) !== null)) return over
  let last = ''
  return below.map((cell, at) => {
    last = (over[at] ?? '') === '' ? last : (over[at] ?? '')
    return cell === '' || headerMeaning(cell) !== null ? (over[at] ?? '') : last
  })
}

function belongsAbove(sheet: Sheet, row: TableRow, below: readonly string[]): boolean {
  const cells = row.cells.filter((cell) => cell !== '')
  if (cells.length > 0 && cells.every((cell) => levelOfHeader(cell) !== null)) return true
  const merges = sheet.merges.filter(({ top, left, right }) => top === row.number && right > left)
  const first = below.findIndex((cell) => cell !== '')
  // One merge that starts where the table does is its title.
  return filledCells(row.cells) > 1
    ? merges.some(({ left, right }) => right - left + 1 < below.length)
    : merges.some(({ left }) => left > first)
}
