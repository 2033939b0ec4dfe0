import type { Positions } from '../../../contract/layout.ts'
import type { Sector } from '../../../contract/vocabulary.ts'
import type { PairFinding } from '../../scene/pair/pair-finding.ts'
import type { Arc, AskedPlace, NumberedFinding, How, Mark, Row, Seat, Side } from '../../scene/scene.ts'

/** Where everything of "Tafel en vloer" stands, in px at zoom 1. */
export type TableFloor = {
  width: number
  /** What of the width the window it was laid out for can show. */
  visible: number
  height: number
  /** Where the names of rows begin, and where the first sector does. */
  left: number
  gutter: number
  band: { top: number; bottom: number }
  /** Upper edge of the strip of what has no level; null when there is none. */
  strip: number | null
  fields: Field[]
  /** Sides of which the rows with few partners were opened, and where the name of the side begins. */
  openedSides: { side: Side; x: number; y: number }[]
  columns: Column[]
  rows: PlacedRow[]
  seats: PlacedSeat[]
  asked: PlacedAsked[]
  stems: Stem[]
  arcs: PlacedArc[]
  badges: RowBadge[]
  hidden: HiddenBadges[]
  swipes: Swipe[]
  /** Findings that are drawn between two. */
  pictures: PlacedPairFinding[]
  /** Ranks and tiers of everything shown, for keeping. */
  positions: Positions
}

/** `opened`: it would be folded, had the user not opened it. */
export type Field = { sector: Sector; x: number; width: number; opened: boolean }
export type Tier = 0 | 1
export type Column = {
  mark: Mark
  x: number
  y: number
  tier: Tier
  /** The name as it fits; the whole one is `mark.full`. */
  lines: string[]
  /** Centre and width of the name: it may lean a little to keep clear of its neighbours. */
  nameX: number
  nameWidth: number
  marked: boolean
}
export type PlacedRow = {
  row: Row
  y: number
  height: number
  /** The name as it fits the gutter, and the softer line where there is room for it. */
  lines: string[]
  sub: string | null
  /** What is chosen sits here, or is this row. */
  chosen: boolean
  /** x of its first and last seat; null without seats. */
  span: readonly [number, number] | null
}
export type PlacedSeat = { seat: Seat; mark: Mark; x: number; y: number; of: number | null; chosen: boolean }
export type PlacedAsked = { asked: AskedPlace; x: number; y: number }
export type Stem = {
  id: string
  mark: string
  side: Side
  x: number
  from: number
  to: number
  how: How
  /** faded, near (at the same table as what is chosen) or clear. */
  tone: 'faded' | 'near' | 'clear'
}
export type PlacedArc = { arc: Arc; from: number; to: number; y: number; up: boolean }
export type RowBadge = {
  id: string
  finding: NumberedFinding
  /** The row it stands beside; null for one at a column or between two. */
  row: string | null
  x: number
  y: number
  faded: boolean
  chosen: boolean
  /** It stands on a stroke of marker. */
  onMarker: boolean
}
/** Badges for which there is no room between band and rows: how many, beside the last that is drawn. */
export type HiddenBadges = { x: number; y: number; count: number }
export type Swipe = { id: string; x: number; top: number; bottom: number; faded: boolean; whole: boolean; up: boolean }

export type PlacedPairFinding = PairFinding & {
  from: number
  to: number
  /** Height at which its arc leaves the band; of a mark at a table, that of the row. */
  y: number
  /** How far the arc bends away from the band, px; negative above it. */
  bend: number
  /** Where its number stands. */
  badge: { x: number; y: number }
}
