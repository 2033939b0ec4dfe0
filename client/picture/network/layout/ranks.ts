import type { Positions } from '../../../../contract/layout.ts'
import type { FieldShape, NetworkHalf, NetworkShape, PlateShape } from '../shape.ts'
import { halfOfSide } from '../shape.ts'

/** Where a field stands on the level axis: outermost, inside, between the halves, inside, outermost. */
export const networkColumns = [-2, -1, 0, 1, 2] as const
export type FieldColumn = (typeof networkColumns)[number]
/** Who stands where, before anything has a px: fields from top to bottom, plates from the middle outwards. */
export type Ranks = { columns: Record<FieldColumn, FieldShape[]>; plates: Record<NetworkHalf, PlateShape[]> }

export const fieldKey = ({ sector }: Pick<FieldShape, 'sector'>): string => `field:${sector}`
const columnOf = (value: number): FieldColumn => networkColumns.find((column) => column === value) ?? 1

/** As stored: of each field its column and its rank there, of each plate its rank. Null when one has no place. */
export function ranksFrom(shape: NetworkShape, stored: Positions): Ranks | null {
  const places = shape.fields.map((field) => ({ field, at: stored[fieldKey(field)] }))
  const ranks = shape.plates.map((plate) => ({ plate, at: stored[plate.id] }))
  if ([...places, ...ranks].some(({ at }) => at === undefined)) return null
  const inColumn = (column: FieldColumn) =>
    places
      .filter(({ at }) => at !== undefined && columnOf(at[0]) === column)
      .sort((a, b) => (a.at?.[1] ?? 0) - (b.at?.[1] ?? 0))
      .map(({ field }) => field)
  const inHalf = (half: NetworkHalf) =>
    ranks
      .filter(({ plate }) => halfOfSide(plate.side) === half)
      .sort((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0))
      .map(({ plate }) => plate)
  return {
    columns: { [-2]: inColumn(-2), [-1]: inColumn(-1), 0: inColumn(0), 1: inColumn(1), 2: inColumn(2) },
    plates: { up: inHalf('up'), down: inHalf('down') },
  }
}

/** The same, for keeping. What has a rank already keeps it; what is new gets one between its neighbours. */
export function toPositions({ columns: fields, plates }: Ranks, stored: Positions): Positions {
  const positions: Positions = {}
  for (const column of networkColumns)
    fields[column].forEach((field, rank) => {
      positions[fieldKey(field)] = stored[fieldKey(field)] ?? [column, rank]
    })
  for (const half of ['up', 'down'] as const) {
    const any = plates[half].some(({ id }) => stored[id] !== undefined)
    let last = -1
    for (const { id } of plates[half]) {
      const known = stored[id]
      last = known?.[0] ?? (any ? last + 0.001 : Math.floor(last) + 1)
      positions[id] = known ?? [last, 0]
    }
  }
  return positions
}
