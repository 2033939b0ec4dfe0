import { type Sector, sectors } from '../../../../contract/vocabulary.ts'
import type { NetworkNode } from '../nodes.ts'
import { overlap, type LayoutPoint, type Rect } from './rects.ts'
import { outwardAngle } from './sectors.ts'

/** Room inside a sector field around its marks, px; the sector's name stands in `HEAD`, clear of badges. */
export const PAD = 12
export const HEAD = 30
const AIR = { x: 14, y: 12 }
const LEAST = 132

/** A sector's marks in rows, before it has a place: `slots` are centres of marks from the block's own middle. */
export type LayoutBlock = {
  sector: Sector
  width: number
  height: number
  rows: NetworkNode[][]
  slots: Map<string, LayoutPoint>
}

/** Marks in rows, in the order of `wish`: who stands higher there comes in an upper row, then from left to right. */
export function blockOf(
  sector: Sector,
  marks: readonly NetworkNode[],
  wish: ReadonlyMap<string, LayoutPoint>,
): LayoutBlock {
  const at = (node: NetworkNode) => wish.get(node.id) ?? { x: 0, y: 0 }
  const count = Math.max(1, Math.round(Math.sqrt(marks.length * 0.75)))
  const down = [...marks].sort((a, b) => at(a).y - at(b).y || (a.id < b.id ? -1 : 1))
  const rows = Array.from({ length: count }, (_, i) =>
    down
      .slice(Math.round((i * marks.length) / count), Math.round(((i + 1) * marks.length) / count))
      .sort((a, b) => at(a).x - at(b).x || (a.id < b.id ? -1 : 1)),
  ).filter((row) => row.length > 0)
  const widths = rows.map((row) => row.reduce((sum, { box }) => sum + box.left + box.right + AIR.x, -AIR.x))
  const width = Math.max(LEAST, ...widths.map((width) => width + 2 * PAD))
  const high = (row: readonly NetworkNode[]) => Math.max(...row.map(({ box }) => box.up + box.down))
  const height = rows.reduce((sum, row) => sum + high(row) + AIR.y, HEAD + PAD - AIR.y)
  const slots = new Map<string, LayoutPoint>()
  let y = -height / 2 + HEAD
  rows.forEach((row, i) => {
    const free = width - 2 * PAD - (widths[i] ?? 0)
    const air = free / (row.length + 1)
    let x = -width / 2 + PAD + air
    for (const { id, box } of row) {
      slots.set(id, { x: x + box.left, y: y + box.up })
      x += box.left + box.right + AIR.x + air
    }
    y += high(row) + AIR.y
  })
  return { sector, width, height, rows, slots }
}

const MARGIN = 28
export const blockRect = (block: LayoutBlock, { x, y }: LayoutPoint, air = 0): Rect => ({
  x1: x - block.width / 2 - air,
  y1: y - block.height / 2 - air,
  x2: x + block.width / 2 + air,
  y2: y + block.height / 2 + air,
})

/** Blocks around a hole of `radius` px (in height; wider in width), pushed out until none touches another. */
export function ringOf(blocks: readonly LayoutBlock[], radius: number): Map<Sector, LayoutPoint> {
  for (let scale = 1; ; scale *= 1.04) {
    const places = new Map(blocks.map((block) => [block.sector, place(block, radius * scale)]))
    const rects = blocks.map((block) => blockRect(block, places.get(block.sector) ?? { x: 0, y: 0 }, MARGIN))
    if (rects.every((rect, i) => rects.slice(i + 1).every((other) => !overlap(rect, other)))) return places
  }
}

function place(block: LayoutBlock, radius: number): LayoutPoint {
  const way = outwardAngle(block.sector)
  const length = Math.hypot(way.x, way.y)
  const own = (Math.abs(way.x) * block.width + Math.abs(way.y) * block.height) / (2 * length * length)
  return { x: way.x * (radius + own), y: way.y * (radius + own) }
}

/** The sectors that have tied marks, in their fixed order. */
export const bySector = (nodes: readonly NetworkNode[]): [Sector, NetworkNode[]][] =>
  sectors
    .map((sector): [Sector, NetworkNode[]] => [sector, nodes.filter((node) => node.sector === sector && !node.lone)])
    .filter(([, marks]) => marks.length > 0)
