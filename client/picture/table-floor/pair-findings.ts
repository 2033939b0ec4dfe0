import { pairFindingsOf } from '../../scene/pair/pair-finding.ts'
import type { Scene } from '../../scene/scene.ts'
import { grid } from './grid.ts'
import { arcHeight, type Rows } from './place.ts'
import type { PlacedPairFinding } from './types.ts'

/** How far an arc over so many px bends. */
export const bendOf = (from: number, to: number, up: boolean): number =>
  Math.min(2 * grid.arcs.high, 16 + Math.abs(to - from) * 0.06) * (up ? -1 : 1)

export function placePairFindings(
  scene: Scene,
  { band, rows }: Rows,
  xs: ReadonlyMap<string, number>,
): PlacedPairFinding[] {
  const heights = new Map(rows.map(({ row, y }) => [row.id, y]))
  return pairFindingsOf(scene).flatMap((picture): PlacedPairFinding[] => {
    const from = xs.get(picture.a)
    if (from === undefined) return []
    if (picture.b === null) {
      const y = heights.get(picture.row ?? '')
      return y === undefined ? [] : [{ ...picture, from, to: from, y, bend: 0, badge: { x: from + 19, y } }]
    }
    const to = xs.get(picture.b)
    if (to === undefined || to === from) return []
    const y = arcHeight(band, picture.up)
    const bend = bendOf(from, to, picture.up)
    return [{ ...picture, from, to, y, bend, badge: { x: (from + to) / 2, y: y + bend / 2 } }]
  })
}
