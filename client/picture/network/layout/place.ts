import type { Size } from '../../view.ts'
import type { NetworkHalf, NetworkShape } from '../shape.ts'
import { attach, type Attached, fieldColumns, type Flank } from './attach.ts'
import { type Lanes, layLanes } from './channel.ts'
import { type Heights, heightsOf, high } from './heights.ts'
import { hang } from './hang.ts'
import { plateSeats, type Ports, portsOf } from './ports.ts'
import type { FieldColumn, Ranks } from './ranks.ts'
import { around, type Rect } from './rects.ts'
import type { PlacedField, PlacedNetwork, PlacedPlate, PlacedSlot } from './types.ts'
import { routesOf } from './routes.ts'
import { columnWide, markAt, wide, type Widths, widthsOf } from './widths.ts'
import { type ChannelKey, passing, planTies, trunkKey, wiresOf } from './wires.ts'

/** Px between lanes, where there are few. */
const PITCH = 9
/** More lines than this from the fields of one column, and those of a sector share a trunk. */
const MANY_PORTS = 16
/** Px from port to port of an outermost field, the least first. */
const PORTS = [high.port, 18, 23, 28, 34] as const
const none: Lanes = { at: new Map(), width: 0 }

/** Pure: the same shape and ranks in the same room give the same places. Null room: as small as it goes. */
export function placeNetwork(shape: NetworkShape, ranks: Ranks, room: Size | null): PlacedNetwork {
  const tight = placeWith(shape, ranks, { x: 0, y: 0 })
  if (room === null) return tight
  const { x1, x2, y1, y2 } = tight.bounds
  const [width, height] = [x2 - x1, y2 - y1]
  const zoom = Math.min(1, room.width / width, room.height / height)
  const plates = Math.max(1, shape.plates.length)
  const air = {
    x: Math.min(90, Math.max(0, room.width / zoom - width) / 2),
    y: Math.min(14, Math.max(0, room.height / zoom - height) / plates),
  }
  return air.x < 4 && air.y < 1 ? tight : placeWith(shape, ranks, air)
}

function placeWith(shape: NetworkShape, ranks: Ranks, air: { x: number; y: number }): PlacedNetwork {
  const trunks = needsTrunks(shape, ranks)
  const attached = attach(shape, ranks, trunks)
  const columnOf = slotColumns(shape, ranks)
  const wanted = { shape, columnOf }
  const { count, ways } = passing(wanted, attached, trunks)
  const settle = (port: number) => {
    const heights = heightsOf(shape, ranks, attached, { trunks, port, air: (trunks ? 6 : 14) + air.y, passing: count })
    const ties = planTies(wanted, heights, ways)
    const ports = portsOf(shape, attached, heights, ties, { trunks, port })
    const first = plateSeats(ranks, attached, heights, trunks, firstLane(ranks))
    const lanesFor = (seats: Map<string, number>) => lanesOf(wiresOf(attached, { ports, seats }, ties, heights, trunks))
    const begun = lanesFor(first)
    const seats = plateSeats(ranks, attached, heights, trunks, laneIn(begun, trunks))
    const lanes = lanesFor(seats)
    const flanked = attached.some(({ column, flank }) => column === 0 && flank !== 0)
    const widths = widthsOf(shape, ranks, lanes, { trunks, air: air.x, flanked })
    return { heights, ties, ports: { ports, seats }, lanes, widths }
  }
  // Curves that would come too near to each other begin further apart.
  let best = settle(PORTS[0])
  for (const port of PORTS.slice(1)) {
    if (trunks || curvesClear(attached, best.ports, best.widths)) break
    best = settle(port)
  }
  const { heights, widths, ports, ties, lanes } = best
  const slots = placeSlots(ranks, heights, widths)
  const fields = placeFields(ranks, heights, widths)
  const plates = shape.plates.flatMap((plate): PlacedPlate[] => {
    const span = heights.plates.get(plate.id)
    return span === undefined ? [] : [{ plate, rect: { x1: -widths.plate / 2, x2: widths.plate / 2, ...span } }]
  })
  const hanging = hang(ranks, heights, widths, slots)
  const rects = [...fields, ...plates, ...hanging].map(({ rect }) => rect)
  const reach = {
    up: Math.min(heights.middle.y1, ...plates.map(({ rect }) => rect.y1)),
    down: Math.max(heights.middle.y2, ...plates.map(({ rect }) => rect.y2)),
  }
  const absent = placeAbsent(shape, columnOf, { rects, reach, widths })
  // Where nobody sits anywhere yet, it says so under the floor.
  const below = shape.ribbons.length === 0 ? 42 : 0
  const all = [
    ...rects,
    ...absent.map(({ x, y, way }) => ({
      x1: x - (way < 0 ? 130 : 17),
      x2: x + (way < 0 ? 17 : 130),
      y1: y - 17,
      y2: y + 17,
    })),
    { x1: -90, x2: 90, y1: reach.up - 30, y2: reach.down + 30 + below },
  ]
  const routes = routesOf({ shape, attached, ports, ties, lanes, heights, widths, slots, trunks })
  return {
    fields,
    slots,
    plates,
    hanging,
    absent,
    ...routes,
    loose: shape.loose,
    middle: heights.middle,
    reach,
    bounds: around(all),
  }
}

function needsTrunks(shape: NetworkShape, ranks: Ranks): boolean {
  const ports = (column: FieldColumn) => {
    const inside = new Set(ranks.columns[column].map(({ sector }) => sector))
    return shape.ribbons.filter(({ sector }) => inside.has(sector)).length
  }
  return Math.max(ports(-1), ports(1)) > MANY_PORTS
}

