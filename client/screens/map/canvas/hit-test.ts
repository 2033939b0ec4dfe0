import type { EdgeItem, Item, NodeItem } from '../../../picture/items.ts'
import { type Cascade, number } from '../../../picture/paint/cascade.ts'
import { lineStroke } from '../../../picture/paint/line.ts'
import type { Extent } from '../../../picture/view.ts'

type Point = { x: number; y: number }
export type HitIndex = {
  /** What is drawn. */
  elements: Item[]
  /** Where a name stands: nothing to draw, only to be pointed at. */
  spots: NodeItem[]
  /** Where each node is, by id. */
  places: ReadonlyMap<string, Point>
  /** The paths of lines that were pointed near, by id: a pointer asks for them again and again. */
  lines: Map<string, Line>
}
type Line = Extent & { d: string }

export function hitIndexOf(items: readonly Item[]): HitIndex {
  const spots = items.filter((item): item is NodeItem => item.at !== null && item.classes === 'hit')
  const elements = items.filter((item) => item.classes !== 'hit')
  const places = new Map(elements.flatMap((item) => (item.at === null ? [] : [[item.id, item.at] as const])))
  return { elements, spots, places, lines: new Map() }
}

/** What a mark takes, px. */
const MARK = 26
/** How far beside a node or a line, px, a pointer still means it; a finger is broader. */
const SLOP_PX = { mouse: { node: 2, line: [3, 8] }, touch: { node: 8, line: [6, 24] } }

/**
 * What is drawn at a point of the drawing: what lies highest, a name before a line it stands on. `inStroke`:
 * whether a point lies on a path of such a width.
 */
export function drawnAt(
  index: HitIndex,
  at: Point,
  { zoom, touch }: { zoom: number; touch: boolean },
  { look, inStroke }: { look: Cascade; inStroke: (path: string, at: Point, width: number) => boolean },
): Item | null {
  const slop = SLOP_PX[touch ? 'touch' : 'mouse']
  const heard = (item: Item) => look(item).events !== 'no'
  const covers = (item: NodeItem, by: number) => {
    const [w, h] = (['width', 'height'] as const).map((side) => number(look(item), side, MARK, item.data))
    return Math.abs(at.x - item.at.x) <= (w ?? 0) / 2 + by && Math.abs(at.y - item.at.y) <= (h ?? 0) / 2 + by
  }
  let node: NodeItem | null = null
  let highest = -Infinity
  for (const item of index.elements) {
    if (item.at === null || !heard(item) || !covers(item, slop.node / zoom)) continue
    const height = number(look(item), 'z-index', 0)
    if (height >= highest) [node, highest] = [item, height]
  }
  node ??= index.spots.find((spot) => covers(spot, 0)) ?? null
  if (node !== null) return node
  for (const by of slop.line) {
    const far = by / zoom
    const line = index.elements.findLast((item) => {
      if (item.at !== null || !heard(item)) return false
      const drawn = lineOf(index, item, look)
      if (drawn === null || at.x < drawn.x1 - far || at.x > drawn.x2 + far) return false
      return at.y >= drawn.y1 - far && at.y <= drawn.y2 + far && inStroke(drawn.d, at, 2 * far)
    })
    if (line !== undefined) return line
  }
  return null
}

/** The path of a line, and the room it takes. */
function lineOf({ places, lines }: HitIndex, item: EdgeItem, look: Cascade): Line | null {
  const known = lines.get(item.id)
  if (known !== undefined) return known
  const [from, to] = [places.get(item.ends.source), places.get(item.ends.target)]
  if (from === undefined || to === undefined) return null
  const { d } = lineStroke(item, [from, to], look(item))
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const [nth, [value]] of [...d.matchAll(/-?[\d.]+/g)].entries()) (nth % 2 === 0 ? xs : ys).push(Number(value))
  const line = { d, x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) }
  lines.set(item.id, line)
  return line
}

/** What is in sight, and what is not. */
export type VisibleFirst = { seen: Item[]; rest: Item[] }

/**
 * What is to be drawn, what is in sight first; both ends of a line always before it. What `changed` denies is left out.
 */
export function visibleFirst(
  items: readonly Item[],
  { x1, x2, y1, y2 }: Extent,
  changed: (item: Item) => boolean,
): VisibleFirst {
  const byId = new Map(items.map((item) => [item.id, item]))
  const done = new Set<string>()
  const inSight = (item: Item | undefined): boolean => {
    if (item === undefined) return false
    if (item.at === null) return inSight(byId.get(item.ends.source)) || inSight(byId.get(item.ends.target))
    const { x, y } = item.at
    return x >= x1 - 40 && x <= x2 + 40 && y >= y1 - 40 && y <= y2 + 40
  }
  const put = (item: Item | undefined, into: Item[]) => {
    if (item === undefined || done.has(item.id)) return
    done.add(item.id)
    if (item.ends !== null) for (const end of [item.ends.source, item.ends.target]) put(byId.get(end), into)
    if (changed(item)) into.push(item)
  }
  const [seen, rest]: [Item[], Item[]] = [[], []]
  for (const item of items) if (inSight(item)) put(item, seen)
  for (const item of items) put(item, rest)
  return { seen, rest }
}
