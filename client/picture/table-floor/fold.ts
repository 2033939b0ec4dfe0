import type { Sector } from '../../../contract/vocabulary.ts'
import { sectors } from '../../../contract/vocabulary.ts'
import type { How, Mark, Row, Scene, Seat } from '../../scene/scene.ts'
import { grid } from './grid.ts'

export type FoldWords = { sector: (sector: Sector) => string; folded: (count: number) => string }

export const pitchOf = (mark: Mark) =>
  mark.what === 'sector' ? grid.foldedPitch : mark.what === 'mention' ? grid.mentionPitch : grid.pitch

/** What a sector lacks to stand under its own name, px; a folded one bears it itself. */
export const lacking = (marks: readonly Mark[], heading: Heading): number =>
  marks[0] === undefined || marks[0].what === 'sector' ? 0 : Math.max(0, heading(marks[0].sector) + 10 - least(marks))
const least = (marks: readonly Mark[]) => marks.reduce((sum, mark) => sum + pitchOf(mark), 0)
export type Heading = (sector: Sector) => number

/** The least width in which these columns stand. */
export function neededWidth(marks: readonly Mark[], heading: Heading): number {
  const between = (new Set(marks.map(({ sector }) => sector)).size - 1) * grid.betweenSectors
  const wider = sectors.reduce(
    (sum, sector) =>
      sum +
      lacking(
        marks.filter((mark) => mark.sector === sector),
        heading,
      ),
    0,
  )
  return grid.gutter + grid.right + between + least(marks) + wider
}

/** Whole sectors into one column each, largest first, until the columns fit; what is opened stays open. */
export function foldSectors(
  scene: Scene,
  width: number,
  open: readonly string[],
  words: FoldWords,
  heading: Heading,
): Scene {
  const size = (sector: Sector) => scene.marks.filter((mark) => mark.sector === sector).length
  const order = sectors
    .filter((sector) => size(sector) > 1 && !opened(scene, sector, open))
    .sort((a, b) => size(b) - size(a))
  let folded = scene
  for (const sector of order) {
    if (neededWidth(folded.marks, heading) <= width) break
    folded = foldSector(folded, sector, words.sector(sector))
  }
  return folded
}

/** A sector stays open when it was opened, and when a stack inside it was: folding would undo that. */
const opened = (scene: Scene, sector: Sector, open: readonly string[]) =>
  open.includes(`sector:${sector}`) ||
  scene.marks.some((mark) => mark.sector === sector && open.includes(`stack:${mark.members[0] ?? ''}`))

const strongest: readonly How[] = ['stated', 'inferred', 'mentioned', 'members', 'known', 'expected']
/** How several seats stand together: as the surest of them. */
export const surestOf = (seats: readonly Seat[]): How | undefined =>
  strongest.find((how) => seats.some((seat) => seat.how === how))

/** All marks of a sector as one: what any of them is shows in it. */
export function sectorMark(inside: readonly Mark[], sector: Sector, name: string): Mark {
  const steps = inside.flatMap(({ step }) => step ?? [])
  return {
    id: `sector:${sector}`,
    what: 'sector',
    kind: null,
    sector,
    name,
    full: `${name}: ${inside.map((mark) => mark.name).join(', ')}`,
    members: [...new Set(inside.flatMap((mark) => mark.members))],
    mentions: inside.flatMap(({ mentions }) => mentions),
    how: inside.some(({ how }) => how === 'stated') ? 'stated' : 'known',
    centre: false,
    collective: false,
    filtered: inside.every(({ filtered }) => filtered),
    step: steps.length === 0 ? null : Math.min(...steps),
    faded: inside.every(({ faded }) => faded),
  }
}

