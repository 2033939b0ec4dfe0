import type { Positions } from '../../../contract/layout.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { isNew } from '../../scene/fill-scene.ts'
import type { Mark, Row, Scene, Side } from '../../scene/scene.ts'
import { pairFindingsOf } from '../../scene/pair/pair-finding.ts'
import { type Heading, isFolded, lacking, neededWidth, pitchOf } from './fold.ts'
import { grid } from './grid.ts'
import { bestRowOrder, byRank, crossingOf } from './row-order.ts'
import type { Field, PlacedRow } from './types.ts'

/** Columns of a folded scene, in order, over the width there is. */
export function placeColumns(
  scene: Scene,
  stored: Positions,
  width: number,
  heading: Heading,
  open: readonly string[],
): { xs: Map<string, number>; fields: Field[] } {
  const groups = groupsOf(scene.marks)
  const room = Math.max(0, width - neededWidth(scene.marks, heading))
  const spread = Math.min(room / Math.max(1, scene.marks.length), grid.widest - grid.pitch)
  const xs = new Map<string, number>()
  const fields: Field[] = []
  let x: number = grid.gutter
  for (const marks of groups) {
    const from = x
    for (const mark of sorted(marks, stored)) {
      const pitch = pitchOf(mark) + spread + lacking(marks, heading) / marks.length
      xs.set(mark.id, x + pitch / 2)
      x += pitch
    }
    const [first] = marks
    if (first)
      fields.push({ sector: first.sector, x: from, width: x - from, opened: open.includes(`sector:${first.sector}`) })
    x += grid.betweenSectors
  }
  return { xs, fields }
}

const groupsOf = (marks: readonly Mark[]): Mark[][] => {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) groups.set(mark.sector, [...(groups.get(mark.sector) ?? []), mark])
  return [...groups.values()]
}

/** Within a sector: named, then mentioned, then absent; within each as stored. */
function sorted(marks: readonly Mark[], stored: Positions): Mark[] {
  const rank = (mark: Mark) => (isNew(mark) ? 3 : mark.what === 'absent' ? 2 : mark.what === 'mention' ? 1 : 0)
  return [0, 1, 2, 3].flatMap((group) =>
    byRank(
      marks.filter((mark) => rank(mark) === group),
      stored,
    ),
  )
}

/** A row with its place, before its name is set. */
export type LaidRow = Pick<PlacedRow, 'row' | 'y' | 'height'>
export type Rows = {
  rows: LaidRow[]
  band: { top: number; bottom: number }
  strip: number | null
  height: number
}

/** Rows in the order of the fewest pass-overs, or as stored, from the top down. */
export function placeRows(scene: Scene, marks: readonly Mark[], stored: Positions, room: number): Rows {
  const side = (name: Side) => orderSide(scene, marks, name, stored)
  const [table, policy, floor, unspecified] = [side('table'), side('policy'), side('floor'), side('unspecified')]
  const lay = (air: number) => stack([table, policy, floor, unspecified], scene, air)
  const tight = lay(0)
  const gaps = scene.rows.length + 1
  const air = Math.min(grid.mostAir, Math.max(0, Math.floor((room - tight.height) / gaps)))
  const laid = air > 0 ? lay(air) : tight
  return { ...laid, height: Math.max(laid.height, room) }
}

/** The least height in which these rows stand, px. */
export function tightHeight(scene: Scene): number {
  const side = (name: Side) => scene.rows.filter((row) => row.side === name)
  return stack([side('table'), side('policy'), side('floor'), side('unspecified')], scene, 0).height
}

/** What a row takes at least, px: below the band a row of one seat is lower. */
export function rowHeight(row: Row, seats: number): number {
  if (row.side === 'table' || row.side === 'policy') return grid.tableRow
  return seats === 1 && row.what !== 'expected' && !isFolded(row) ? grid.single : grid.floorRow
}

type Sides = readonly [table: Row[], policy: Row[], floor: Row[], unspecified: Row[]]

/** From the top down, with so much air above each row beside its own height. */
function stack([table, policy, floor, unspecified]: Sides, scene: Scene, air: number): Rows {
  const placed: LaidRow[] = []
  const seated = groupBy(scene.seats, ({ row }) => row)
  let y = grid.headings - grid.tableRow / 2
  const put = (rows: readonly Row[]) => {
    for (const row of rows) {
      const height = rowHeight(row, seated.get(row.id)?.length ?? 0)
      placed.push({ row, y: y + air + height / 2, height })
      y += height + air
    }
  }
  put([...table].reverse())
  put([...policy].reverse())
  const arcs = { up: hasArcs(scene, true) ? grid.arcs.room : 0, down: hasArcs(scene, false) ? grid.arcs.room : 0 }
  const top = y - grid.tableRow / 2 + grid.aboveBand + arcs.up + air / 2
  const bottom = top + grid.band
  y = bottom + grid.belowBand + arcs.down - grid.floorRow / 2
  put(floor)
  let strip: number | null = null
  if (unspecified.length > 0) {
    strip = y + grid.strip / 2
    y += grid.strip + grid.headings - grid.single / 2
    put(unspecified)
  }
  const height = Math.max(y, bottom + grid.belowBand + arcs.down) + grid.bottom
  return { rows: placed, band: { top, bottom }, strip, height }
}

/** Whether something is drawn between two columns above or below the band. */
const hasArcs = (scene: Scene, up: boolean) =>
  scene.arcs.some(({ side }) => (side === 'table' || side === 'policy') === up) ||
  pairFindingsOf(scene).some((one) => one.b !== null && (one.up === up || one.finding.picture === 'split'))

/** The height at which arcs leave: beyond the badges of the columns, so that none runs under one. */
export const arcHeight = ({ top, bottom }: Rows['band'], up: boolean): number =>
  up ? top - grid.arcs.above : bottom + grid.arcs.below

/** The rows of a side, nearest to the band first. */
function orderSide(scene: Scene, marks: readonly Mark[], side: Side, stored: Positions): Row[] {
  const all = scene.rows.filter((row) => row.side === side)
  const [rows, fresh] = [all.filter((row) => !isNew(row)), all.filter(isNew)]
  const up = side === 'table' || side === 'policy'
  const ordered = orderRows(rows, scene, marks, side, stored)
  return up ? [...fresh, ...ordered] : [...ordered, ...fresh]
}

function orderRows(rows: readonly Row[], scene: Scene, marks: readonly Mark[], side: Side, stored: Positions): Row[] {
  if (!rows.some(({ id }) => stored[id] !== undefined))
    return bestRowOrder(rows.length, crossingOf(rows, marks, scene.seats)).flatMap((at) => rows[at] ?? [])
  // Ranks run from the top down, and above the band the last row is the nearest.
  const kept = byRank(rows, stored)
  return side === 'table' || side === 'policy' ? kept.reverse() : kept
}

/**
 * Where the name of a side begins, and the middle of its line, px; null where it has none. That of the policy level stands
 * beside that of the table, and only to fold its rows again.
 */
export function sideLabel(
  side: Side,
  { band, strip, left }: Pick<Rows, 'band' | 'strip'> & { left: number },
): { x: number; y: number } | null {
  if (side === 'table') return { x: left, y: 7 }
  if (side === 'policy') return { x: grid.gutter + 8, y: 7 }
  if (side === 'floor') return { x: left, y: band.bottom + 18 }
  return strip === null ? null : { x: left, y: strip + 16 }
}
