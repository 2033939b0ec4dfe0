import type { Side } from '../../scene/scene.ts'
import type { MatrixCell, Half } from './types.ts'

export const sides: readonly Side[] = ['table', 'policy', 'floor', 'unspecified']

/** Nothing recorded: what most halves hold, so there is one of it. */
export const emptyHalf: Half = Object.freeze({
  bodies: 0,
  activities: 0,
  stated: 0,
  own: 0,
  tried: 0,
  held: 0,
  tie: null,
  none: false,
  differ: false,
  finding: null,
  share: null,
})

/** Whether a half shows that two partners meet there, within the filters. */
export const meets = ({ bodies, activities, tie }: Half): boolean =>
  bodies + activities > 0 || (tie !== null && !tie.held)
/** Whether anything is recorded there, also what the filters hold back. */
export const hasRecord = (half: Half): boolean => meets(half) || half.held > 0 || half.tie !== null || half.differ

/** The cells of a square of `size` lines, each kept once for both of its corners, and only where something stands. */
export type Cells = {
  at: (row: number, column: number) => MatrixCell
  /** Replaces half a cell by what `change` makes of it. */
  put: (row: number, column: number, side: Side, change: (half: Half) => Half) => void
  set: (row: number, column: number, change: Partial<Pick<MatrixCell, 'what' | 'faded' | 'unconfirmed'>>) => void
}

export function makeCells(size: number): Cells {
  const known = new Map<number, MatrixCell>()
  const halves = { table: emptyHalf, policy: emptyHalf, floor: emptyHalf, unspecified: emptyHalf }
  const empty: MatrixCell = { what: 'pair', halves, faded: false }
  const self: MatrixCell = { ...empty, what: 'self' }
  const key = (row: number, column: number) => Math.min(row, column) * size + Math.max(row, column)
  const at = (row: number, column: number) => known.get(key(row, column)) ?? (row === column ? self : empty)
  return {
    at,
    put: (row, column, side, change) => {
      const cell = at(row, column)
      known.set(key(row, column), { ...cell, halves: { ...cell.halves, [side]: change(cell.halves[side]) } })
    },
    set: (row, column, change) => known.set(key(row, column), { ...at(row, column), ...change }),
  }
}
