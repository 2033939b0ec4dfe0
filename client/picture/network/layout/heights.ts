import type { Sector } from '../../../../contract/vocabulary.ts'
import type { FieldShape, NetworkHalf, NetworkShape, PlateShape, SlotShape } from '../shape.ts'
import type { Attached } from './attach.ts'
import type { FieldColumn, Ranks } from './ranks.ts'

export type Span = { y1: number; y2: number }
/** Measures in height, px. */
export const high = {
  line: 15,
  plate: 10,
  seat: 11,
  numberedSeat: 12,
  lead: 13,
  port: 14,
  lane: 10,
  heading: 26,
  slot: 29,
  twoLines: 35,
  reserve: 24,
  /** Of marks in several columns: room for a line between two rows. */
  row: 46,
  betweenFields: 12,
  betweenHanging: 7,
  /** Between the fields in the middle and the plates. */
  middle: 14,
  /** Above and below the field between the halves: room for a line with its number. */
  straight: 26,
  loose: 20,
} as const

/** Heights of all that has one, before anything has a width; the middle of the picture is 0. */
export type Heights = {
  plates: Map<string, Span>
  fields: Map<Sector, Span>
  slots: Map<string, number>
  /** Bodies of one partner. */
  hanging: Map<string, Span>
  /** Upper and lower edge of the fields between the halves. */
  middle: Span
  /** How far the ways between fields and plates reach beyond the middle. */
  ways: Record<NetworkHalf, number>
}
export type HeightChoice = {
  trunks: boolean
  /** Px from port to port of an outermost field. */
  port: number
  /** Px from plate to plate. */
  air: number
  /** Lines that pass along the middle, above and below. */
  passing: Record<NetworkHalf, number>
}

export const plateHigh = ({ lines }: Pick<PlateShape, 'lines'>): number => lines.length * high.line + high.plate
/** Room for a seat at a plate: a star takes more, and so does one with its number. */
export const seatHigh = ({ ribbon }: Attached, trunks: boolean): number =>
  ribbon.lead ? high.lead : trunks ? high.numberedSeat : high.seat
export const seatsHigh = (seats: readonly Attached[], trunks: boolean): number =>
  seats.reduce((sum, one) => sum + seatHigh(one, trunks), 0)
const hangingHigh = (plates: readonly PlateShape[]) =>
  plates.reduce((sum, plate) => sum + plateHigh(plate) + high.betweenHanging, 0)
const slotHigh = ({ lines, ties }: SlotShape) =>
  Math.max([high.reserve, high.slot, high.twoLines][lines.length] ?? high.twoLines, ties * high.lane + 8)
const headingOf = ({ folded }: FieldShape) => (folded ? 8 : high.heading)

const slotsHigh = ({ slots, across }: FieldShape) =>
  across > 1 ? Math.ceil(slots.length / across) * high.row : slots.reduce((sum, slot) => sum + slotHigh(slot), 0)
/** Lines leave its marks one by one: these stay clear of the ports of its ribbons. */
const isTied = ({ slots }: FieldShape) => slots.some(({ ties }) => ties > 0)

/** A field that is as high as what is in it, bodies of its partners among them. */
function innerHigh(field: FieldShape, ports: number): number {
  const hanging = field.slots.reduce((sum, slot) => sum + hangingHigh([...slot.hanging.up, ...slot.hanging.down]), 0)
  const inside = headingOf(field) + slotsHigh(field) + hanging + 8
  return Math.max(inside, ports * high.port + 16)
}

export function heightsOf(
  shape: NetworkShape,
  ranks: Ranks,
  attached: readonly Attached[],
  choice: HeightChoice,
): Heights {
  const found: Heights = {
    plates: new Map(),
    fields: new Map(),
    slots: new Map(),
    hanging: new Map(),
    middle: { y1: 0, y2: 0 },
    ways: { up: 0, down: 0 },
  }
  const portsOf = ({ sector }: FieldShape) => {
    const own = attached.filter(({ ribbon, flank }) => ribbon.sector === sector && flank !== 0)
    return choice.trunks ? new Set(own.map(({ ribbon }) => ribbon.side)).size : own.length
  }
  const inner = (column: FieldColumn) =>
    ranks.columns[column].map((field) => ({ field, height: innerHigh(field, portsOf(field)) }))
  const stackHigh = (column: FieldColumn) =>
    inner(column).reduce((sum, { height }) => sum + height + high.betweenFields, -high.betweenFields)
  const centre = ranks.columns[0].length > 0 ? stackHigh(0) + 2 * high.straight : 0
  const outer = [...ranks.columns[-2], ...ranks.columns[2]].filter(isTied).map(slotsHigh)
  const half = Math.max(40, stackHigh(-1), stackHigh(1), centre, ...outer) / 2
  found.middle = { y1: -half, y2: half }
  for (const side of ['up', 'down'] as const) found.ways[side] = waysHigh(choice.passing[side], shape.loose.length > 0)
  for (const side of ['up', 'down'] as const) placePlates(ranks.plates[side], side, attached, choice, found)
  for (const column of [-1, 0, 1] as const) {
    let top = -stackHigh(column) / 2
    for (const { field, height } of inner(column)) {
      placeInner(field, top, height, found)
      top += height + high.betweenFields
    }
  }
  for (const column of [-2, 2] as const)
    for (const field of ranks.columns[column]) placeOuter(field, attached, choice, found)
  return found
}

