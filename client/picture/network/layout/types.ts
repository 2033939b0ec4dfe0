import type { Sector } from '../../../../contract/vocabulary.ts'
import type { Side } from '../../../scene/scene.ts'
import type { Point } from '../../path.ts'
import type { AbsentShape, FieldShape, NetworkHalf, PlateShape, RibbonShape } from '../shape.ts'
import type { TieShape } from '../ties.ts'
import type { Flank } from './attach.ts'
import type { Span } from './heights.ts'
import type { Corner, Polyline } from './polyline.ts'
import type { Rect } from './rects.ts'

/** Where a mark stands. `way`: the side of it on which its name lies; `behind`: other names stand before it. */
export type PlacedSlot = { id: string; sector: Sector; x: number; y: number; way: Flank; behind: boolean }
/** `outer`: at an end of the level axis. */
export type PlacedField = { field: FieldShape; rect: Rect; way: Flank; outer: boolean }
export type PlacedPlate = { plate: PlateShape; rect: Rect }
/** The arrangement "Netwerk" with every px decided; the middle of it is at 0, 0. */
export type PlacedNetwork = {
  fields: PlacedField[]
  slots: PlacedSlot[]
  plates: PlacedPlate[]
  hanging: Hung[]
  absent: (Pick<PlacedSlot, 'id' | 'x' | 'y' | 'way'> & { absent: AbsentShape })[]
  ribbons: PlacedRibbon[]
  ties: PlacedTie[]
  /** Direct ties that show only with what is chosen. */
  loose: TieShape[]
  /** Upper and lower edge of what stands on the level axis, inside. */
  middle: Span
  /** Upper edge of the highest plate and lower edge of the lowest. */
  reach: Record<NetworkHalf, number>
  /** Where lines of a sector share a part of their way; their numbers then stand at the plates. */
  trunks: PlacedTrunk[]
  bounds: Rect
}

/** A body of one partner, on a line of its own or on a stem that others share. */
export type Hung = {
  plate: PlateShape
  half: NetworkHalf
  slot: string
  rect: Rect
  line: Polyline
  seat: { x: number; y: number }
}

export type PlacedRibbon = {
  ribbon: RibbonShape
  half: NetworkHalf
  flank: Flank | 0
  /** From the edge of its field to its seat. */
  corners: Corner[]
  /** What is drawn of it: all of it, or from where it leaves the trunk it shares. */
  line: Polyline
  /** The trunk that it leaves; null where it has all of its way to itself. */
  trunk: string | null
  width: number
  /** The middle of its number. */
  label: Point
  seat: Point
}
export type PlacedTie = { tie: TieShape; line: Polyline; middle: Point }

/** A line that ribbons of one sector to one level share: each leaves it at its plate. */
export type PlacedTrunk = { side: Side; ribbons: RibbonShape[]; line: Polyline }