function slotColumns(shape: NetworkShape, ranks: Ranks): (slot: string) => FieldColumn {
  const columns = fieldColumns(ranks)
  const bySlot = new Map(
    shape.fields.flatMap(({ sector, slots }) => slots.map(({ id }) => [id, columns.get(sector) ?? 1])),
  )
  return (slot) => bySlot.get(slot) ?? 1
}

/** Before there are lanes: outermost fields first, then those that stand higher, the middle last. */
function firstLane(ranks: Ranks) {
  const order = ([0, -1, 1, -2, 2] as const).flatMap((column) => ranks.columns[column].toReversed())
  const at = new Map(order.map(({ sector }, index) => [sector, index]))
  return ({ ribbon }: Attached) => at.get(ribbon.sector) ?? 0
}

const laneIn = (lanes: Record<ChannelKey, Lanes>, trunks: boolean) => (one: Attached) => {
  const channel = lanes[one.flank === 1 ? 'inner1' : 'inner-1']
  return channel.at.get(trunks ? trunkKey(one) : one.ribbon.id) ?? Infinity
}

function lanesOf(wires: ReturnType<typeof wiresOf>): Record<ChannelKey, Lanes> {
  const lay = (key: ChannelKey) => {
    const pitch = wires[key].length > 8 ? 7.5 : PITCH
    return wires[key].length === 0 ? none : layLanes(wires[key], pitch)
  }
  return { 'inner-1': lay('inner-1'), inner1: lay('inner1'), 'outer-1': lay('outer-1'), outer1: lay('outer1') }
}

/** Whether ribbons of an outermost field keep their distance all along their curves. */
function curvesClear(attached: readonly Attached[], { ports, seats }: Ports, widths: Widths): boolean {
  return ([-2, 2] as const).every((column) => {
    const flank = column < 0 ? -1 : 1
    const run = widths[flank].outer - wide.roots - widths[flank].curves
    const own = attached
      .filter((one) => one.column === column)
      .map(({ ribbon }) => ({ from: ports.get(ribbon.id) ?? 0, to: seats.get(ribbon.id) ?? 0, named: ribbon.named }))
      .sort((a, b) => a.from - b.from)
    return own.slice(1).every((one, at) => {
      const other = own[at]
      if (other === undefined) return true
      const steep = (Math.max(Math.abs(one.to - one.from), Math.abs(other.to - other.from)) * 1.5) / run
      const middle = (Math.abs(one.from - other.from) + Math.abs(one.to - other.to)) / 2
      return middle / Math.hypot(1, steep) >= 11
    })
  })
}

function placeSlots(ranks: Ranks, heights: Heights, widths: Widths): PlacedSlot[] {
  return ([-2, -1, 0, 1, 2] as const).flatMap((column) =>
    ranks.columns[column].flatMap((field) => {
      const { sector, slots, across } = field
      const outer = Math.abs(column) === 2
      const way: Flank = column < 0 ? -1 : 1
      const first = column === 0 ? -widths.centre / 2 : outer ? widths[way].outer : widths[way].inner
      const rows = Math.ceil(slots.length / across)
      return slots.map(({ id }, at): PlacedSlot => {
        const nth = across > 1 ? Math.floor(at / rows) : 0
        const from = first + markAt(field, outer) + nth * (across > 1 ? columnWide(field) : 0)
        const x = column === 0 ? from : way * from
        return { id, sector, x, y: heights.slots.get(id) ?? 0, way, behind: nth > 0 }
      })
    }),
  )
}

function placeFields(ranks: Ranks, heights: Heights, widths: Widths): PlacedField[] {
  return ([-2, -1, 0, 1, 2] as const).flatMap((column) =>
    ranks.columns[column].map((field): PlacedField => {
      const span = heights.fields.get(field.sector) ?? { y1: 0, y2: 0 }
      const flank = column < 0 ? -1 : 1
      const { inner, outerLanes, outer, end } = widths[flank]
      const [near, far] = Math.abs(column) === 2 ? [outer, end] : [inner, outerLanes - 12]
      const xs = column === 0 ? [-widths.centre / 2, widths.centre / 2] : [flank * near, flank * far]
      return {
        field,
        rect: { x1: Math.min(...xs), x2: Math.max(...xs), ...span },
        way: column === 0 ? 1 : flank,
        outer: Math.abs(column) === 2,
      }
    }),
  )
}

/** Outside the fields: above the outermost ones as far as the highest plate, then below them. */
function placeAbsent(
  { absent }: NetworkShape,
  columnOf: (slot: string) => FieldColumn,
  { rects, reach, widths }: { rects: readonly Rect[]; reach: Record<NetworkHalf, number>; widths: Widths },
): PlacedNetwork['absent'] {
  const ROW = 38
  const next = new Map<Flank, { up: number; down: number }>()
  return absent.map((one): PlacedNetwork['absent'][number] => {
    const way: Flank =
      columnOf(`sector:${one.sector}`) < 0 || ['work_income', 'workers', 'support'].includes(one.sector) ? -1 : 1
    const x = way * (widths[way].outer + wide.mark)
    const beyond = rects.filter(({ x1, x2 }) => (way < 0 ? x1 < x : x2 > x))
    const at = next.get(way) ?? {
      up: Math.min(0, ...beyond.map(({ y1 }) => y1)) - 32,
      down: Math.max(0, ...beyond.map(({ y2 }) => y2)) + 32,
    }
    next.set(way, at)
    const above = at.up - 14 >= reach.up - 30 || reach.up - at.up > at.down - reach.down
    const y = above && at.up - 14 >= reach.up - 30 ? at.up : at.down
    if (y === at.up) at.up -= ROW
    else at.down += ROW
    return { id: one.id, absent: one, x, y, way }
  })
}
