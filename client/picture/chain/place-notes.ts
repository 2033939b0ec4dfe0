import type { NumberedFinding } from '../../scene/scene.ts'
import { chainGrid, type ChainSheet } from './place.ts'
import { type ChainBox, freeSpaceBeside, occupiedBoxes } from './room.ts'
import type { ChainShape } from './shape.ts'

/** `at`: the gutter; `badge`: the height of its number. */
export type PlacedNote = { finding: NumberedFinding; at: number; box: ChainBox; badge: number }

/** Px of a line of a note, about; and how many letters go on a line of so many px. */
const line = 19
const letters = (width: number) => (width - 26) / 6.7

/** The notes for which there is room beside their gutter; `length`: how many letters they hold. */
export function placeNotes(
  shape: ChainShape,
  sheet: ChainSheet,
  length: (finding: string) => { seen: number; question: number },
): PlacedNote[] {
  const taken = occupiedBoxes(
    sheet,
    shape.lines.flatMap(({ lines, hubs }, gutter) => [
      ...lines.map(({ from, to }) => ({ gutter, from, to })),
      ...hubs.flatMap((hub) => hub.from.flatMap((from) => hub.to.map((to) => ({ gutter, from, to })))),
    ]),
  )
  return shape.handovers.flatMap(({ findings: [finding], marked }, at): PlacedNote[] => {
    if (finding === undefined || !marked) return []
    const { seen, question } = length(finding.id)
    for (const width of [286, 2 * sheet.pitch - 18]) {
      const lines = Math.ceil(seen / letters(width)) + Math.ceil(question / (letters(width) * 0.92)) + 1
      const found = freeSpaceBeside(sheet, at, { width, height: lines * line + 26 }, taken)
      if (found === null) continue
      taken.push(found.box, { x: sheet.gutter(at) - 15, y: found.badge - 15, width: 30, height: chainGrid.row })
      return [{ finding, at, ...found }]
    }
    return []
  })
}
