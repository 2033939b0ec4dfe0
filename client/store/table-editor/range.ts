/** A cell of the table editor, by its place among the rows and columns that are shown, from 0. */
export type CellAddress = { row: number; column: number }
/** What is chosen: from the cell where choosing began to the one where it ended, both included. */
export type CellRange = { anchor: CellAddress; focus: CellAddress }
/** How many rows and columns there are. */
export type TableSize = { rows: number; columns: number }

/** The range as its first and last row and column, both included. */
export const rangeBounds = ({ anchor, focus }: CellRange) => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
})

export const cellCount = (range: CellRange): number => {
  const { top, bottom, left, right } = rangeBounds(range)
  return (bottom - top + 1) * (right - left + 1)
}

export const isInRange = (range: CellRange, { row, column }: CellAddress): boolean => {
  const { top, bottom, left, right } = rangeBounds(range)
  return row >= top && row <= bottom && column >= left && column <= right
}

export const oneCell = (cell: CellAddress): CellRange => ({ anchor: cell, focus: cell })

const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))
/** The nearest cell that there is. */
export const clampCell = ({ row, column }: CellAddress, { rows, columns }: TableSize): CellAddress => ({
  row: clamp(row, rows),
  column: clamp(column, columns),
})

type Pressed = { key: string; command: boolean; shift: boolean }

/** So many rows a press of Page Up or Page Down walks. */
const PAGE_ROWS = 16

/** Where a key leads, as in a spreadsheet; null when it does not walk. With Shift the range grows, without it only one cell is chosen. */
export function moveRange(range: CellRange, { key, command, shift }: Pressed, size: TableSize): CellRange | null {
  const target = targetOf(range.focus, key, command, size)
  if (target === null) return null
  const focus = clampCell(target, size)
  return shift ? { anchor: range.anchor, focus } : oneCell(focus)
}

function targetOf(
  { row, column }: CellAddress,
  key: string,
  command: boolean,
  { rows, columns }: TableSize,
): CellAddress | null {
  switch (key) {
    case 'ArrowUp':
      return { row: command ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: command ? rows - 1 : row + 1, column }
    case 'ArrowLeft':
      return { row, column: command ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: command ? columns - 1 : column + 1 }
    case 'PageUp':
      return { row: row - PAGE_ROWS, column }
    case 'PageDown':
      return { row: row + PAGE_ROWS, column }
    case 'Home':
      return { row: command ? 0 : row, column: 0 }
    case 'End':
      return { row: command ? rows - 1 : row, column: columns - 1 }
    default:
      return null
  }
}

/** The cell after this one, row by row, or the one before it; null at either end. */
export function nextCell(
  { row, column }: CellAddress,
  back: boolean,
  { rows, columns }: TableSize,
): CellAddress | null {
  const at = row * columns + column + (back ? -1 : 1)
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns }
}

/**
 * The range on the same rows where these stand now: somebody else may remove a row above them. What is on a row that went, or
 * on one without a place of its own (null), stays where it was.
 */
export function followRows(
  { anchor, focus }: CellRange,
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): CellRange {
  const follow = ({ row, column }: CellAddress): CellAddress => {
    const id = before[row] ?? null
    const now = id === null ? -1 : after.indexOf(id)
    return { row: now === -1 ? row : now, column }
  }
  return { anchor: follow(anchor), focus: follow(focus) }
}
