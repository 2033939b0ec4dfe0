import { groupBy } from '../../../domain/group-by.ts'
import type { Row, Scene, Seat, Side } from '../../scene/scene.ts'
import { fewId, FOLDING_SIDES, type FoldedRows, type FoldWords, merged, type SeatGroup } from './fold.ts'
import { grid } from './grid.ts'
import { rowHeight, tightHeight } from './place.ts'

/** More rows than a screen shows well. */
const MANY_ROWS = 16
/** So many rows of a side stay by themselves, however little room there is. */
const LEAST_ROWS = 3

/**
 * When there are too many rows for `room`, px: what only one partner does, onto one line a partner; and then the rows
 * with the fewest partners onto one line a side, as many of them as it takes.
 */
export function foldRows(scene: Scene, room: number, open: readonly string[], words: FoldWords): Scene {
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
  let folded = scene
  for (const [id, rows] of groups) {
    if (rows.length > 2 && !open.includes(id)) folded = foldGroup(folded, id, rows, words.folded(rows.length), words)
  }
  return folded
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
  return [...few].reduce((one, [side, { rows, most }]) => {
    if (rows.length < 2 || open.includes(fewId(side))) return one
    return foldGroup(one, fewId(side), rows, words.few(rows.length, most, kindOf(rows)), words)
  }, scene)
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

/** Several rows of a side as one, each column with one seat there. */
function foldGroup(scene: Scene, id: string, rows: readonly Row[], name: string, words: FoldWords): Scene {
  const [first] = rows
  if (first === undefined) return scene
  const ids = new Set(rows.map((row) => row.id))
  const within = groupBy(
    scene.seats.filter((seat) => ids.has(seat.row)),
    ({ mark }) => mark,
  )
  const chosen = rows.find((row) => scene.focus?.rows.includes(row.id))
  const row: Row = {
    ...first,
    id,
    table: '',
    carries: rows.map(({ table }) => table),
    name: chosen?.name ?? name,
    sub: chosen === undefined ? null : words.more(rows.length - 1),
    filtered: rows.every(({ filtered }) => filtered),
    faded: rows.every(({ faded }) => faded),
  }
  const seats = [...within].flatMap(([mark, [head, ...tail]]): Seat[] => {
    if (head === undefined) return []
    const group: SeatGroup = [head, ...tail]
    const count = head.count === null ? null : partnersOf(group)
    return [{ ...merged(group), id: `${mark}@${id}`, row: id, count }]
  })
  const swap = (one: string) => (ids.has(one) ? id : one)
  return {
    ...scene,
    rows: scene.rows.flatMap((one) => (one.id === first.id ? [row] : ids.has(one.id) ? [] : [one])),
    seats: [...scene.seats.filter((seat) => !ids.has(seat.row)), ...seats],
    findings: scene.findings.map((finding) => ({ ...finding, rows: [...new Set(finding.rows.map(swap))] })),
    focus: scene.focus && { ...scene.focus, rows: [...new Set(scene.focus.rows.map(swap))] },
  }
}
