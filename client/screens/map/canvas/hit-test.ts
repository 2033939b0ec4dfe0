import type { EdgeItem, Item, NodeItem } from '../../../picture/items.ts'
import { type Cascade, number } from '../../../picture/paint/cascade.ts'
import { lineStroke } from '../../../picture/paint/line.ts'
import type { Extent } from '../../../picture/view.ts'

type Point = { x: number; y: number }
/** A line as it is painted: from middle to middle of what it joins. */
export type PaintedLine = { item: EdgeItem; from: Point; to: Point }
export type HitIndex = {
  /** What Cytoscape draws. */
  elements: Item[]
  /** Where a name stands: nothing to draw, only to be pointed at. */
  spots: NodeItem[]
  /** Lines of a network too large to have each as an element. */
  lines: PaintedLine[]
  /** Where each node is, by id. */
  places: ReadonlyMap<string, Point>
}

/** More ties than anybody follows one by one. */
const MANY_TIES = 400

/** Who draws what. Of many ties only the chosen ones are elements; a painted one can be tapped as well. */
export function hitIndexOf(items: readonly Item[]): HitIndex {
  const spots = items.filter((item): item is NodeItem => item.at !== null && item.classes === 'hit')
  const rest = items.filter((item) => item.classes !== 'hit')
  const ties = rest.filter((item): item is EdgeItem => item.ends !== null && item.classes.startsWith('tie'))
  const places = new Map(rest.flatMap((item) => (item.at === null ? [] : [[item.id, item.at] as const])))
  if (ties.length <= MANY_TIES) return { elements: rest, spots, lines: [], places }
  const lines = ties.flatMap((item): PaintedLine[] => {
    const [from, to] = [places.get(item.ends.source), places.get(item.ends.target)]
    return from === undefined || to === undefined || item.classes.includes('is-chosen') ? [] : [{ item, from, to }]
  })
  const painted = new Set(lines.flatMap(({ item }) => [item.id, item.ends.source, item.ends.target]))
  const elements = rest.filter(
    ({ id, classes, ends }) => !painted.has(id) || (ends === null && !classes.startsWith('anchor')),
  )
  return { elements, spots, lines, places }
}

/** Half of what a mark takes, px. */
const mark = 13

/** What only is painted yet, or the name at a point; else, where nothing else lies, the painted line within 5 px of it. */
export function hitAt(
  { elements, spots, lines }: HitIndex,
  at: Point,
  zoom: number,
  bare: boolean,
  waiting: (item: Item) => boolean,
): Item | null {
  const covers = ({ at: there, data: { w = 2 * mark, h = 2 * mark } }: Item) =>
    there !== null && Math.abs(at.x - there.x) <= w / 2 && Math.abs(at.y - there.y) <= h / 2
  const found = elements.findLast((item) => covers(item) && waiting(item)) ?? spots.find(covers)
  if (found !== undefined || !bare) return found ?? null
  const near = lines.find(({ from, to }) => distance(at, from, to) * zoom <= 5)
  return near?.item ?? null
}

/** How far beside a node or a line, px, a pointer still means it; a finger is broader. */
const SLOP_PX = { mouse: { node: 2, line: [3, 8] }, touch: { node: 8, line: [6, 24] } }

/**
 * What is drawn at a point of the drawing: what lies highest, a name before a line it stands on. `inStroke`:
 * whether a point lies on a path of such a width.
 */
export function drawnAt(
  { elements, spots, lines, places }: HitIndex,
  at: Point,
  { zoom, touch }: { zoom: number; touch: boolean },
  { look, inStroke }: { look: Cascade; inStroke: (path: string, at: Point, width: number) => boolean },
): Item | null {
  const slop = SLOP_PX[touch ? 'touch' : 'mouse']
  const heard = (item: Item) => look(item).events !== 'no'
  const height = (item: Item) => number(look(item), 'z-index', 0)
  const covers = (item: Item, by: number) => {
    if (item.at === null) return false
    const [w, h] = (['width', 'height'] as const).map((side) => number(look(item), side, 2 * mark, item.data))
    return Math.abs(at.x - item.at.x) <= (w ?? 0) / 2 + by && Math.abs(at.y - item.at.y) <= (h ?? 0) / 2 + by
  }
  const nodes = elements.filter((item) => heard(item) && covers(item, slop.node / zoom))
  const node = nodes.sort((a, b) => height(a) - height(b)).at(-1) ?? spots.find((spot) => covers(spot, 0))
  if (node !== undefined) return node
  const edges = elements.filter((item): item is EdgeItem => item.ends !== null && heard(item))
  for (const by of slop.line) {
    const edge = edges.findLast((item) => {
      const [from, to] = [places.get(item.ends.source), places.get(item.ends.target)]
      if (from === undefined || to === undefined) return false
      return inStroke(lineStroke(item, [from, to], look(item)).d, at, (2 * by) / zoom)
    })
    if (edge !== undefined) return edge
  }
  return lines.find(({ from, to }) => distance(at, from, to) * zoom <= 5)?.item ?? null
}

function distance(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(at.x - from.x - share * dx, at.y - from.y - share * dy)
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
