import { partsBelow, type Stretch } from '../measures/cuts.ts'
import { at } from '../measures/net.ts'
import type { Shape } from './shape.ts'

/** In which piece of what is left a point lies, by a number; undefined for what was taken out. */
export type Piece = (point: number) => number | undefined

/** What is elsewhere in the network keeps the number of its own part, below -1. */
const elsewhere = (root: number) => -2 - root

/** The pieces left when v is taken out: those below it by their number, -1 for the rest of its part. */
export function piecesAround(v: number, { walk, children }: Shape): Piece {
  const below = partsBelow(v, children[v] ?? [], walk)
  const { place, end, root } = walk
  return (u) => {
    if (u === v) return undefined
    if (at(root, u) !== at(root, v)) return elsewhere(at(root, u))
    const p = at(place, u)
    return p < at(place, v) || p >= at(end, v) ? -1 : stretchOf(p, below)
  }
}

/** Which of the stretches, in rising order, holds a place; -1 for none. By halves: a hub has hundreds around it. */
function stretchOf(p: number, stretches: readonly Stretch[]): number {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (p < (stretches[middle]?.[1] ?? 0)) high = middle
    else low = middle + 1
  }
  const found = stretches[low]
  return found !== undefined && within(p, found) ? low : -1
}

/** The pieces left when the line above w is taken out: 0 below it, -1 for the rest of its part. */
export function piecesOfLine(w: number, { walk: { place, end, root } }: Shape): Piece {
  const below: Stretch = [at(place, w), at(end, w)]
  return (u) => {
    if (at(root, u) !== at(root, w)) return elsewhere(at(root, u))
    return within(at(place, u), below) ? 0 : -1
  }
}
const within = (place: number, [begin, end]: Stretch) => begin <= place && place < end

/**
 * What lies in two pieces of the part that fell apart, and so would join them; when nothing does, what would by way of
 * another part of the network. By id.
 */
export function across<T extends { id: string }>(
  piece: Piece,
  list: readonly T[],
  pointsOf: (one: T) => readonly number[],
) {
  const piecesOf = (one: T) => [...new Set(pointsOf(one).flatMap((u) => piece(u) ?? []))]
  const near = (one: T) => piecesOf(one).filter((number) => number >= -1).length
  const direct = list.filter((one) => near(one) > 1)
  const joining = direct.length > 0 ? direct : list.filter((one) => near(one) > 0 && piecesOf(one).length > 1)
  return joining.map(({ id }) => id)
}
export const endsOf = ({ a, b }: { a: number; b: number }) => [a, b]
export const seatsOf = ({ at: table, may }: { at: number; may: readonly number[] }) => [table, ...may]
