import { type Sector, sectors } from '../../../contract/vocabulary.ts'
import type { Scene } from '../../scene/scene.ts'

/** More partners than a network shows one by one: sectors then stand with their counts. */
const MANY_PARTNERS = 40
/** So many marks and headings of the fields inside; more make the picture too high to read. */
const MANY_INSIDE = 18
/** So many plates in each half; what is more stands as one. */
export const SHOWN_PLATES = 5
/** So many bodies of one partner; what is more stands as one. */
export const SHOWN_HANGING = 4

/** More marks than this in an open field stand in several columns. */
const MANY_SLOTS = 10

/**
 * The sectors that stand as one, with their count; those that would, had they not been opened; and those whose marks
 * stand in several columns: a line that leaves such a mark has names before it.
 */
export type Fold = { sectors: ReadonlySet<Sector>; opened: ReadonlySet<Sector>; columns: ReadonlySet<Sector> }

/** What is folded in a network: what would not fit and what else is to be, but sectors that are opened or hold a stack that is. */
export function networkFold(scene: Scene, open: readonly string[], folding: ReadonlySet<Sector> = new Set()): Fold {
  const isOpen = (sector: Sector) =>
    open.includes(`sector:${sector}`) ||
    scene.marks.some((mark) => mark.sector === sector && open.includes(`stack:${mark.members[0] ?? ''}`))
  const fold = [...new Set([...tooMuch(scene), ...folding])]
  const folded = new Set(fold.filter((sector) => !isOpen(sector)))
  const columns = sectors.filter((sector) => !folded.has(sector) && countIn(scene, sector) > MANY_SLOTS)
  return { sectors: folded, opened: new Set(fold.filter(isOpen)), columns: new Set(columns) }
}

const countIn = ({ marks }: Scene, sector: Sector) =>
  marks.filter((mark) => mark.sector === sector && mark.what !== 'absent').length

/** All sectors of a large network; else the largest, until those that stand inside fit beside each other. */
function tooMuch(scene: Scene): Sector[] {
  const count = (sector: Sector) => countIn(scene, sector)
  const several = sectors.filter((sector) => count(sector) > 1)
  if (scene.counts.partners > MANY_PARTNERS) return several
  const sectorOf = new Map(scene.marks.map(({ id, sector }) => [id, sector]))
  const tables = (sector: Sector) =>
    new Set(scene.seats.filter(({ mark }) => sectorOf.get(mark) === sector).map(({ row }) => row)).size
  const inner = sectors
    .filter((sector) => count(sector) > 0)
    .toSorted((a, b) => tables(b) - tables(a))
    .slice(2)
  const order = inner.filter((sector) => count(sector) > 2).toSorted((a, b) => count(b) - count(a))
  const folded: Sector[] = []
  const sum = () => inner.reduce((all, sector) => all + 1 + (folded.includes(sector) ? 1 : count(sector)), 0)
  for (const sector of order) if (sum() > MANY_INSIDE) folded.push(sector)
  return folded
}
