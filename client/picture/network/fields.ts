import { type Sector, sectors } from '../../../contract/vocabulary.ts'
import type { Positions } from '../../../contract/layout.ts'
import { HEAD, PAD } from './layout/blocks.ts'
import type { NetworkNode } from './nodes.ts'
import { around, type Rect, rectAt } from './layout/rects.ts'

/** The field of each sector: around its marks that are tied, with room for its name at the top. px. */
export function sectorFields(nodes: readonly NetworkNode[], positions: Positions): { sector: Sector; rect: Rect }[] {
  return sectors.flatMap((sector) => {
    const rects = nodes.flatMap((node) => {
      const place = positions[node.id]
      return place && node.sector === sector && !node.lone ? [rectAt({ x: place[0], y: place[1] }, node.box)] : []
    })
    if (rects.length === 0) return []
    const { x1, y1, x2, y2 } = around(rects)
    return [{ sector, rect: { x1: x1 - PAD, y1: y1 - HEAD, x2: x2 + PAD, y2: y2 + PAD } }]
  })
}
