import { bare } from '../../../domain/text-match.ts'
import type { Sheet } from '../file/sheet.ts'
import { withoutMunicipal } from '../names/known-entity.ts'
import { isBlank, parseLevels, parseStrength, roleValues } from './cell-values.ts'
import { wordKey } from './cell-text.ts'
import { type Header, headerAt } from './find-header.ts'
import { firstRows, type TableRow } from './sheet-cells.ts'

/** Longer than any square of names that fits in one change. */
const MAX_ROWS = 2_000
const HEADER_ROWS = 30
const LABEL_COLUMNS = 4
const SAME = 0.8
const VALUES = 0.9

/** A block of cells with names above and beside it. */
export type NameGrid = { header: Header; labels: number; columns: number[] }

const isValue = (cell: string): boolean =>
  isBlank(cell) ||
  parseStrength(cell) !== null ||
  parseLevels(cell) !== null ||
  roleValues.has(wordKey(cell)) ||
  /^[raciskbaupo](?:[^a-z]+[raciskbaupo])*$/.test(wordKey(cell))
const isName = (cell: string): boolean => cell !== '' && !isValue(cell)

/** A table of names against names, or null: at least three of each, 80 % the same, and 90 % of the cells are values. */
export function findMatrix(sheet: Sheet, header: number | null = null): NameGrid | null {
  return findGrid(sheet, header, (grid, rows) => {
    if (grid.columns.length < 3) return false
    const across = new Set(grid.columns.map((at) => nameKey(grid.header.cells[at] ?? '')))
    const down = new Set(rows.map(({ cells }) => nameKey(cells[grid.labels] ?? '')).filter((name) => name !== ''))
    const shared = [...across].filter((name) => down.has(name)).length
    return down.size >= 3 && shared >= 3 && shared >= SAME * Math.max(across.size, down.size)
  })
}

/** A block of values with names above and beside it, whosoever they are. */
export const findAffiliationGrid = (sheet: Sheet, header: number | null = null): NameGrid | null =>
  findGrid(
    sheet,
    header,
    (grid, rows) =>
      grid.columns.length >= 2 && rows.some(({ cells }) => grid.columns.some((at) => !isBlank(cells[at] ?? ''))),
  )

const nameKey = (name: string) => bare(withoutMunicipal(name))

/** `said`: the row that somebody says is the header. */
function findGrid(
  sheet: Sheet,
  said: number | null,
  fits: (grid: NameGrid, rows: readonly TableRow[]) => boolean,
): NameGrid | null {
  const rows = firstRows(sheet, MAX_ROWS + 1)
  if (rows.length > MAX_ROWS) return null
  for (const [at, row] of rows.entries()) {
    if (said === null ? at >= HEADER_ROWS : row.number !== said) continue
    for (let labels = 0; labels < LABEL_COLUMNS; labels += 1) {
      const below = rowsOfBlock(rows.slice(at + 1), labels)
      if (below.length < 2) continue
      const header = headerAt(sheet, row, rows)
      const columns = [...header.cells.keys()].filter((column) => column > labels && isName(header.cells[column] ?? ''))
      const grid = {
        header,
        labels,
        columns: columns.filter((column) => !/^(?:sub)?totaal|^som$/.test(wordKey(header.cells[column] ?? ''))),
      }
      if (grid.columns.length >= 2 && valueShare(below, grid.columns) >= VALUES && fits(grid, below)) return grid
    }
  }
  return null
}

/** The rows below that have a name beside them, up to the first without one. */
function rowsOfBlock(rows: readonly TableRow[], labels: number): TableRow[] {
  const end = rows.findIndex(
    ({ cells }, at) =>
      !isName(cells[labels] ?? '') ||
      (at > 0 &&
        cells.filter((cell) => cell !== '').length === 1 &&
        rows[at - 1] !== undefined &&
        (rows[at]?.number ?? 0) > (rows[at - 1]?.number ?? 0) + 1),
  )
  return rows
    .slice(0, end === -1 ? rows.length : end)
    .filter(({ cells }) => !/^(?:sub)?totaal/.test(wordKey(cells[labels] ?? '')))
}

function valueShare(rows: readonly TableRow[], columns: readonly number[]): number {
  let values = 0
  for (const { cells } of rows) for (const at of columns) if (isValue(cells[at] ?? '')) values += 1
  return values / (rows.length * columns.length)
}