/** Room for lines that pass along the middle, and for those that come only with what is chosen. */
const waysHigh = (count: number, loose: boolean) =>
  Math.max(count > 0 ? count * high.lane + 4 : 0, loose ? high.loose : 0)

/** Plates from the middle outwards, each as high as its name and its seats. */
function placePlates(
  plates: readonly PlateShape[],
  half: NetworkHalf,
  attached: readonly Attached[],
  { trunks, air }: HeightChoice,
  found: Heights,
): void {
  const way = half === 'up' ? -1 : 1
  let edge = found.middle.y2 + found.ways[half] + high.middle
  for (const plate of plates) {
    const seats = (flank: number) =>
      seatsHigh(
        attached.filter(({ ribbon, flank: at }) => ribbon.plate === plate.id && at === flank),
        trunks,
      )
    const height = Math.max(plateHigh(plate), Math.max(seats(-1), seats(1)) + 6)
    const ends = [way * edge, way * (edge + height)]
    found.plates.set(plate.id, { y1: Math.min(...ends), y2: Math.max(...ends) })
    edge += height + air
  }
}

function placeInner(field: FieldShape, top: number, height: number, found: Heights): void {
  found.fields.set(field.sector, { y1: top, y2: top + height })
  if (field.across > 1) {
    placeRows(field, top + headingOf(field), height - headingOf(field) - 8, found)
    return
  }
  const needed = innerHigh(field, 0)
  const spare = (height - needed) / (field.slots.length + 1)
  let y = top + headingOf(field) + spare
  for (const slot of field.slots) {
    const own = slotHigh(slot)
    found.slots.set(slot.id, y + own / 2)
    y += own
    for (const plate of [...slot.hanging.up, ...slot.hanging.down]) {
      found.hanging.set(plate.id, { y1: y, y2: y + plateHigh(plate) })
      y += plateHigh(plate) + high.betweenHanging
    }
    y += spare
  }
}

/** Marks in several columns, down each column in turn. */
function placeRows({ slots, across }: FieldShape, top: number, room: number, found: Heights): void {
  const rows = Math.ceil(slots.length / across)
  slots.forEach(({ id }, at) => found.slots.set(id, top + (room / rows) * ((at % rows) + 0.5)))
}

/** An outermost field reaches as far as its lines leave it; bodies of its partners hang above and below it. */
function placeOuter(
  field: FieldShape,
  attached: readonly Attached[],
  { trunks, port }: HeightChoice,
  found: Heights,
): void {
  const count = (half: NetworkHalf) =>
    attached.filter(({ ribbon, half: at }) => ribbon.sector === field.sector && at === half).length
  const reach = (half: NetworkHalf) => {
    const edge = found.middle.y2 + found.ways[half]
    return trunks ? edge + 10 : edge + 14 + Math.max(0, count(half) - 1) * port + 16
  }
  const wanted = slotsHigh(field) + headingOf(field) + 10
  const [up, down] = [reach('up'), reach('down')]
  const more = Math.max(0, wanted - up - down) / 2
  const [y1, y2] = [-up - more, down + more]
  found.fields.set(field.sector, { y1, y2 })
  const clear = found.middle.y2 + (trunks ? 0 : Math.min(found.ways.up, found.ways.down))
  const first = isTied(field) ? Math.max(-clear, y1 + headingOf(field)) : y1 + headingOf(field)
  // A folded field has one thing to say: it stands in the middle of it.
  const room = (isTied(field) ? Math.min(clear, y2 - 8) : y2 - 8) - first
  const pitch = field.folded ? high.twoLines : room / field.slots.length
  const start = field.folded ? first + (room - pitch * field.slots.length) / 2 : first
  if (field.across > 1) placeRows(field, first, room, found)
  else field.slots.forEach(({ id }, at) => found.slots.set(id, start + pitch * (at + 0.5)))
  let [above, below] = [y1 - 12, y2 + 12]
  for (const { hanging } of field.slots)
    for (const plate of hanging.up) {
      found.hanging.set(plate.id, { y1: above - plateHigh(plate), y2: above })
      above -= plateHigh(plate) + high.betweenHanging
    }
  for (const { hanging } of field.slots.toReversed())
    for (const plate of hanging.down) {
      found.hanging.set(plate.id, { y1: below, y2: below + plateHigh(plate) })
      below += plateHigh(plate) + high.betweenHanging
    }
}

/** The px at which the nth line passes along the middle. */
export const wayAt = ({ middle }: Heights, half: NetworkHalf, nth: number): number =>
  half === 'up' ? middle.y1 - 12 - nth * high.lane : middle.y2 + 12 + nth * high.lane
