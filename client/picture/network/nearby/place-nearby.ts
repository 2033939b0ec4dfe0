import type { Arc, Mark, Row, Seat, Side } from '../../../scene/scene.ts'
import { wrapName } from '../boxes.ts'
import type { Rect } from '../layout/rects.ts'
import type { Neighbourhood } from './neighbourhood.ts'

/** Measures of a neighbourhood, px. */
export const near = {
  margin: 16,
  stem: 30,
  plate: 48,
  line: 17,
  row: 40,
  /** More partners at one table than this are counted; the table itself shows all. */
  most: 8,
} as const

export type NearbyMark = { mark: Mark; seat: Seat | null; key: string; x: number; y: number; lines: string[] }
export type NearbyPlate = { row: Row; seat: Seat | null; rect: Rect; lines: string[] }
/** A neighbourhood from top to bottom, as wide as its screen. */
export type PlacedNearby = {
  centre: { mark: Mark; x: number; y: number } | null
  hint: { y: number }
  headings: { side: Side; y: number }[]
  plates: NearbyPlate[]
  marks: NearbyMark[]
  /** "en nog 12", where not all who sit at a table are shown. */
  more: { count: number; table: string; x: number; y: number }[]
  /** Those tied to it directly stand below a heading of their own. */
  direct: { y: number; ties: { arcs: Arc[]; y: number }[] } | null
  height: number
}

export function placeNearby({ centre, tables, direct }: Neighbourhood, width: number): PlacedNearby {
  const placed: PlacedNearby = {
    centre: centre === null ? null : { mark: centre, x: near.stem, y: 34 },
    hint: { y: centre === null ? 28 : 74 },
    headings: [],
    plates: [],
    marks: [],
    more: [],
    direct: null,
    height: 0,
  }
  const left = near.plate
  const cell = (width - left - near.margin) / 2
  let y = centre === null ? 56 : 104
  let side: Side | null = null
  const grid = (key: string, all: readonly { mark: Mark; seat: Seat | null }[], from: number) => {
    all.forEach(({ mark, seat }, at) => {
      const place = { x: left + (at % 2) * cell + 15, y: from + Math.floor(at / 2) * near.row + near.row / 2 }
      placed.marks.push({ mark, seat, key: `${key} ${mark.id}`, ...place, lines: wrapName(mark.name, cell - 52, 2) })
    })
    return from + Math.ceil(all.length / 2) * near.row
  }
  for (const { row, seat, others } of tables) {
    if (row.side !== side) {
      placed.headings.push({ side: row.side, y: y + 12 })
      side = row.side
      y += 26
    }
    const lines = wrapName(row.name, width - left - near.margin - 34, 3)
    const height = lines.length * near.line + 16
    placed.plates.push({ row, seat, rect: { x1: left, x2: width - near.margin, y1: y, y2: y + height }, lines })
    const shown = centre === null || others.length <= near.most ? others : others.slice(0, near.most - 1)
    const end = grid(row.id, shown, y + height + 4)
    const rest = others.length - shown.length
    if (rest > 0) placed.more.push({ count: rest, table: row.table, x: left + cell, y: end - near.row / 2 + 5 })
    y = end + 14
  }
  if (direct.length > 0) {
    const ties = direct.map(({ arcs }, at) => ({ arcs, y: y + 26 + Math.floor(at / 2) * near.row + near.row / 2 }))
    placed.direct = { y: y + 12, ties }
    y = grid(
      'direct',
      direct.map(({ mark }) => ({ mark, seat: null })),
      y + 26,
    )
  }
  return { ...placed, height: y + 24 }
}
