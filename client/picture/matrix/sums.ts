import type { Side } from '../../scene/scene.ts'
import type { Cells } from './cells.ts'
import { meets, sides } from './cells.ts'
import { pairsIn } from './meetings.ts'
import type { MatrixLine, Met, Sums } from './types.ts'

/** How the pairs of partners meet. Counted within the filters; who is absent can meet nobody and is no pair. */
export function sumUp(lines: readonly MatrixLine[], cells: Cells, ties: number): Sums {
  const sums: Sums = { pairs: 0, met: 0, table: 0, both: 0, floor: 0, other: 0, differ: 0, parts: 0, ties }
  const counted = lines.flatMap((line, index) => (line.size > 0 && !line.filtered ? [index] : []))
  const size = lines.map((line) => line.size)
  counted.forEach((row, index) => {
    for (const column of counted.slice(index)) {
      const n = pairsIn([row, column], size)
      const { what, halves, faded } = cells.at(row, column)
      if (faded || n === 0) continue
      sums.pairs += n
      const where = whereOf((side) => meets(halves[side]))
      // Of who is part of whom nobody expects a tie; where they sit at one table they meet all the same.
      const perhaps = whereOf((side) => meets(halves[side]) || halves[side].differ)
      if (what === 'part' && perhaps === null) {
        sums.parts += n
        continue
      }
      if (where !== perhaps) sums.differ += n
      else if (where !== null) {
        sums.met += n
        sums[where] += n
      }
    }
  })
  return sums
}

function whereOf(meetsAt: (side: Side) => boolean): 'both' | 'table' | 'floor' | 'other' | null {
  const [table, floor] = [meetsAt('table'), meetsAt('floor')]
  if (table || floor) return table && floor ? 'both' : table ? 'table' : 'floor'
  return sides.some(meetsAt) ? 'other' : null
}

/** For each line how many partners one of it meets at the table and on the floor; for a sector how many pairs with others. */
export function metOf(lines: readonly MatrixLine[], cells: Cells): Met[] {
  const all = lines.reduce((sum, { size }) => sum + size, 0)
  return lines.map(({ size, mark }, row) => {
    const met = (side: 'table' | 'floor') =>
      lines.reduce((sum, matrixLine, column) => {
        const cell = cells.at(row, column)
        if (mark === null) return sum + (row === column ? 0 : (cell.halves[side].share?.met ?? 0))
        if (cell.faded || cell.what === 'part' || !meets(cell.halves[side])) return sum
        return sum + (row === column ? size - 1 : matrixLine.size)
      }, 0)
    const pairs = lines.reduce(
      (sum, _, column) => sum + (row === column ? 0 : (cells.at(row, column).halves.table.share?.of ?? 0)),
      0,
    )
    return { table: met('table'), floor: met('floor'), of: mark === null ? pairs : Math.max(0, all - 1) }
  })
}

/** For each half between sectors: how many pairs of partners meet there, of how many that could. */
export function shareOut(
  cells: Cells,
  lines: readonly MatrixLine[],
  within: Cells,
  sector: (index: number) => number,
): void {
  const size = lines.map((line) => line.size)
  for (const side of sides) {
    const found = new Map<string, { ends: [number, number]; met: number; of: number }>()
    lines.forEach((_, row) => {
      for (let column = row; column < lines.length; column++) {
        const { what, halves, faded } = within.at(row, column)
        const pairs = pairsIn([row, column], size)
        if (what === 'part' || faded || pairs === 0) continue
        const [a = 0, b = 0] = [sector(row), sector(column)].sort((one, other) => one - other)
        const one = found.get(`${a} ${b}`) ?? { ends: [a, b], met: 0, of: 0 }
        found.set(`${a} ${b}`, { ...one, met: one.met + (meets(halves[side]) ? pairs : 0), of: one.of + pairs })
      }
    })
    for (const { ends, met, of } of found.values())
      cells.put(...ends, side, (half) => ({ ...half, share: { met, of } }))
  }
}
