import { intervalsBelow, type Interval } from '../../domain/network/articulation-points.ts'
import { at } from '../../domain/network/net.ts'
import type { Shape } from './shape.ts'

/** In which piece of what is left a point lies, by a number; undefined for what was taken out. */
export type Piece = (point: number) => number | undefined

/** What is elsewhere in the network keeps the number of its own part, below -1. */
const elsewhere = (root: number) => -2 - root

/** The pieces left when v is taken out: those below it by their number, -1 for the rest of its part. */
export function piecesAround(v: number, { walk, children }: Shape): Piece {
  const below = intervalsBelow(v, children[v] ?? [], walk)
  const { position: place, end, root } = walk
  return (u) => {
    if (u === v) return undefined
    if (at(root, u) !== at(root, v)) return elsewhere(at(root, u))
    const p = at(place, u)
    return p < at(place, v) || p >= at(end, v) ? -1 : stretchOf(p, below)
  }
}

/** Which of the stretches, in rising order, holds a place; -1 for none. By halves: a hub has hundreds around it. */
function stretchOf(p: number, stretches: readonly Interval[]): number {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (p < (stretches[middle]?.[1] ?? 0)) high = middle
    else low = middle + 1
  }
  const found = stretches[low]
  return found !== undefined && within(p, found) ? low : -1
}

const within = (place: number, [begin, end]: Interval) => begin <= place && place < end

/** What falls apart: a part of the walk, without `out` (a place; -1 when a line is taken), into the stretches `below` and the rest. */
export type Cut = { part: Interval; out: number; below: readonly Interval[] }

/** Taking out the point v. */
export function cutAround(v: number, { walk, children }: Shape): Cut {
  const { position: place, end, root } = walk
  const first = at(root, v)
  const below = intervalsBelow(v, children[v] ?? [], walk)
  return { part: [at(place, first), at(end, first)], out: at(place, v), below }
}
/** Taking out the line above w. */
export function cutOfLine(w: number, { walk: { position: place, end, root } }: Shape): Cut {
  const first = at(root, w)
  return { part: [at(place, first), at(end, first)], out: -1, below: [[at(place, w), at(end, w)]] }
}

/** A thing that touches several points, and their places in a walk, rising. */
type Touch = { id: string; places: Int32Array }
/** `leading`: those that touch a part of the network and another one. */
export type Touching = { all: readonly Touch[]; leading: (part: Interval) => readonly Touch[] }

export function touching<T extends { id: string }>(
  list: readonly T[],
  pointsOf: (one: T) => readonly number[],
  { walk: { position: place } }: Shape,
): Touching {
  const all = list.map((one) => ({
    id: one.id,
    places: Int32Array.from(pointsOf(one), (u) => at(place, u)).sort(),
  }))
  const made = new Map<number, readonly Touch[]>()
  const leading = (part: Interval) => {
    const known = made.get(part[0]) ?? all.filter((one) => isIn(part, one) && !isIn(part, one, one.places.length))
    made.set(part[0], known)
    return known
  }
  return { all, leading }
}

/** How many of its places lie in a part: at least so many? */
const isIn = (part: Interval, { places }: Touch, least = 1) => rank(places, part[1]) - rank(places, part[0]) >= least

/**
 * What lies in two pieces of the part that fell apart, and so would join them; when nothing does, what would by way of
 * another part of the network. By id.
 */
export function across(cut: Cut, { all, leading }: Touching): string[] {
  const direct = all.filter((one) => joins(cut, one))
  const joining = direct.length > 0 ? direct : leading(cut.part).filter((one) => !isOnly(cut, one))
  return joining.map(({ id }) => id)
}

/** What it has in the part is the point taken out and no more. */
const isOnly = ({ part, out }: Cut, one: Touch) =>
  out >= 0 && one.places[rank(one.places, out)] === out && !isIn(part, one, 2)

/** By halves throughout: thousands of cuts are held against thousands of things with hundreds of points. */
function joins(cut: Cut, touch: Touch): boolean {
  if (touch.places.length === 2) return joinsEnds(cut, touch.places)
  return 2 * cut.below.length < touch.places.length ? joinsFew(cut, touch) : joinsMany(cut, touch)
}

/** A line: its two ends lie apart. */
function joinsEnds({ part, out, below }: Cut, places: Int32Array): boolean {
  const [a, b] = [at(places, 0), at(places, 1)]
  if (a < part[0] || b >= part[1] || a === out || b === out) return false
  return stretchOf(a, below) !== stretchOf(b, below)
}

/** Few pieces, many places: does any lie in a piece below, and another in another piece or the rest? */
function joinsFew({ part, out, below }: Cut, { places }: Touch): boolean {
  let [pieces, inside] = [0, 0]
  for (const [begin, end] of below) {
    const first = rank(places, begin)
    if (first === places.length || at(places, first) >= end) continue
    if (++pieces > 1) return true
    inside = rank(places, end) - first
  }
  if (pieces === 0) return false
  const isOut = out >= 0 && places[rank(places, out)] === out
  return rank(places, part[1]) - rank(places, part[0]) - Number(isOut) > inside
}

function joinsMany({ part, out, below }: Cut, { places }: Touch): boolean {
  const end = rank(places, part[1])
  const begin = rank(places, part[0])
  const first = places[begin] === out ? begin + 1 : begin
  if (first >= end) return false
  const own = below[stretchOf(at(places, first), below)]
  if (own !== undefined) return rank(places, own[1]) < end
  // It begins in the rest: does anything of it lie below?
  for (let i = first; i < end;) {
    if (stretchOf(at(places, i), below) !== -1) return true
    const next = below[after(at(places, i), below)]
    if (next === undefined) return false
    i = rank(places, next[0])
  }
  return false
}

/** The first stretch that begins after a place; their number when none does. */
function after(p: number, stretches: readonly Interval[]): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[0] ?? 0) <= p) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the places, in rising order, come before this one. */
function rank(places: Int32Array, place: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(places, middle) < place) low = middle + 1
    else high = middle
  }
  return low
}
export const endsOf = ({ a, b }: { a: number; b: number }) => [a, b]
export const seatsOf = ({ at: table, may }: { at: number; may: readonly number[] }) => [table, ...may]
