import { separateOverlaps } from './separate-overlaps.ts'
import type { Box } from '../boxes.ts'
import { avoidEdges, pullIn } from './pull-in.ts'
import { around, type LayoutPoint, type Rect, rectAt } from './rects.ts'
import { WIDE } from './sectors.ts'

/** What moves as one: a hub, a mark that nothing ties, or (not `loose`) a sector with all its marks. */
export type LayoutBody = { id: string; box: Box; loose: boolean }
/** A tie: at each end the body it goes to, and where in it, px from its middle. */
export type LayoutLine = { ends: readonly { body: string; offset: LayoutPoint }[] }

/** Beyond this many the picture does not fit a screen anyway, and pairs become too many to look at. */
const MOST = 60
/** Each step towards the middle. */
const STEP = 0.96
/** Room between what stands beside each other, px: as much as can be had, the last of these in any case. */
const AIRS = [44, 36, 28, 20]
/** Width to height of the room on a screen. */
const SHAPE = WIDE * 1.04
/** Px high: fitted into a window of 1440 x 900 names are 12 px then, and it needs not be drawn together any further. */
const FITS = 700
const middle: LayoutPoint = { x: 0, y: 0 }

/**
 * Draws a picture together until its names can be read when it is fitted into a window, or nothing can come nearer:
 * everything a step towards the middle along the side that is too long, then apart again where it overlaps. Who lay left
 * of another or above it mostly still does; what is loose and sticks out may take a place further in. At
 * last what stands on lines of others goes aside, so that it does not seem tied by them.
 */
export function compact(
  bodies: readonly LayoutBody[],
  lines: readonly LayoutLine[],
  places: ReadonlyMap<string, LayoutPoint>,
): Map<string, LayoutPoint> {
  let now = bodies.map(({ id }) => places.get(id) ?? middle)
  if (bodies.length < 2 || bodies.length > MOST) return new Map(places)
  for (const air of AIRS) {
    for (let next: LayoutPoint[] | null = now; next !== null && size(bodies, now) > FITS;) {
      now = next
      next = nearer(bodies, lines, now, air)
    }
  }
  now = avoidEdges({ bodies, lines, places: now }, frame(bodies, now), AIRS.at(-1) ?? 0)
  return new Map(bodies.map(({ id }, i) => [id, now[i] ?? middle]))
}

/** One step, along the side that is too long; null when there is no room. */
function nearer(
  bodies: readonly LayoutBody[],
  lines: readonly LayoutLine[],
  now: readonly LayoutPoint[],
  air: number,
): LayoutPoint[] | null {
  const all = frame(bodies, now)
  const axis = (all.x2 - all.x1) / SHAPE > all.y2 - all.y1 ? 'x' : 'y'
  const [from, to] = [all[`${axis}1`], all[`${axis}2`]]
  const cut = ((to - from) * (1 - STEP)) / 2
  const drawn = now.map((at) => ({ ...at, [axis]: (from + to) / 2 + (at[axis] - (from + to) / 2) * STEP }))
  const within = { ...all, [`${axis}1`]: from + cut, [`${axis}2`]: to - cut }
  const smaller = (next: LayoutPoint[] | null) =>
    next !== null && size(bodies, next) < size(bodies, now) ? next : null
  return smaller(separateOverlaps(bodies, drawn, air)) ?? smaller(pullIn({ bodies, lines, places: now }, within, air))
}

const frame = (bodies: readonly LayoutBody[], places: readonly LayoutPoint[]): Rect =>
  around(bodies.map(({ box }, i) => rectAt(places[i] ?? middle, box)))

/** How high a window has to be, px. */
function size(bodies: readonly LayoutBody[], places: readonly LayoutPoint[]): number {
  const { x1, y1, x2, y2 } = frame(bodies, places)
  return Math.max((x2 - x1) / SHAPE, y2 - y1)
}
