import { groupBy } from '../../../domain/group-by.ts'
import type { Sector } from '../../../contract/vocabulary.ts'
import { sectors } from '../../../contract/vocabulary.ts'
import { provenances } from '../../../domain/sources/provenance.ts'
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

/** The sides of which the rows may stand on one line, from the top down. */
export const FOLDING_SIDES = ['table', 'policy', 'floor', 'unspecified'] as const satisfies readonly Side[]

/** The id of the line on which the rows of a side with few partners stand: what `open` names to have them apart. */
export const fewId = (side: Side): string => `rows:few:${side}`

/** Whether this line stands for several rows: a tap has them apart. */
export const isFolded = ({ id }: Pick<Row, 'id'>): boolean => id.startsWith('rows:')

export const pitchOf = (mark: Mark) =>
  mark.what === 'sector' ? grid.foldedPitch : mark.what === 'mention' ? grid.mentionPitch : grid.pitch

/** What a sector lacks to stand under its own name, px; a folded one bears it itself. */
export const lacking = (marks: readonly Mark[], heading: Heading): number =>
  marks[0] === undefined || marks[0].what === 'sector' ? 0 : Math.max(0, heading(marks[0].sector) + 10 - leastOf(marks))
const leastOf = (marks: readonly Mark[]) => marks.reduce((sum, mark) => sum + pitchOf(mark), 0)
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
  return grid.gutter + grid.right + between + leastOf(marks) + wider
}

/** So many chosen columns stand beside their folded sectors; there is room for them before they are chosen. */
const LOOSE = 2
/** What a scene with folded sectors keeps free for those, px. */
export const spareWidth = ({ marks }: Pick<Scene, 'marks'>): number =>
  marks.some(({ what }) => what === 'sector') ? LOOSE * grid.pitch : 0

/**
 * Whole sectors into one column each, largest first, until the columns fit; what is opened stays open. One or two that
 * are chosen stand in a column of their own beside their sector: whoever is chosen can be seen. `lit`: sectors that fold only
 * when all others have.
 */
export function foldSectors(
  scene: Scene,
  width: number,
  open: readonly string[],
  words: FoldWords,
  heading: Heading,
  lit: ReadonlySet<Sector> = new Set(),
): Scene {
  const size = (sector: Sector) => scene.marks.filter((mark) => mark.sector === sector).length
  const order = sectors
    .filter((sector) => size(sector) > 1 && !opened(scene, sector, open))
    .sort((a, b) => Number(lit.has(a)) - Number(lit.has(b)) || size(b) - size(a))
  const chosen = scene.focus?.marks ?? []
  const loose: readonly string[] = chosen.length <= LOOSE ? chosen : []
  const folded = new Set<Sector>()
  let least = neededWidth(scene.marks, heading)
  for (const sector of order) {
    if (least + (folded.size === 0 ? 0 : LOOSE * grid.pitch) <= width) break
    folded.add(sector)
    const inside = scene.marks.filter((mark) => mark.sector === sector)
    least += grid.foldedPitch - leastOf(inside) - lacking(inside, heading)
  }
  return folded.size === 0 ? scene : foldAll(scene, folded, loose, words)
}

/** Before a sector among what is opened: it was not folded when one began to fill in, and stays so. */
export const HELD = 'held:'

/** A sector stays open when it was opened, and when a stack inside it was: folding would undo that. */
const opened = (scene: Scene, sector: Sector, open: readonly string[]) =>
  open.includes(`sector:${sector}`) ||
  open.includes(`${HELD}${sector}`) ||
  scene.marks.some((mark) => mark.sector === sector && open.includes(`stack:${mark.members[0] ?? ''}`))

const surest: readonly How[] = [...provenances, 'mentioned', 'members', 'known', 'expected']
/** How several seats stand together: as the surest of them. */
export const surestSeat = (seats: readonly Seat[]): How | undefined =>
  surest.find((how) => seats.some((seat) => seat.how === how))

/** All these sectors at once, but for the columns that stay loose. */
function foldAll(scene: Scene, folded: ReadonlySet<Sector>, loose: readonly string[], words: FoldWords): Scene {
  const within = groupBy(
    scene.marks.filter(({ id, sector }) => folded.has(sector) && !loose.includes(id)),
    ({ sector }) => sector,
  )
  const into = new Map<string, string>()
  for (const [sector, inside] of within) for (const { id } of inside) into.set(id, `sector:${sector}`)
  const swap = (one: string) => into.get(one) ?? one
  const sizes = new Map(scene.marks.map((mark) => [mark.id, Math.max(1, mark.members.length)]))
  const apart: Seat[] = []
  const joined = new Map<string, SeatGroup>()
  for (const seat of scene.seats) {
    const column = into.get(seat.mark)
    if (column === undefined) {
      apart.push(seat)
      continue
    }
    const id = `${column}@${seat.row}`
    const group = joined.get(id)
    if (group) group.push(seat)
    else joined.set(id, [seat])
  }
  const seats = [...joined].map(([id, group]): Seat => {
    const real = group.filter(({ how }) => how !== 'expected' && how !== 'members')
    const count = real.reduce((sum, seat) => sum + (sizes.get(seat.mark) ?? 1), 0)
    return { ...joinSeats(group), id, mark: swap(group[0].mark), count }
  })
  return {
    ...scene,
    marks: scene.marks.flatMap((mark) => {
      const inside = into.has(mark.id) ? (within.get(mark.sector) ?? []) : [mark]
      if (inside[0] !== mark) return []
      return into.has(mark.id) ? [sectorMark(mark.sector, words.sector(mark.sector), inside)] : [mark]
    }),
    seats: [...apart, ...seats],
    arcs: scene.arcs.map((arc) => ({ ...arc, a: swap(arc.a), b: swap(arc.b) })).filter(({ a, b }) => a !== b),
    findings: scene.findings.map((finding) => ({ ...finding, marks: [...new Set(finding.marks.map(swap))] })),
    focus: scene.focus && { ...scene.focus, marks: [...new Set(scene.focus.marks.map(swap))] },
  }
}

/** All marks of a sector as one: what any of them is shows in it. */
export function sectorMark(sector: Sector, name: string, inside: readonly Mark[]): Mark {
  const steps = inside.flatMap(({ step }) => step ?? [])
  const unconfirmed = inside.reduce((sum, mark) => sum + (mark.unconfirmed ?? 0), 0)
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
    ...(unconfirmed > 0 && { unconfirmed }),
  }
}

export type SeatGroup = [Seat, ...Seat[]]
export const joinSeats = (group: SeatGroup): Seat => ({
  ...group[0],
  how: surestSeat(group) ?? group[0].how,
  lead: group.some(({ lead }) => lead),
  strength: group.length === 1 ? group[0].strength : null,
  involvements: group.flatMap(({ involvements }) => involvements),
  mentions: group.flatMap(({ mentions }) => mentions),
  filtered: group.every(({ filtered }) => filtered),
  faded: group.every(({ faded }) => faded),
})
