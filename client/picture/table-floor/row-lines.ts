import { grid } from './grid.ts'
import type { LaidRow } from './place.ts'
import type { Measure } from './wrap.ts'

/** The name of a row in the gutter: on one line or two, and the softer line below it when one suffices. */
export function rowLines({ row, height }: LaidRow, measure: Measure): { lines: string[]; sub: string | null } {
  const room = grid.gutter - grid.left - 4
  if (height < 30) return { lines: [cut(row.name, room + 2, measure)], sub: null }
  if (measure(row.name) <= room) return { lines: [row.name], sub: row.sub && cut(row.sub, room, measure) }
  const words = row.name.split(' ')
  const halves = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
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

export function cut(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text
  let short = text
  while (short.length > 1 && measure(`${short}…`) > room) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}
