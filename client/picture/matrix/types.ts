import type { Provenance } from '../../../domain/sources/provenance.ts'
import type { Sector } from '../../../contract/vocabulary.ts'
import type { NumberedFinding, Mark, Side } from '../../scene/scene.ts'
import type { MatrixChoice } from './choice.ts'

/** A row and a column of the matrix: a partner, a stack, an expected kind that is absent, or a whole sector. */
export type MatrixLine = {
  /** Mark id, or `sector:<sector>`. */
  id: string
  sector: Sector
  /** Null for a sector. */
  mark: Mark | null
  name: string
  full: string
  /** Partners it stands for; 0 for who is absent. */
  size: number
  filtered: boolean
}

/** One level of a cell: what two partners have with each other there. */
export type Half = {
  /** Bodies where both sit, and activities both take part in; as far as the filters let through. */
  bodies: number
  activities: number
  /** Of these, by whose word: stated so by the source, the region's own, only tried out; the rest is our reading. */
  stated: number
  own: number
  tried: number
  /** Bodies and activities the filters hold back. */
  held: number
  /** A direct tie; strength null = not recorded. */
  tie: { how: Provenance; strength: number | null; held: boolean } | null
  /** Asked, and there is none: said of every pair of partners in the cell. */
  none: boolean
  /** Nothing is sure, and sources contradict each other: decided neither way. */
  differ: boolean
  /** A finding about just this: the number on map and list. `missing` = something expected is not there. */
  finding: { of: NumberedFinding; missing: boolean } | null
  /** Between sectors: how many pairs of partners meet, of how many. */
  share: { met: number; of: number } | null
}

export type MatrixCell = {
  /** `self`: the diagonal. `part`: one is part of the other, so that no tie is to be expected. */
  what: 'pair' | 'self' | 'part'
  halves: Record<Side, Half>
  faded: boolean
  /** Some of what it shows is not confirmed yet. */
  unconfirmed?: boolean
}

/** Partners met by a line at a side, of all it could meet; of a sector: pairs with partners of other sectors. */
export type Met = { table: number; floor: number; of: number }

export type Sums = {
  /** Pairs of lines, and how they meet. `other`: only at policy tables, or at a level not said. */
  pairs: number
  met: number
  table: number
  both: number
  floor: number
  other: number
  /** Of `pairs`: it turns on sources that contradict each other whether, or where, they meet; not in `met`. */
  differ: number
  /** Of `pairs`: one is part of the other. */
  parts: number
  /** Direct ties recorded, also those the filters hold back. */
  ties: number
}

/** What stands between two gaps: lines `from` up to `to`; null when they do not stand by sector. */
export type LineGroup = { sector: Sector | null; from: number; to: number }

export type Matrix = MatrixChoice & {
  /** The rows; the columns are the same, in the same order. */
  lines: MatrixLine[]
  groups: LineGroup[]
  cell: (row: number, column: number) => MatrixCell
  met: Met[]
  /** Findings of each line, in their order. */
  findings: NumberedFinding[][]
  sums: Sums
}
