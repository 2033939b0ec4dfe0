import type { PlacedNetwork } from '../../../picture/network/layout/types.ts'
import type { Size, ViewBox } from '../../../picture/view.ts'

export const networkEdges = ['above', 'below', 'left', 'right'] as const
export type NetworkEdge = (typeof networkEdges)[number]
/** Where a map shows a part: tables above and below it, sectors at its sides. */
export type Beyond = Record<NetworkEdge, number>

/** So much of a plate or field may be cut before it counts as out of sight, px of the screen. */
const CUT = 6
/** What one step moves of the screen; and what it leaves beside the last that comes into sight, px. */
const [STEP, MARGIN] = [0.6, 16]

type Sighted = Pick<PlacedNetwork, 'plates' | 'fields' | 'bounds'>

/** How many tables and sectors are not, or not wholly, in sight beyond each edge. */
export function beyondSight({ plates, fields }: Sighted, { x, y, zoom }: ViewBox, size: Size): Beyond {
  const ys = plates.map(({ rect }) => ({ from: y + rect.y1 * zoom, to: y + rect.y2 * zoom }))
  const xs = fields.map(({ rect }) => ({ from: x + rect.x1 * zoom, to: x + rect.x2 * zoom }))
  const before = (all: typeof xs) => all.filter(({ from }) => from < -CUT).length
  const after = (all: typeof xs, length: number) => all.filter(({ to }) => to > length + CUT).length
  return { above: before(ys), below: after(ys, size.height), left: before(xs), right: after(xs, size.width) }
}

/** How far a step to that side moves the map, px of the screen: no further than its end. */
export function stepBeyond(
  side: NetworkEdge,
  { bounds }: Sighted,
  view: ViewBox,
  size: Size,
): { x: number; y: number } {
  const { x, y, zoom } = view
  const [wide, high] = [size.width * STEP, size.height * STEP]
  if (side === 'above') return { x: 0, y: Math.min(high, MARGIN - y - bounds.y1 * zoom) }
  if (side === 'below') return { x: 0, y: Math.max(-high, size.height - MARGIN - y - bounds.y2 * zoom) }
  if (side === 'left') return { x: Math.min(wide, MARGIN - x - bounds.x1 * zoom), y: 0 }
  return { x: Math.max(-wide, size.width - MARGIN - x - bounds.x2 * zoom), y: 0 }
}
