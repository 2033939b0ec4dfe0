import type { PresentedRegion } from '../../client/drawn/presented-region.ts'
import { loadedTypeface } from '../../client/picture/typeface/typeface.ts'
import { type Point, scalePath } from '../../client/picture/path.ts'
import type { Picture, Primitive, Word } from '../../client/picture/primitives.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { gapsAnswer } from './gaps-answer.ts'
import { gaps, graph, rules } from './zeeland.ts'

/** Zeeland, as it is drawn outside the screen. */
export const presentedZeeland: PresentedRegion = {
  graph,
  gaps,
  rules,
  on: gaps.on,
  layouts: { score: {}, network: {} },
  figures: null,
}
/** Another region of which nothing is found. */
export const presented = (of: RegionGraph, tooEarly = false): PresentedRegion => ({
  ...presentedZeeland,
  graph: of,
  gaps: { ...gapsAnswer({ gaps: [], undecidable: [] }, tooEarly), region: of.region.id },
})

export type Box = { x1: number; x2: number; y1: number; y2: number }
/** What the letters of a word take: to the height of a capital, and down to a small descender. */
export function wordBox({ x, y, text, size, weight, anchor }: Word): Box {
  const width = loadedTypeface().measure(text, size, weight)
  const x1 = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  return { x1, x2: x1 + width, y1: y - 0.66 * size, y2: y + 0.16 * size }
}
export const wordsOf = (picture: Picture): Word[] => picture.filter((one): one is Word => one.what === 'word')

/** Words that lie over each other by more than half a px both ways. */
export function overlaps(picture: Picture): string[] {
  const words = wordsOf(picture).map((word) => ({ word, box: wordBox(word) }))
  return words.flatMap(({ word, box }, at) =>
    words.slice(at + 1).flatMap((other) => {
      const wide = Math.min(box.x2, other.box.x2) - Math.max(box.x1, other.box.x1)
      const high = Math.min(box.y2, other.box.y2) - Math.max(box.y1, other.box.y1)
      return wide > 0.5 && high > 0.5 ? [`${word.text} | ${other.word.text}`] : []
    }),
  )
}

/** The points a path goes by; of an arc both of its ends, of a curve its handles as well. */
export function pointsOf(d: string): Point[] {
  // Each step relative to the one before, as the picture makes them.
  const { x, y, rest } = scalePath(d, 1)
  let [at, start]: [Point, Point] = [
    { x, y },
    { x, y },
  ]
  const found = [at]
  for (const [, kind = '', numbers = ''] of rest.matchAll(/([a-z])([^a-z]*)/g)) {
    const by = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const pairs = kind === 'h' ? [by[0] ?? 0, 0] : kind === 'v' ? [0, by[0] ?? 0] : kind === 'a' ? by.slice(5) : by
    const from = at
    for (let nth = 0; nth + 1 < pairs.length; nth += 2) {
      at = { x: from.x + (pairs[nth] ?? 0), y: from.y + (pairs[nth + 1] ?? 0) }
      found.push(at)
    }
    if (kind === 'm') start = at
    if (kind === 'z') at = start
  }
  return found
}

function boxOf(one: Primitive): Box {
  if (one.what === 'word') return wordBox(one)
  const points = pointsOf(one.d)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) }
}

/** What reaches beyond the frame by more than half a px. */
export const outside = ({ picture, width, height }: { picture: Picture; width: number; height: number }): string[] =>
  picture.flatMap((one) => {
    const { x1, x2, y1, y2 } = boxOf(one)
    const out = x1 < -0.5 || y1 < -0.5 || x2 > width + 0.5 || y2 > height + 0.5
    return out ? [`${one.what} ${one.what === 'word' ? one.text : one.d.slice(0, 40)}: ${[x1, y1, x2, y2].join()}`] : []
  })
