import type { Sector } from '../../../contract/vocabulary.ts'
import { sectors } from '../../../contract/vocabulary.ts'
import type { How, Mark, Row, Scene, Seat, Side } from '../../scene/scene.ts'
import { grid } from './grid.ts'

/** What the rows are that stand on one line: all bodies, all activities, or some of each. */
export type FoldedRows = 'bodies' | 'activities' | 'both'
export type FoldWords = {
  sector: (sector: Sector) => string
  folded: (count: number) => string
  /** Rows with few partners on one line: "8 overleggen met één partner", or with at most so many. */
  few: (count: number, most: number, what: FoldedRows) => string
  /** Under the name of the one that is chosen, how many more are on its line: "en 7 andere". */
  more: (count: number) => string
}

/** The sides of which rows stand on one line; there are few at policy level. */
export const FOLDING_SIDES = ['table', 'floor', 'unspecified'] as const satisfies readonly Side[]

/** The id of the line on which the rows of a side with few partners stand: what `open` names to have them apart. */
export const fewId = (side: Side): string => `rows:few:${side}`

/** Whether this line stands for several rows: a tap has them apart. */
export const isFolded = ({ id }: Pick<Row, 'id'>): boolean => id.startsWith('rows:')

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

/** So many chosen columns stand beside their folded sectors; there is room for them before they are chosen. */
const LOOSE = 2

/**
 * Whole sectors into one column each, largest first, until the columns fit; what is opened stays open. One or two that
 * are chosen stand in a column of their own beside their sector: whoever is chosen can be seen.
 */
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
  const chosen = scene.focus?.marks ?? []
  const loose: readonly string[] = chosen.length <= LOOSE ? chosen : []
  let [marks, folded] = [scene.marks, scene]
  for (const sector of order) {
    const spare = folded === scene ? 0 : LOOSE * grid.pitch
    if (neededWidth(marks, heading) + spare <= width) break
    const all = foldSector({ ...scene, marks }, sector, words.sector(sector), [])
    marks = all.marks
    folded = foldSector(folded, sector, words.sector(sector), loose)
  }
  return folded
}

/** A sector stays open when it was opened, and when a stack inside it was: folding would undo that. */
const opened = (scene: Scene, sector: Sector, open: readonly string[]) =>
  open.includes(`sector:${sector}`) ||
  scene.marks.some((mark) => mark.sector === sector && open.includes(`stack:${mark.members[0] ?? ''}`))

const strongest: readonly How[] = ['stated', 'inferred', 'mentioned', 'members', 'known', 'expected']

function foldSector(scene: Scene, sector: Sector, name: string, loose: readonly string[]): Scene {
  const inside = scene.marks.filter((mark) => mark.sector === sector && !loose.includes(mark.id))
  if (inside.length === 0) return scene
  const ids = new Set(inside.map(({ id }) => id))
  const id = `sector:${sector}`
  const members = [...new Set(inside.flatMap((mark) => mark.members))]
  const steps = inside.flatMap(({ step }) => step ?? [])
  const mark: Mark = {
    id,
    what: 'sector',
    kind: null,
    sector,
    name,
    full: `${name}: ${inside.map((mark) => mark.name).join(', ')}`,
    members,
    mentions: inside.flatMap(({ mentions }) => mentions),
    how: inside.some(({ how }) => how === 'stated') ? 'stated' : 'known',
    centre: false,
    collective: false,
    filtered: inside.every(({ filtered }) => filtered),
    step: steps.length === 0 ? null : Math.min(...steps),
    faded: inside.every(({ faded }) => faded),
  }
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

export type SeatGroup = [Seat, ...Seat[]]
function joined(seats: readonly Seat[], marks: ReadonlySet<string>, by: (seat: Seat) => string): SeatGroup[] {
  const groups = new Map<string, SeatGroup>()
  for (const seat of seats) {
    if (!marks.has(seat.mark)) continue
    const group = groups.get(by(seat))
    if (group) group.push(seat)
    else groups.set(by(seat), [seat])
  }
  return [...groups.values()]
}

export const merged = (group: SeatGroup): Seat => ({
  ...group[0],
  how: strongest.find((how) => group.some((seat) => seat.how === how)) ?? group[0].how,
  lead: group.some(({ lead }) => lead),
  strength: group.length === 1 ? group[0].strength : null,
  involvements: group.flatMap(({ involvements }) => involvements),
  mentions: group.flatMap(({ mentions }) => mentions),
  filtered: group.every(({ filtered }) => filtered),
  faded: group.every(({ faded }) => faded),
})
