import type { CellPosition } from '../state.ts'

/** Where a key leads from a spot in a square of `size` lines; null when it does not walk. Never out of the grid. */
export function moveFocus(
  key: string,
  control: boolean,
  { row, column }: CellPosition,
  size: number,
  page: number,
): CellPosition | null {
  const hold = (value: number, last: number) => Math.min(Math.max(value, -1), last)
  const to = (down: number, right: number): CellPosition | null => {
    const next = { row: hold(down, size - 1), column: hold(right, size) }
    // The corner, where heads and names meet, holds nothing.
    return next.row === -1 && next.column === -1 ? null : next
  }
  switch (key) {
    case 'ArrowRight':
      return to(row, column + 1)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowUp':
      return to(row - 1, column)
    case 'PageDown':
      return to(row + page, column)
    case 'PageUp':
      return to(Math.max(row - page, 0), column)
    case 'Home':
      return control ? to(0, 0) : to(row, -1)
    case 'End':
      return control ? to(size - 1, size - 1) : to(row, size)
    default:
      return null
  }
}
