import type { Positions } from '../../../../contract/layout.ts'
import type { Network, NetworkNode } from '../nodes.ts'
import { type LayoutBlock, blockOf, blockRect, bySector, ringOf } from './blocks.ts'
import { type LayoutBody, type LayoutLine, compact } from './compact.ts'
import { forceLayout } from './force-layout.ts'
import { isolatesRing } from './isolates-ring.ts'
import { pivotMds } from './pivot-mds.ts'
import { around, nearest, type LayoutPoint, rectAt, overlaps, type Taken } from './rects.ts'

const FAR = 100_000
/** Room between a plate and what stands beside it, px. */
const AIR = 12
const middle: LayoutPoint = { x: 0, y: 0 }

/**
 * Places for a network that has none yet, px around (0, 0): sectors in fields around the hubs, hubs where the force
 * pulls them, what nothing ties outside them by sector. No two boxes overlap and no hub stands in a field.
 */
export function placeAll(network: Network): Positions {
  const tied = network.nodes.filter(({ lone }) => !lone)
  const hubs = tied.filter(({ sector }) => sector === null)
  const { blocks, wishes } = forced(network, tied, hubs)
  const places = ringOf(blocks, holeOf(hubs))
  const space = overlaps()
  const found = new Map<string, LayoutPoint>()
  const rects = blocks.map((block) => blockRect(block, places.get(block.sector) ?? middle))
  rects.forEach(space.add)
  const degree = degrees(network)
  const order = [...hubs].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  const silent = network.nodes.filter(({ lone, sector }) => lone && sector === null)
  for (const hub of [...order, ...silent]) put(hub, wishes.get(hub.id) ?? middle, space, found)
  const drawn = [...rects, ...order.map((hub) => rectAt(found.get(hub.id) ?? middle, hub.box))]
  const lone = network.nodes.filter((node) => node.lone && node.sector !== null)
  const wished = isolatesRing(lone, drawn.length > 0 ? around(drawn) : { x1: 0, y1: 0, x2: 0, y2: 0 })
  for (const mark of lone) put(mark, wished.get(mark.id) ?? middle, space, found)
  for (const [sector, at] of places) found.set(sector, at)
  const bodies = [...blocks.map(bodyOf), ...[...hubs, ...silent, ...lone].map(loose)]
  return unpacked(blocks, compact(bodies, linesOf(network, blocks), found))
}

/** Whole px for each node: those of a sector from the place of their field. */
function unpacked(blocks: readonly LayoutBlock[], places: Map<string, LayoutPoint>): Positions {
  for (const { sector, slots } of blocks) {
    const at = places.get(sector) ?? middle
    for (const [id, slot] of slots) places.set(id, { x: at.x + slot.x, y: at.y + slot.y })
    places.delete(sector)
  }
  return Object.fromEntries([...places].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]))
}

function linesOf({ links }: Network, blocks: readonly LayoutBlock[]): LayoutLine[] {
  const slots = new Map(
    blocks.flatMap(({ sector, slots: own }) => [...own].map(([id, offset]) => [id, { body: sector, offset }])),
  )
  return links.map(({ a, b }) => ({ ends: [a, b].map((id) => slots.get(id) ?? { body: id, offset: middle }) }))
}

const loose = ({ id, box }: NetworkNode): LayoutBody => ({ id, box, loose: true })
const bodyOf = ({ sector, width, height }: LayoutBlock): LayoutBody => ({
  id: sector,
  box: { left: width / 2, right: width / 2, up: height / 2, down: height / 2 },
  loose: false,
})

/** Writes the free place nearest to the wish; a plane is large enough for all. Whole px, so that rounding moves nothing. */
export function put(node: NetworkNode, wish: LayoutPoint, space: Taken, found: Map<string, LayoutPoint>): void {
  const start = { x: Math.round(wish.x), y: Math.round(wish.y) }
  const place = nearest(start, (at) => space.free(rectAt(at, node.box, AIR)), FAR) ?? start
  found.set(node.id, place)
  space.add(rectAt(place, node.box))
}

/** Start by distance in the network within each sector's own direction, then let the force draw ties short. */
function forced(network: Network, tied: readonly NetworkNode[], hubs: readonly NetworkNode[]) {
  const groups = bySector(tied)
  const pivots = pivotMds(
    tied.map(({ id }) => id),
    network.links,
  )
  const first = ringOf(blocksOf(groups, pivots), holeOf(hubs))
  const anchors = new Map<string, LayoutPoint>()
  for (const { id, sector } of tied) if (sector !== null) anchors.set(id, first.get(sector) ?? middle)
  const turned = turnedTo(pivots, anchors)
  const start = new Map<string, LayoutPoint>()
  for (const { id } of tied) {
    const anchor = anchors.get(id) ?? middle
    const own = turned.get(id) ?? middle
    start.set(id, { x: anchor.x + own.x * 90, y: anchor.y + own.y * 90 })
  }
  const degree = degrees(network)
  const holds = tied.flatMap(({ id, sector }) =>
    sector === null ? [] : [{ a: id, b: `sector:${sector}`, weight: 1 + (degree.get(id) ?? 0) / 2 }],
  )
  const held = new Set<string>()
  for (const [sector, place] of first) {
    start.set(`sector:${sector}`, place)
    held.add(`sector:${sector}`)
  }
  const wishes = forceLayout(start, [...network.links, ...holds], held, holeOf(hubs))
  return { blocks: blocksOf(groups, wishes), wishes }
}

const blocksOf = (groups: ReturnType<typeof bySector>, wish: ReadonlyMap<string, LayoutPoint>): LayoutBlock[] =>
  groups.map(([sector, marks]) => blockOf(sector, marks, wish))

/** Radius of the middle, px: more than twice the room its plates take, so that lines can be followed between them. */
function holeOf(hubs: readonly NetworkNode[]): number {
  const room = hubs.reduce((sum, { box }) => sum + (box.left + box.right) * (box.up + box.down), 0)
  return Math.max(90, Math.sqrt((room * (2 + 20 / (10 + hubs.length))) / Math.PI))
}

export function degrees({ links }: Network): Map<string, number> {
  const found = new Map<string, number>()
  for (const { a, b, weight } of links) for (const end of [a, b]) found.set(end, (found.get(end) ?? 0) + weight)
  return found
}

/** Turned, mirrored if that is better, so that places lie as near as they can to what they are held against. */
function turnedTo(
  places: ReadonlyMap<string, LayoutPoint>,
  wanted: ReadonlyMap<string, LayoutPoint>,
): Map<string, LayoutPoint> {
  const [plain, mirrored] = [1, -1].map((mirror) => {
    let [along, across] = [0, 0]
    for (const [id, want] of wanted) {
      const at = places.get(id)
      if (!at) continue
      along += at.x * want.x + at.y * mirror * want.y
      across += at.x * want.y - at.y * mirror * want.x
    }
    return { mirror, angle: Math.atan2(across, along), fit: Math.hypot(along, across) }
  })
  const best = mirrored && plain && mirrored.fit > plain.fit ? mirrored : plain
  const { mirror, angle } = best ?? { mirror: 1, angle: 0 }
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: x * cos - y * mirror * sin, y: x * sin + y * mirror * cos }]),
  )
}
