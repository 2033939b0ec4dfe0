import type { Positions } from '../../../../contract/layout.ts'
import { sectorFields } from '../fields.ts'
import type { Network, NetworkNode } from '../nodes.ts'
import { put } from './place.ts'
import { around, nearest, overlap, type LayoutPoint, type Rect, rectAt, type Taken, overlaps } from './rects.ts'
import { isolatesRing } from './isolates-ring.ts'
import { outwardAngle } from './sectors.ts'

const REACH = 480
const AIR = 8

/** What is stored stays where it is; what is new gets a free place: in its sector, or between what it ties. */
export function placeNew(network: Network, stored: Positions): Positions {
  const space = overlaps()
  const found = new Map<string, LayoutPoint>()
  const known = network.nodes.filter(({ id }) => stored[id] !== undefined)
  for (const node of known) {
    const [x, y] = stored[node.id] ?? [0, 0]
    found.set(node.id, { x, y })
    space.add(rectAt({ x, y }, node.box))
  }
  const drawn = around(known.map(({ id, box }) => rectAt(found.get(id) ?? { x: 0, y: 0 }, box)))
  const fresh = network.nodes.filter(({ id }) => stored[id] === undefined)
  const wished = isolatesRing(
    fresh.filter(({ lone, sector }) => lone && sector !== null),
    drawn,
  )
  for (const node of fresh) {
    const placed = toPositions(found)
    if (node.sector === null) put(node, between(node, network, found, drawn), fielded(network, placed, space), found)
    else if (node.lone) put(node, wished.get(node.id) ?? { x: 0, y: 0 }, fielded(network, placed, space), found)
    else join(node, network, placed, drawn, space, found)
    space.add(rectAt(found.get(node.id) ?? { x: 0, y: 0 }, node.box))
  }
  return toPositions(found)
}

/** Beside or among its sector, such that the field still holds no hub and touches no other field; else anywhere free. */
function join(
  node: NetworkNode,
  network: Network,
  placed: Positions,
  drawn: Rect,
  space: Taken,
  found: Map<string, LayoutPoint>,
): void {
  const fields = sectorFields(network.nodes, placed)
  const own = fields.find(({ sector }) => sector === node.sector)
  const others = [
    ...fields.filter(({ sector }) => sector !== node.sector).map(({ rect }) => rect),
    ...network.nodes.flatMap((node) => {
      const at = placed[node.id]
      return at && (node.sector === null || node.lone) ? [rectAt({ x: at[0], y: at[1] }, node.box)] : []
    }),
  ]
  const wish = own ? middleOf(own.rect) : outside(node, drawn)
  const start = { x: Math.round(wish.x), y: Math.round(wish.y) }
  const place = nearest(
    start,
    (at) => {
      if (!space.free(rectAt(at, node.box, AIR))) return false
      const [grown] = sectorFields([...network.nodes], { ...placed, [node.id]: [at.x, at.y] }).filter(
        ({ sector }) => sector === node.sector,
      )
      return grown === undefined || others.every((rect) => !overlap(rect, grown.rect))
    },
    REACH,
  )
  if (place) found.set(node.id, place)
  else put(node, start, space, found)
}

/** Space in which the fields count as taken too. */
function fielded(network: Network, placed: Positions, space: Taken): Taken {
  const fields = sectorFields(network.nodes, placed)
  return { ...space, free: (rect) => space.free(rect) && fields.every((field) => !overlap(rect, field.rect)) }
}

function between(
  node: NetworkNode,
  { links }: Network,
  found: ReadonlyMap<string, LayoutPoint>,
  drawn: Rect,
): LayoutPoint {
  const ends = links.flatMap(({ a, b }) => (a === node.id ? [b] : b === node.id ? [a] : []))
  const places = ends.flatMap((id) => found.get(id) ?? [])
  if (places.length === 0) return middleOf(drawn)
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  return { x: sum.x / places.length, y: sum.y / places.length }
}

const middleOf = ({ x1, y1, x2, y2 }: Rect): LayoutPoint => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 })

function outside(node: NetworkNode, drawn: Rect): LayoutPoint {
  const way = outwardAngle(node.sector ?? 'support')
  const centre = middleOf(drawn)
  return {
    x: centre.x + way.x * ((drawn.x2 - drawn.x1) / 2),
    y: centre.y + way.y * ((drawn.y2 - drawn.y1) / 2),
  }
}

const toPositions = (found: ReadonlyMap<string, LayoutPoint>): Positions =>
  Object.fromEntries([...found].map(([id, { x, y }]) => [id, [x, y]]))
