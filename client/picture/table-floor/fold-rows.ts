import { groupBy } from '../../../domain/group-by.ts'
import type { Row, Scene, Seat, Side } from '../../scene/scene.ts'
import { fewId, FOLDING_SIDES, type FoldedRows, type FoldWords, joinSeats, type SeatGroup } from './fold.ts'
import { grid } from './grid.ts'
import { rowHeight, tightHeight } from './place.ts'

/** Among what is opened: each row stands by itself. */
export const ALL_ROWS = 'rows:all'
/** More rows than a screen shows well. */
const MANY_ROWS = 16
/** So many rows of a side stay by themselves, however little room there is. */
const LEAST_ROWS = 3

/**
 * When there are too many rows for `room`, px: what only one partner does, onto one line a partner; and then the rows
 * with the fewest partners onto one line a side, as many of them as it takes.
 */
export function foldRows(scene: Scene, room: number, open: readonly string[], words: FoldWords): Scene {
  if (open.includes(ALL_ROWS)) return scene
  return foldFew(foldSingles(scene, open, words), room, open, words)
}

function foldSingles(scene: Scene, open: readonly string[], words: FoldWords): Scene {
  if (scene.rows.length <= MANY_ROWS) return scene
  const seated = groupBy(scene.seats, ({ row }) => row)
  const groups = new Map<string, Row[]>()
  for (const row of scene.rows) {
    const [only, ...others] = seated.get(row.id) ?? []
    if (row.what !== 'activity' || only === undefined || others.length > 0) continue
    const id = `rows:${only.mark}:${row.side}`
    groups.set(id, [...(groups.get(id) ?? []), row])
  }
  return foldGroups(
    scene,
    [...groups]
      .filter(([id, rows]) => rows.length > 2 && !open.includes(id))
      .map(([id, rows]) => ({ id, rows, name: words.folded(rows.length) })),
    words,
  )
}

type Few = { rows: Row[]; most: number }

/** The side with the most rows gives way first; what was opened stays open, and nothing else folds for it. */
function foldFew(scene: Scene, room: number, open: readonly string[], words: FoldWords): Scene {
  const seated = groupBy(scene.seats, ({ row }) => row)
  const partners = new Map(scene.rows.map(({ id }) => [id, partnersOf(seated.get(id) ?? [])]))
  const of = (row: Row) => partners.get(row.id) ?? 0
  const waiting = new Map(
    FOLDING_SIDES.map((side): [Side, Row[]] => {
      const rows = scene.rows.filter((row) => row.side === side && row.what !== 'expected' && of(row) > 0)
      return [side, rows.toSorted((a, b) => of(a) - of(b))]
    }),
  )
  const few = new Map<Side, Few>()
  const heightOf = (row: Row) => rowHeight(row, seated.get(row.id)?.length ?? 0)
  for (let height = tightHeight(scene); height > room;) {
    const left = [...waiting.values()].toSorted((a, b) => b.length - a.length).find(({ length }) => length > LEAST_ROWS)
    const [first] = left ?? []
    if (left === undefined || first === undefined) break
    const next = left.filter((row) => of(row) === of(first))
    waiting.set(first.side, left.slice(next.length))
    const before = few.get(first.side)
    few.set(first.side, { rows: [...(before?.rows ?? []), ...next], most: of(first) })
    height -= next.reduce((sum, row) => sum + heightOf(row), 0)
    if (before === undefined) height += grid.tableRow
  }
  return foldGroups(
    scene,
    [...few]
      .filter(([side, { rows }]) => rows.length > 1 && !open.includes(fewId(side)))
      .map(([side, { rows, most }]) => ({ id: fewId(side), rows, name: words.few(rows.length, most, kindOf(rows)) })),
    words,
  )
}

/** How many sit there by their own statements, or are named without a name. */
function partnersOf(seats: readonly Seat[]): number {
  const who = seats.flatMap(({ involvements }) => involvements.map(({ partner }) => partner))
  const named = seats.flatMap(({ mentions }) => mentions.map(({ words }) => words))
  return new Set(who).size + new Set(named).size
}

const kindOf = (rows: readonly Row[]): FoldedRows =>
  rows.every(({ what }) => what === 'body')
    ? 'bodies'
    : rows.some(({ what }) => what === 'body')
      ? 'both'
      : 'activities'

type Group = { id: string; rows: readonly Row[]; name: string }

/** Several rows of a side as one, each column with one seat there. */
function foldGroups(scene: Scene, groups: readonly Group[], words: FoldWords): Scene {
  if (groups.length === 0) return scene
  const into = new Map(groups.flatMap(({ id, rows }) => rows.map((row) => [row.id, id] as const)))
  const swap = (one: string) => into.get(one) ?? one
  const chosen = new Set(scene.focus?.rows)
  const lines = new Map(
    groups.flatMap(({ id, rows, name }) => {
      const [first] = rows
      if (first === undefined) return []
      const lit = rows.find((row) => chosen.has(row.id))
      const line: Row = {
        ...first,
        id,
        table: '',
        carries: rows.map(({ table }) => table),
        name: lit?.name ?? name,
        sub: lit === undefined ? null : words.more(rows.length - 1),
        filtered: rows.every(({ filtered }) => filtered),
        faded: rows.every(({ faded }) => faded),
      }
      return [[first.id, line] as const]
    }),
  )
  const apart: Seat[] = []
  const joined = new Map<string, SeatGroup>()
  for (const seat of scene.seats) {
    const row = into.get(seat.row)
    if (row === undefined) {
      apart.push(seat)
      continue
    }
    const id = `${seat.mark}@${row}`
    const group = joined.get(id)
    if (group) group.push(seat)
    else joined.set(id, [seat])
  }
  const seats = [...joined].map(([id, group]): Seat => {
    const count = group[0].count === null ? null : partnersOf(group)
    return { ...joinSeats(group), id, row: swap(group[0].row), count }
  })
  return {
    ...scene,
    rows: scene.rows.flatMap((row) => lines.get(row.id) ?? (into.has(row.id) ? [] : [row])),
    seats: [...apart, ...seats],
    findings: scene.findings.map((finding) => ({ ...finding, rows: [...new Set(finding.rows.map(swap))] })),
    focus: scene.focus && { ...scene.focus, rows: [...new Set(scene.focus.rows.map(swap))] },
  }
}
