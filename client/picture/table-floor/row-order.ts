import type { Positions } from '../../../contract/layout.ts'
import type { Mark, Row, Seat } from '../../scene/scene.ts'

/** Rows this few are tried in every order; more are improved by moving one at a time. */
const exhaustive = 8
/** Tries times rows times rows: about 20 ms. */
const work = 600_000

/**
 * Items by their stored rank; what has none comes right after its predecessor in the order given, so that what is
 * new moves nothing that was there.
 */
export function byRank<T extends { id: string }>(items: readonly T[], stored: Positions): T[] {
  let last = -1
  const ranks = new Map<string, number>()
  for (const { id } of items) {
    const known = stored[id]?.[0]
    last = known ?? last + 0.001
    ranks.set(id, last)
  }
  return items
    .map((item, index) => ({ item, index, rank: ranks.get(item.id) ?? index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item)
}

/** Which columns cross which rows of one side: what the order of the rows is chosen for. */
export type Crossing = {
  /** For each row, the columns that sit there. */
  seats: ReadonlySet<number>[]
  /** For each row, the columns that do not sit there. */
  passed: ReadonlySet<number>[]
  /** Of those, the columns between its first and its last seat: there the line itself is passed. */
  between: ReadonlySet<number>[]
}

export function crossingOf(rows: readonly Row[], marks: readonly Mark[], seats: readonly Seat[]): Crossing {
  const column = new Map(marks.map(({ id }, index) => [id, index]))
  const sitting = rows.map(
    (row) => new Set(seats.filter((seat) => seat.row === row.id).flatMap(({ mark }) => column.get(mark) ?? [])),
  )
  const passed = sitting.map((set) => new Set([...marks.keys()].filter((index) => !set.has(index))))
  const between = passed.map((set, at) => {
    const seated = [...(sitting[at] ?? [])]
    return new Set([...set].filter((index) => index > Math.min(...seated) && index < Math.max(...seated)))
  })
  return { seats: sitting, passed, between }
}

/** Passes of an order, nearest to the band first; and the length of all stems, that decides between equals. */
export function costOf(
  order: readonly number[],
  { seats, passed }: Pick<Crossing, 'seats' | 'passed'>,
): { passes: number; length: number } {
  const reached = new Set<number>()
  let passes = 0
  let length = 0
  for (let place = order.length - 1; place >= 0; place--) {
    const row = order[place] ?? 0
    for (const column of seats[row] ?? []) {
      if (!reached.has(column)) length += place
      reached.add(column)
    }
    for (const column of passed[row] ?? []) if (reached.has(column)) passes++
  }
  return { passes, length }
}

/** What a pass weighs beside the length of stems. */
const PASS = 1000
function scoreOf(order: readonly number[], crossing: Crossing): number {
  const { passes, length } = costOf(order, crossing)
  return passes * PASS + length
}

/** The order of rows, nearest to the band first, in which the fewest columns pass a line they do not join. */
export function bestRowOrder(count: number, crossing: Crossing): number[] {
  const start = [...Array(count).keys()].sort(
    (a, b) => (crossing.seats[b]?.size ?? 0) - (crossing.seats[a]?.size ?? 0) || a - b,
  )
  return count <= exhaustive
    ? everyOrder(start, crossing)
    : improve(start, (order) => scoreOf(order, crossing), Math.ceil(work / (count * count)))
}

/**
 * What a row adds to the score turns on which rows lie further out, not on their order: worked out once for each set of
 * them, and an order is left as soon as it is no better than the best.
 */
function everyOrder(start: readonly number[], crossing: Crossing): number[] {
  const order = [...start]
  let best = [...start]
  let least = scoreOf(best, crossing)
  const added = new Map<number, number>()
  const adds = (place: number, further: number) => {
    const row = order[place] ?? 0
    const key = row * 2 ** order.length + further
    const before = added.get(key)
    if (before !== undefined) return before
    const { passes, length } = costOfRow(row, place, order.slice(place + 1), crossing)
    added.set(key, passes * PASS + length)
    return passes * PASS + length
  }
  const permute = (place: number, score: number, rest: number) => {
    if (score >= least) return
    if (place === order.length) {
      ;[best, least] = [[...order], score]
      return
    }
    for (let to = place; to < order.length; to++) {
      swap(order, place, to)
      const further = rest & ~(1 << (order[place] ?? 0))
      permute(place + 1, score + adds(place, further), further)
      swap(order, place, to)
    }
  }
  permute(0, 0, (1 << order.length) - 1)
  return best
}

/** What `costOf` counts for one row, with these rows further out. */
function costOfRow(
  row: number,
  place: number,
  further: readonly number[],
  { seats, passed }: Crossing,
): { passes: number; length: number } {
  const reached = new Set(further.flatMap((other) => [...(seats[other] ?? [])]))
  const fresh = [...(seats[row] ?? [])].filter((column) => !reached.has(column))
  return {
    passes: [...(passed[row] ?? [])].filter((column) => reached.has(column)).length,
    length: fresh.length * place,
  }
}

/**
 * Moves one row to another place, near ones first, for as long as that helps. After `tries` the order found so far is
 * taken: a region with a hundred rows may not hold up the screen.
 */
function improve(start: readonly number[], score: (order: readonly number[]) => number, tries: number): number[] {
  let best = [...start]
  let least = score(best)
  let left = tries
  for (let better = true; better && left > 0;) {
    better = false
    for (let step = 1; step < best.length; step++) {
      for (let from = 0; from < best.length && left > 0; from++) {
        for (const to of [from - step, from + step]) {
          if (to < 0 || to >= best.length) continue
          left--
          const tried = best.toSpliced(from, 1).toSpliced(to, 0, best[from] ?? 0)
          const now = score(tried)
          if (now < least) [best, least, better] = [tried, now, true]
        }
      }
    }
  }
  return best
}

function swap(order: number[], a: number, b: number) {
  const [x, y] = [order[a] ?? 0, order[b] ?? 0]
  order[a] = y
  order[b] = x
}
