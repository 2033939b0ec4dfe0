import type { Mark, Scene, Side } from '../../scene/scene.ts'
import { grid } from './grid.ts'
import { arcHeight, type Rows } from './place.ts'
import type { PlacedArc, PlacedAsked, PlacedSeat, Stem } from './types.ts'

type Xs = ReadonlyMap<string, number>

export function placeSeats(scene: Scene, rows: Rows, xs: Xs): PlacedSeat[] {
  const y = new Map(rows.rows.map(({ row, y }) => [row.id, y]))
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]))
  return scene.seats.flatMap((seat) => {
    const mark = marks.get(seat.mark)
    const at = { x: xs.get(seat.mark), y: y.get(seat.row) }
    if (mark === undefined || at.x === undefined || at.y === undefined) return []
    const of = mark.what === 'sector' ? sizeOf(mark) : null
    const chosen = scene.focus !== null && scene.focus.rows.includes(seat.row)
    return [{ seat, mark, x: at.x, y: at.y, of, chosen }]
  })
}

/** Where it was asked, at the columns and rows that are drawn: not in what is folded. */
export function placeAsked(scene: Scene, rows: Rows, xs: Xs): PlacedAsked[] {
  const heights = new Map(rows.rows.map(({ row, y }) => [row.id, y]))
  return scene.asked.flatMap((asked) => {
    const [x, y] = [xs.get(asked.mark), heights.get(asked.row)]
    return x === undefined || y === undefined ? [] : [{ asked, x, y }]
  })
}
const sizeOf = (mark: Mark) => mark.members.length + new Set(mark.mentions.map(({ words }) => words)).size

/** One stem for each column and side, from the band to its farthest seat; where two sides share a way, side by side. */
export function placeStems(seats: readonly PlacedSeat[], { band }: Rows, scene: Scene): Stem[] {
  const groups = new Map<string, PlacedSeat[]>()
  const sideOf = new Map(scene.rows.map(({ id, side }) => [id, side]))
  const key = (seat: PlacedSeat) => `${seat.mark.id}:${sideOf.get(seat.seat.row) ?? 'floor'}`
  for (const seat of seats) groups.set(key(seat), [...(groups.get(key(seat)) ?? []), seat])
  return [...groups].flatMap(([id, group]) => {
    const [first] = group
    const side = first && sideOf.get(first.seat.row)
    if (first === undefined || side === undefined) return []
    const up = side === 'table' || side === 'policy'
    const from = up ? band.top : band.bottom
    const to = group.map(({ y }) => y).reduce((a, b) => (up ? Math.min(a, b) : Math.max(a, b)))
    const beside = side === 'policy' && groups.has(`${first.mark.id}:table`)
    const below = side === 'unspecified' && groups.has(`${first.mark.id}:floor`)
    const own = group.filter(({ seat }) => seat.how !== 'members')
    const clear = group.some(({ seat }) => !seat.faded)
    return [
      {
        id,
        mark: first.mark.id,
        side,
        x: first.x + (beside || below ? 3 : 0),
        from,
        to,
        how: (own[0] ?? first).seat.how,
        tone: !clear ? 'faded' : near(first.mark) ? 'near' : 'clear',
      },
    ]
  })
}

/** Partners around the chosen one keep their colour; their stems step back. */
const near = (mark: Mark) => mark.step !== null && mark.step > 0

export function placeArcs(scene: Scene, { band }: Rows, xs: Xs): PlacedArc[] {
  return scene.arcs.flatMap((arc) => {
    const [a, b] = [xs.get(arc.a), xs.get(arc.b)]
    if (a === undefined || b === undefined) return []
    const up = arc.side === 'table' || arc.side === 'policy'
    return [{ arc, from: Math.min(a, b), to: Math.max(a, b), y: arcHeight(band, up), up }]
  })
}

export const endOf = (side: Side, rows: Rows, up: boolean) =>
  up
    ? Math.min(...rows.rows.filter(({ row }) => row.side === side).map(({ y }) => y), rows.band.top) - grid.badge
    : rows.height
