import type { Row } from '../../scene/scene.ts'
import { grid } from './grid.ts'
import type { LaidRow } from './place.ts'
import { cut } from '../cut.ts'
import { isFolded } from './fold.ts'
import type { Measure } from './wrap.ts'

const takenBy = (badges: number) =>
  badges === 0 ? 0 : grid.badgeColumn + grid.badge / 2 + (badges - 1) * grid.badgePitch
const halvesOf = (name: string): string[][] => {
  const words = name.split(' ')
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
}

/** Where the names of rows begin so that none is cut, px; no further to the left of where they are on a screen than `most`. */
export function leftFor(
  rows: readonly { row: Row; height: number; badges: number }[],
  most: number,
  measure: Measure,
): number {
  const widest = (lines: readonly string[]) => Math.max(...lines.map(measure))
  const needed = rows.map(({ row, height, badges }) => {
    const whole = measure(row.name)
    const name = height < 30 || isFolded(row) ? whole : Math.min(whole, ...halvesOf(row.name).map(widest))
    return name + takenBy(badges) + 4 - (grid.gutter - grid.left)
  })
  return grid.left - Math.min(most, Math.max(0, ...needed))
}

/**
 * The name of a row in the gutter, clear of so many badges at its end: on one line or two, and the softer line below it
 * when one suffices, or when it stands for several. `left`: where it begins, px.
 */
export function rowLines(
  { row, height }: LaidRow,
  badges: number,
  measure: Measure,
  left: number = grid.left,
): { lines: string[]; sub: string | null } {
  const room = grid.gutter - left - takenBy(badges) - 4
  if (row.sub !== null && isFolded(row))
    return { lines: [cut(row.name, room, measure)], sub: cut(row.sub, room, measure) }
  if (height < 30) return { lines: [cut(row.name, room + 2, measure)], sub: null }
  if (measure(row.name) <= room) return { lines: [row.name], sub: row.sub && cut(row.sub, room, measure) }
  const words = row.name.split(' ')
  const halves = halvesOf(row.name)
  const widest = (lines: string[]) => Math.max(...lines.map(measure))
  const fitting = halves.filter((lines) => widest(lines) <= room).sort((a, b) => widest(a) - widest(b))
  return { lines: fitting[0] ?? fill(words, room, measure), sub: null }
}

/** As much on the first line as goes, the rest cut off. */
function fill(words: readonly string[], room: number, measure: Measure): string[] {
  let count = 1
  while (count < words.length && measure(words.slice(0, count + 1).join(' ')) <= room) count++
  const rest = words.slice(count).join(' ')
  const first = cut(words.slice(0, count).join(' '), room, measure)
  return rest === '' ? [first] : [first, cut(rest, room, measure)]
}
