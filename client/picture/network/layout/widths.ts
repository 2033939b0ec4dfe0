import { textWidth } from '../boxes.ts'
import type { FieldShape, NetworkShape, PlateShape, SlotShape } from '../shape.ts'
import type { Flank } from './attach.ts'
import type { Lanes } from './channel.ts'
import type { FieldColumn, Ranks } from './ranks.ts'
import type { ChannelKey } from './wires.ts'

/** Measures in width, px. */
export const wide = {
  /** From the edge of a field to the middle of its marks, and from there to their names. */
  mark: 22,
  name: 17,
  badge: 23,
  /** From the end of a name to the middle of the first badge beside it. */
  firstBadge: 19,
  stem: 7,
  /** Beside a plate, for the seats; with numbers at them. */
  seats: 20,
  numberedSeats: 44,
  /** Beside a field, for the numbers at the root of its ribbons. */
  roots: 27,
  /** The least room for the curve of a ribbon. */
  curve: 100,
  margin: 10,
} as const

/** From the axis outwards at one flank: px at which each thing begins. */
export type FlankWidths = {
  lanes: number
  /** Where the curves of outermost ribbons end. */
  curves: number
  inner: number
  outerLanes: number
  outer: number
  end: number
}
export type Widths = { plate: number; centre: number } & Record<Flank, FlankWidths>

const widest = (lines: readonly string[]) => Math.max(0, ...lines.map(textWidth))
export const plateWide = (plates: readonly PlateShape[]): number =>
  Math.min(156, Math.max(112, ...plates.map(({ lines }) => widest(lines) + 22)))
export const hangingWide = ({ lines }: PlateShape): number => widest(lines) + 16

/** Slots whose own bodies hang outside the field, each with a stem: those whose plates are nearest to the field first. */
export function stemsOf({ slots }: FieldShape): string[] {
  const below = slots.filter(({ hanging: { down } }) => down.length > 0).toReversed()
  const above = slots.filter(({ hanging: { up, down } }) => up.length > 0 && down.length === 0)
  return [...above, ...below].map(({ id }) => id)
}

/** From the edge of a field that faces the axis to the middle of its marks. */
export const markAt = (field: FieldShape, outer: boolean): number =>
  wide.mark + (outer ? stemsOf(field).length * wide.stem : 0)

const slotWide = ({ lines, badges }: SlotShape) =>
  wide.name + widest(lines) + (badges > 0 ? 8 : 0) + badges * wide.badge + wide.margin

/** From a mark to the one beside it, in a field with several columns. */
export const columnWide = ({ slots }: FieldShape): number => 18 + Math.max(...slots.map(slotWide))

export function fieldWide(field: FieldShape, outer: boolean): number {
  const before = markAt(field, outer)
  const inside = outer ? [] : field.slots.flatMap(({ hanging: { up, down } }) => [...up, ...down])
  const hanging = inside.map((plate) => before + hangingWide(plate) + 16 + wide.margin)
  const slots = field.slots.map((slot) => before + slotWide(slot))
  const columns = (field.across - 1) * columnWide(field)
  return Math.max(104, textWidth(field.name) + 2 * wide.margin, ...hanging, Math.max(...slots) + columns)
}

export function widthsOf(
  shape: NetworkShape,
  ranks: Ranks,
  lanes: Record<ChannelKey, Lanes>,
  choice: { trunks: boolean; air: number; flanked: boolean },
): Widths {
  const fields = (column: FieldColumn) => ranks.columns[column].map((field) => fieldWide(field, Math.abs(column) === 2))
  const plate = plateWide(shape.plates)
  const centre = Math.max(0, ...fields(0))
  const flank = (side: Flank): FlankWidths => {
    const seats = choice.trunks ? wide.numberedSeats : wide.seats
    const beside = choice.flanked ? centre / 2 + wide.roots : 0
    const first = Math.max(plate / 2 + seats, beside)
    const own = Math.max(0, ...fields(side === 1 ? 1 : -1))
    const curves = first + lanes[side === 1 ? 'inner1' : 'inner-1'].width + 8
    const inner = curves - 8 + (own > 0 ? (choice.trunks ? 16 : wide.roots) : 0)
    const outerLanes = inner + own + (own > 0 ? 12 : 0)
    const between = lanes[side === 1 ? 'outer1' : 'outer-1'].width + (choice.trunks ? 16 : wide.roots + 4)
    const outer = Math.max(outerLanes + between, choice.trunks ? 0 : curves + wide.curve + wide.roots) + choice.air
    const last = Math.max(0, ...fields(side === 1 ? 2 : -2))
    return { lanes: first, curves, inner, outerLanes, outer, end: outer + last }
  }
  return { plate, centre, [-1]: flank(-1), 1: flank(1) }
}
