import type { Scene, Seat, Side } from '../scene/scene.ts'

/** At how many tables of a side a mark is named, and how. */
export type Presence = {
  side: Side
  /** By its own statements. */
  named: number
  /** Lines of the side where anybody is named. */
  of: number
  /** Only through its members or its cluster. */
  via: number
  mentioned: number
  /** Every statement is the word of a source, none our reading. */
  stated: boolean
}

const own = ({ how }: Seat) => how === 'stated' || how === 'inferred'

export function presenceOf(scene: Scene, mark: string, side: Side): Presence {
  const rows = new Set(scene.rows.filter((row) => row.side === side && !row.silent).map(({ id }) => id))
  const seats = scene.seats.filter((seat) => seat.mark === mark && rows.has(seat.row))
  const named = seats.filter(own)
  return {
    side,
    named: named.length,
    of: rows.size,
    via: seats.filter(({ how }) => how === 'members').length,
    mentioned: seats.filter(({ how }) => how === 'mentioned').length,
    stated: named.length > 0 && named.every(({ involvements }) => involvements.every(({ inferred }) => !inferred)),
  }
}

/** The seats of a mark, in the order of the lines. */
export function seatsOf(scene: Scene, mark: string, side: Side): Seat[] {
  const rows = scene.rows.filter((row) => row.side === side)
  return rows.flatMap((row) => scene.seats.filter((seat) => seat.row === row.id && seat.mark === mark))
}
