import type { ChainSheet } from './place.ts'
import { chainGrid } from './place.ts'

export type ChainBox = { x: number; y: number; width: number; height: number }
const overlap = (a: ChainBox, b: ChainBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Boxes where something is drawn: every block, and the strip between the rows a line runs through. */
export function occupiedBoxes(
  sheet: ChainSheet,
  lines: readonly { gutter: number; from: string; to: string }[],
): ChainBox[] {
  const blocks = sheet.rows.flatMap(({ row, y }) =>
    row.cells.flatMap((cell, stage): ChainBox[] =>
      cell === null
        ? []
        : [{ x: sheet.middle(stage) - chainGrid.block / 2 - 16, y: y - 12, width: chainGrid.block + 32, height: 24 }],
    ),
  )
  const strips = lines.flatMap(({ gutter, from, to }): ChainBox[] => {
    const [a, b] = [sheet.yOf.get(from), sheet.yOf.get(to)]
    if (a === undefined || b === undefined) return []
    const x = sheet.middle(gutter) + chainGrid.block / 2
    const width = sheet.middle(gutter + 1) - chainGrid.block / 2 - x
    return [{ x, y: Math.min(a, b) - 4, width, height: Math.abs(a - b) + 8 }]
  })
  return [...blocks, ...strips]
}

/**
 * A place beside the gutter for a note of this size that hides nothing: as near the middle as can be, right of it before
 * left. Null when there is none; the note then stands below.
 */
export function freeSpaceBeside(
  sheet: ChainSheet,
  gutter: number,
  note: Pick<ChainBox, 'width' | 'height'>,
  taken: readonly ChainBox[],
) {
  const x = sheet.gutter(gutter)
  const middle = (sheet.top + sheet.bottom) / 2
  const heights = sheet.rows
    .map(({ y }) => y)
    .filter((y) => y - 19 >= sheet.top && y - 19 + note.height <= sheet.bottom - 4)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  for (const y of heights) {
    for (const left of [x + 17, x - 17 - note.width]) {
      const box = { x: left, y: y - 19, ...note }
      const inside = left >= sheet.label && left + note.width <= sheet.width - 2
      const badge = { x: x - 15, y: y - 15, width: 30, height: 30 }
      if (inside && !taken.some((chainBox) => overlap(chainBox, box) || overlap(chainBox, badge)))
        return { box, badge: y }
    }
  }
  return null
}
