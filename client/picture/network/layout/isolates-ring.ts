import { type Sector, sectors } from '../../../../contract/vocabulary.ts'
import type { NetworkNode } from '../nodes.ts'
import type { LayoutPoint, Rect } from './rects.ts'
import { outwardAngle, WIDE } from './sectors.ts'

const SPREAD = 40
const OUT = 46

/** Wishes for marks that nothing ties: on an arc around all that is drawn, each sector in its own direction. */
export function isolatesRing(lone: readonly NetworkNode[], drawn: Rect): Map<string, LayoutPoint> {
  const centre = { x: (drawn.x1 + drawn.x2) / 2, y: (drawn.y1 + drawn.y2) / 2 }
  const [wide, high] = [drawn.x2 - drawn.x1, drawn.y2 - drawn.y1]
  const radius = Math.max(high / 2, wide / 2 / WIDE, lone.length * 12, 90) + OUT
  const places = new Map<string, LayoutPoint>()
  for (const sector of sectors) {
    const own = lone.filter((node) => node.sector === sector)
    const step = Math.min(SPREAD / Math.max(1, own.length - 1), (110 * 180) / (Math.PI * radius))
    own.forEach(({ id }, i) => {
      places.set(id, onArc(sector, (i - (own.length - 1) / 2) * step, radius, centre))
    })
  }
  return places
}

function onArc(sector: Sector, turn: number, radius: number, centre: LayoutPoint): LayoutPoint {
  const way = outwardAngle(sector, turn)
  return { x: centre.x + way.x * radius, y: centre.y + way.y * radius }
}
