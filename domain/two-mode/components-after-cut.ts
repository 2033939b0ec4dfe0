import { type Interval, intervalsBelow } from '../network/articulation-points.ts'
import { at } from '../network/net.ts'
import type { GraphReading } from './graph-reading.ts'

/** What is elsewhere in the graph keeps the number of its own component, below -1. */
const elsewhere = (root: number) => -2 - root

/**
 * In which component a node lies when v is taken out: those below v by their number, -1 for the rest of its component,
 * undefined for v itself.
 */
export function componentsAfter(v: number, { search, children }: GraphReading): (node: number) => number | undefined {
  const below = intervalsBelow(v, children[v] ?? [], search)
  const { position, end, root } = search
  return (u) => {
    if (u === v) return undefined
    if (at(root, u) !== at(root, v)) return elsewhere(at(root, u))
    const p = at(position, u)
    return p < at(position, v) || p >= at(end, v) ? -1 : intervalOf(p, below)
  }
}

/** Which of the intervals, in rising order, holds a position; -1 for none. By halves: a hub has hundreds around it. */
function intervalOf(p: number, intervals: readonly Interval[]): number {
  let [low, high] = [0, intervals.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (p < (intervals[middle]?.[1] ?? 0)) high = middle
    else low = middle + 1
  }
  const found = intervals[low]
  return found !== undefined && within(p, found) ? low : -1
}

const within = (position: number, [begin, end]: Interval) => begin <= position && position < end

/** What falls apart: a component of the search, without `out` (a position; -1 when a line is taken), into `below` and the rest. */
export type Cut = { component: Interval; out: number; below: readonly Interval[] }

/** Taking out the node v. */
export function cutAround(v: number, { search, children }: GraphReading): Cut {
  const { position, end, root } = search
  const first = at(root, v)
  const below = intervalsBelow(v, children[v] ?? [], search)
  return { component: [at(position, first), at(end, first)], out: at(position, v), below }
}
/** Taking out the line above w. */
export function cutOfLine(w: number, { search: { position, end, root } }: GraphReading): Cut {
  const first = at(root, w)
  return { component: [at(position, first), at(end, first)], out: -1, below: [[at(position, w), at(end, w)]] }
}

/** A thing that touches several nodes, and their positions in a search, rising. */
type Touch = { id: string; positions: Int32Array }
/** `leading`: those that touch a component and another one. */
export type Touching = { all: readonly Touch[]; leading: (component: Interval) => readonly Touch[] }

export function touching<T extends { id: string }>(
  list: readonly T[],
  nodesOf: (each: T) => readonly number[],
  { search: { position } }: GraphReading,
): Touching {
  const all = list.map((each) => ({
    id: each.id,
    positions: Int32Array.from(nodesOf(each), (u) => at(position, u)).sort(),
  }))
  const made = new Map<number, readonly Touch[]>()
  const leading = (component: Interval) => {
    const known =
      made.get(component[0]) ??
      all.filter((touch) => isIn(component, touch) && !isIn(component, touch, touch.positions.length))
    made.set(component[0], known)
    return known
  }
  return { all, leading }
}

/** Whether at least so many of its positions lie in a component. */
const isIn = (component: Interval, { positions }: Touch, least = 1) =>
  rank(positions, component[1]) - rank(positions, component[0]) >= least

/**
 * What lies in two of the components after a cut, and so would join them; when nothing does, what would by way of another
 * component of the graph. By id.
 */
export function across(cut: Cut, { all, leading }: Touching): string[] {
  const direct = all.filter((touch) => joins(cut, touch))
  const joining = direct.length > 0 ? direct : leading(cut.component).filter((touch) => !isOnly(cut, touch))
  return joining.map(({ id }) => id)
}

/** What it has in the component is the node taken out and no more. */
const isOnly = ({ component, out }: Cut, touch: Touch) =>
  out >= 0 && touch.positions[rank(touch.positions, out)] === out && !isIn(component, touch, 2)

/** By halves throughout: there are thousands of cuts, and thousands of things that touch hundreds of nodes. */
function joins(cut: Cut, touch: Touch): boolean {
  if (touch.positions.length === 2) return joinsEnds(cut, touch.positions)
  return 2 * cut.below.length < touch.positions.length ? joinsFew(cut, touch) : joinsMany(cut, touch)
}

/** A line: its two ends lie apart. */
function joinsEnds({ component, out, below }: Cut, positions: Int32Array): boolean {
  const [a, b] = [at(positions, 0), at(positions, 1)]
  if (a < component[0] || b >= component[1] || a === out || b === out) return false
  return intervalOf(a, below) !== intervalOf(b, below)
}

/** Few components, many positions: does any lie below, and another in another component or the rest? */
function joinsFew({ component, out, below }: Cut, { positions }: Touch): boolean {
  let [touched, inside] = [0, 0]
  for (const [begin, end] of below) {
    const first = rank(positions, begin)
    if (first === positions.length || at(positions, first) >= end) continue
    if (++touched > 1) return true
    inside = rank(positions, end) - first
  }
  if (touched === 0) return false
  const isOut = out >= 0 && positions[rank(positions, out)] === out
  return rank(positions, component[1]) - rank(positions, component[0]) - Number(isOut) > inside
}

function joinsMany({ component, out, below }: Cut, { positions }: Touch): boolean {
  const end = rank(positions, component[1])
  const begin = rank(positions, component[0])
  const first = positions[begin] === out ? begin + 1 : begin
  if (first >= end) return false
  const own = below[intervalOf(at(positions, first), below)]
  if (own !== undefined) return rank(positions, own[1]) < end
  // It begins in the rest: does anything of it lie below?
  for (let i = first; i < end;) {
    if (intervalOf(at(positions, i), below) !== -1) return true
    const next = below[after(at(positions, i), below)]
    if (next === undefined) return false
    i = rank(positions, next[0])
  }
  return false
}

/** The first interval that begins after a position; their number when none does. */
function after(p: number, intervals: readonly Interval[]): number {
  let [low, high] = [0, intervals.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((intervals[middle]?.[0] ?? 0) <= p) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the positions, in rising order, come before this one. */
function rank(positions: Int32Array, position: number): number {
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(positions, middle) < position) low = middle + 1
    else high = middle
  }
  return low
}
/** The nodes a mention touches: its table, and who it may be. */
export const seatsOf = ({ at: table, may }: { at: number; may: readonly number[] }): number[] => [table, ...may]

/** What an answer hangs on by a long way round is not told apart: then it is any of them. By id. */
export const orAll = (ids: readonly string[], all: readonly { id: string }[]): string[] =>
  ids.length > 0 ? [...ids] : all.map(({ id }) => id)
