import type { LayoutBody, LayoutLine } from './compact.ts'
import { crosses, nearest, type LayoutPoint, type Rect, rectAt, overlaps } from './rects.ts'

const middle: LayoutPoint = { x: 0, y: 0 }
const plus = (a: LayoutPoint, b: LayoutPoint): LayoutPoint => ({ x: a.x + b.x, y: a.y + b.y })
/** How far something moves for lines that are not its own, px. */
const ASIDE = 180

type Picture = { bodies: readonly LayoutBody[]; lines: readonly LayoutLine[]; places: readonly LayoutPoint[] }

/**
 * Gives what sticks out of `within` a free place in it, the nearest where lines pass it by, or else the nearest there
 * is; null when something has none, or is not loose.
 */
export function pullIn({ bodies, lines, places }: Picture, within: Rect, air: number): LayoutPoint[] | null {
  const reach = Math.max(within.x2 - within.x1, within.y2 - within.y1)
  const found = [...places]
  for (const [i, body] of bodies.entries()) {
    const at = found[i] ?? middle
    if (inside(rectAt(at, body.box), within)) continue
    if (!body.loose) return null
    const { free, clear } = seen({ bodies, lines, places: found }, i, within, air)
    const place =
      nearest(at, (layoutPoint) => free(layoutPoint) && clear(layoutPoint), reach) ?? nearest(at, free, reach)
    if (place === null) return null
    found[i] = place
  }
  return found
}

/** Moves what stands on the lines of others beside them, where there is a free place nearby. */
export function avoidEdges({ bodies, lines, places }: Picture, within: Rect, air: number): LayoutPoint[] {
  const found = [...places]
  for (const [i, { loose }] of bodies.entries()) {
    const at = found[i] ?? middle
    const { free, clear } = seen({ bodies, lines, places: found }, i, within, air)
    if (!loose || clear(at)) continue
    found[i] = nearest(at, (layoutPoint) => free(layoutPoint) && clear(layoutPoint), ASIDE) ?? at
  }
  return found
}

const inside = (rect: Rect, { x1, y1, x2, y2 }: Rect) =>
  rect.x1 >= x1 && rect.x2 <= x2 && rect.y1 >= y1 && rect.y2 <= y2

/** What one body finds around it: where it has room, and where no line passes through what it does not go to. */
function seen({ bodies, lines, places }: Picture, index: number, within: Rect, air: number) {
  const { id, box } = bodies[index] ?? { id: '', box: { left: 0, right: 0, up: 0, down: 0 } }
  const space = overlaps()
  for (const [i, other] of bodies.entries()) if (i !== index) space.add(rectAt(places[i] ?? middle, other.box))
  const where = new Map(bodies.map((body, i) => [body.id, places[i] ?? middle]))
  const own = lines.filter(({ ends }) => ends.some(({ body }) => body === id))
  const others = lines
    .filter((line) => !own.includes(line))
    .map(({ ends }) => ends.map(({ body, offset }) => plus(where.get(body) ?? middle, offset)))
  /** Whether a line of its own would pass through something it does not go to. */
  const passes = (at: LayoutPoint) =>
    own.some(({ ends: [from, to] }) => {
      const far = from?.body === id ? to : from
      if (far === undefined) return false
      const end = plus(where.get(far.body) ?? middle, far.offset)
      return bodies.some(
        (body, i) => i !== index && body.id !== far.body && crosses(at, end, rectAt(places[i] ?? middle, body.box)),
      )
    })
  return {
    free: (at: LayoutPoint) => inside(rectAt(at, box), within) && space.free(rectAt(at, box, air)),
    clear: (at: LayoutPoint) =>
      !passes(at) && others.every(([a, b]) => a === undefined || b === undefined || !crosses(a, b, rectAt(at, box))),
  }
}
