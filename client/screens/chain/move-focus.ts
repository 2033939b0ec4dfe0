/** A place in the grid: row -1 = the headers, column -1 = the names; the last row is the line of handovers. */
export type ChainCellPosition = { row: number; column: number }
export type GridExtent = { rows: number; stages: number }

/** How far the columns of a row go: handovers stand between stages, and headers have no name before them. */
const columnsOf = (row: number, { rows, stages }: GridExtent): [number, number] =>
  row === rows ? [0, stages - 2] : [row === -1 ? 0 : -1, stages - 1]
const between = (n: number, [least, most]: readonly [number, number]) => Math.min(Math.max(n, least), most)

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-8, 0],
  PageDown: [8, 0],
}

/** Where a key leads; null when it leads nowhere. With Ctrl, Home and End go to the first row and the last. */
export function moveChainFocus(
  spot: ChainCellPosition,
  key: string,
  far: boolean,
  extent: GridExtent,
): ChainCellPosition | null {
  const step = steps[key]
  if (step === undefined) return null
  const last = extent.stages > 1 ? extent.rows : extent.rows - 1
  const [down, right] = far && (key === 'Home' || key === 'End') ? [step[1], step[1]] : step
  const row = between(spot.row + down, [-1, last])
  return { row, column: between(spot.column + right, columnsOf(row, extent)) }
}
export const spotName = ({ row, column }: ChainCellPosition): string => `${row}:${column}`
