import type { NetworkHalf, NetworkShape } from '../shape.ts'
import { type Attached, type Flank } from './attach.ts'
import { type Heights, high, seatHigh, seatsHigh, wayAt } from './heights.ts'
import type { Ranks } from './ranks.ts'
import { levelsLeaving, type TiePlan, trunkKey } from './wires.ts'

/** Heights at which ribbons leave their field and come to their plate, px, by ribbon. */
export type Ports = { ports: Map<string, number>; seats: Map<string, number> }
/** Px of a ribbon's lane from the axis; what has none lies outside of all lanes. */
export type LaneOf = (one: Attached) => number

/** Seats of each plate, so that lines that come from further out are further from the middle. */
export function plateSeats(
  ranks: Ranks,
  attached: readonly Attached[],
  heights: Heights,
  trunks: boolean,
  lane: LaneOf,
) {
  const seats = new Map<string, number>()
  for (const half of ['up', 'down'] as const)
    for (const { id } of ranks.plates[half]) {
      const { y1, y2 } = heights.plates.get(id) ?? { y1: 0, y2: 0 }
      for (const flank of [-1, 0, 1] as const) {
        const own = attached.filter(({ ribbon, flank: at }) => ribbon.plate === id && at === flank)
        const order = own.toSorted((a, b) => (half === 'up' ? lane(b) - lane(a) : lane(a) - lane(b)))
        let y = (y1 + y2 - seatsHigh(order, trunks)) / 2
        for (const one of order) {
          const own = seatHigh(one, trunks)
          seats.set(one.ribbon.id, flank !== 0 ? y + own / 2 : half === 'up' ? y2 + 6 : y1 - 6)
          y += own
        }
      }
    }
  return seats
}

/** Ports of each field: on an outermost one beyond what stands in the middle, on others from its edges inwards. */
export function portsOf(
  shape: NetworkShape,
  attached: readonly Attached[],
  heights: Heights,
  ties: readonly TiePlan[],
  { trunks, port }: { trunks: boolean; port: number },
): Map<string, number> {
  const ports = new Map<string, number>()
  for (const { sector } of shape.fields) {
    const own = attached.filter(({ ribbon }) => ribbon.sector === sector)
    const [any] = own
    const span = heights.fields.get(sector)
    if (any === undefined || span === undefined) continue
    const outer = Math.abs(any.column) === 2
    for (const flank of [-1, 0, 1] as const) {
      const used = exitsOf(shape, sector, flank, ties)
      for (const half of ['up', 'down'] as const) {
        const mine = own.filter(({ flank: at, half: there }) => at === flank && there === half)
        const way = half === 'up' ? 1 : -1
        if (flank === 0) {
          for (const { ribbon } of mine) ports.set(ribbon.id, half === 'up' ? span.y1 : span.y2)
          continue
        }
        if (outer) {
          placeOuter(mine, attached, heights, half, { trunks, port }, ports)
          continue
        }
        // Whose plate is furthest leaves nearest to the edge; from between the halves it is the other way round.
        const order = mine.toSorted((a, b) => (any.column === 0 ? a.rank - b.rank : b.rank - a.rank))
        const shared = new Map<string, number>()
        let y = (half === 'up' ? span.y1 : span.y2) + way * 13
        for (const one of order) {
          const known = trunks ? shared.get(trunkKey(one)) : undefined
          while (known === undefined && used.some((other) => Math.abs(other - y) < 11)) y += way * 2
          ports.set(one.ribbon.id, known ?? y)
          if (known !== undefined) continue
          shared.set(trunkKey(one), y)
          used.push(y)
          y += way * high.port
        }
      }
    }
  }
  return ports
}

const exitsOf = (shape: NetworkShape, sector: string, flank: Flank | 0, ties: readonly TiePlan[]): number[] => {
  const slots = new Set(
    shape.fields.filter((field) => field.sector === sector).flatMap((field) => field.slots.map(({ id }) => id)),
  )
  return ties.flatMap(({ tie, ends }) =>
    ends.flatMap((end, at) => (end.flank === flank && slots.has(at === 0 ? tie.a : tie.b) ? [end.y] : [])),
  )
}

function placeOuter(
  mine: readonly Attached[],
  attached: readonly Attached[],
  heights: Heights,
  half: NetworkHalf,
  { trunks, port }: { trunks: boolean; port: number },
  ports: Map<string, number>,
): void {
  const way = half === 'up' ? -1 : 1
  const first = heights.middle.y2 + heights.ways[half] + 14
  mine
    .toSorted((a, b) => a.rank - b.rank)
    .forEach(({ ribbon, column }, nth) => {
      const level = levelsLeaving(attached, column, half).indexOf(ribbon.side)
      ports.set(ribbon.id, trunks ? wayAt(heights, half, level) : way * (first + nth * port))
    })
}
