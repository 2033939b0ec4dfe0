/** Sizes of the table, in rem: a row, its heading, the numbers of the rows. */
export const ROW_HEIGHT = 1.875
export const HEAD_HEIGHT = 2
export const NUMBER_WIDTH = 2.75

/** Where a column begins, from the left edge of the table, in rem; of the one behind the last: how wide the table is. */
export const columnStart = (columns: readonly { width: number }[], at: number): number =>
  columns.slice(0, at).reduce((sum, { width }) => sum + width, NUMBER_WIDTH)

export const cellId = (row: number, column: number): string => `edit-${row}-${column}`