function foldSector(scene: Scene, sector: Sector, name: string): Scene {
  const inside = scene.marks.filter((mark) => mark.sector === sector)
  const ids = new Set(inside.map(({ id }) => id))
  const id = `sector:${sector}`
  const mark = sectorMark(inside, sector, name)
  const sizes = new Map(inside.map((mark) => [mark.id, Math.max(1, mark.members.length)]))
  const seats = joined(scene.seats, ids, ({ row }) => row).map((group): Seat => {
    const real = group.filter(({ how }) => how !== 'expected' && how !== 'members')
    return {
      ...merged(group),
      id: `${id}@${group[0].row}`,
      mark: id,
      count: real.reduce((sum, seat) => sum + (sizes.get(seat.mark) ?? 1), 0),
    }
  })
  const swap = (one: string) => (ids.has(one) ? id : one)
  const at = scene.marks.findIndex((mark) => ids.has(mark.id))
  const rest = scene.marks.filter((mark) => !ids.has(mark.id))
  return {
    ...scene,
    marks: [...rest.slice(0, at), mark, ...rest.slice(at)],
    seats: [...scene.seats.filter((seat) => !ids.has(seat.mark)), ...seats],
    arcs: scene.arcs.map((arc) => ({ ...arc, a: swap(arc.a), b: swap(arc.b) })).filter(({ a, b }) => a !== b),
    findings: scene.findings.map((finding) => ({ ...finding, marks: [...new Set(finding.marks.map(swap))] })),
    focus: scene.focus && { ...scene.focus, marks: [...new Set(scene.focus.marks.map(swap))] },
  }
}

type Group = [Seat, ...Seat[]]
function joined(seats: readonly Seat[], marks: ReadonlySet<string>, by: (seat: Seat) => string): Group[] {
  const groups = new Map<string, Group>()
  for (const seat of seats) {
    if (!marks.has(seat.mark)) continue
    const group = groups.get(by(seat))
    if (group) group.push(seat)
    else groups.set(by(seat), [seat])
  }
  return [...groups.values()]
}

const merged = (group: Group): Seat => ({
  ...group[0],
  how: surestOf(group) ?? group[0].how,
  lead: group.some(({ lead }) => lead),
  strength: group.length === 1 ? group[0].strength : null,
  involvements: group.flatMap(({ involvements }) => involvements),
  mentions: group.flatMap(({ mentions }) => mentions),
  filtered: group.every(({ filtered }) => filtered),
  faded: group.every(({ faded }) => faded),
})

/** More rows than a screen shows well. */
const manyRows = 16

/** When there are too many rows: what only one partner does, onto one line a partner, with a count. */
export function foldRows(scene: Scene, open: readonly string[], words: FoldWords): Scene {
  if (scene.rows.length <= manyRows) return scene
  const seated = new Map<string, Seat[]>()
  for (const seat of scene.seats) seated.set(seat.row, [...(seated.get(seat.row) ?? []), seat])
  const groups = new Map<string, Row[]>()
  for (const row of scene.rows) {
    const [only, ...others] = seated.get(row.id) ?? []
    if (row.what !== 'activity' || only === undefined || others.length > 0) continue
    const id = `rows:${only.mark}:${row.side}`
    groups.set(id, [...(groups.get(id) ?? []), row])
  }
  let folded = scene
  for (const [id, rows] of groups) {
    if (rows.length > 2 && !open.includes(id)) folded = foldGroup(folded, id, rows, words)
  }
  return folded
}

function foldGroup(scene: Scene, id: string, rows: readonly Row[], words: FoldWords): Scene {
  const [first] = rows
  const ids = new Set(rows.map((row) => row.id))
  const [head, ...tail] = scene.seats.filter((seat) => ids.has(seat.row))
  if (first === undefined || head === undefined) return scene
  const row: Row = {
    ...first,
    id,
    table: first.table,
    carries: rows.slice(1).map(({ table }) => table),
    name: words.folded(rows.length),
    sub: null,
    filtered: rows.every(({ filtered }) => filtered),
    faded: rows.every(({ faded }) => faded),
  }
  const seat: Seat = { ...merged([head, ...tail]), id: `${head.mark}@${id}`, row: id }
  return {
    ...scene,
    rows: scene.rows.flatMap((one) => (one.id === first.id ? [row] : ids.has(one.id) ? [] : [one])),
    seats: [...scene.seats.filter((seat) => !ids.has(seat.row)), seat],
    findings: scene.findings.map((finding) => ({
      ...finding,
      rows: [...new Set(finding.rows.map((r) => (ids.has(r) ? id : r)))],
    })),
    focus: scene.focus && { ...scene.focus, rows: [...new Set(scene.focus.rows.map((r) => (ids.has(r) ? id : r)))] },
  }
}
