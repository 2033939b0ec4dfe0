import type { Levels } from '../../../contract/figures.ts'
import { n, roundRect } from '../path.ts'
import { type Picture, plane, stroke } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import { sharedWidths } from './shared-widths.ts'

export const pairPlaces = ['administrative', 'both', 'operational', 'other'] as const
export type PairPlace = (typeof pairPlaces)[number]

/** The height of the bar of all pairs, and of a key of it, which is as wide, px. */
export const pairsSize = { bar: 24, key: 13 }

/** By whose word two meet. */
type PairLook = { place: PairPlace; how: 'stated' | 'inferred' }
type HalvesBox = { x: number; width: number; height: number; gap: number; line: number }

/** How a bar of pairs is drawn in its column, px; smaller where many stand below each other. */
const inColumn = { height: pairsSize.bar, gap: 2, line: 1.5, least: 4 }

/** All pairs in one bar: the upper half for the table, the lower for the floor; filled where a source says all of it. */
export function pairsPicture(levels: Levels, width: number, tokens: Tokens, size = inColumn): Picture {
  const parts = pairPlaces.flatMap((place) => {
    const { n: all, stated } = levels[place]
    return [
      { place, how: 'stated', count: stated } as const,
      { place, how: 'inferred', count: all - stated } as const,
    ].filter(({ count }) => count > 0)
  })
  const places = sharedWidths(
    parts.map(({ count }) => count),
    { width, gap: size.gap, least: size.least },
  )
  return parts.flatMap((part, at) => {
    const box = places[at]
    return box === undefined
      ? []
      : halves(part, { ...box, height: size.height, gap: size.gap, line: size.line }, tokens)
  })
}

/** What a place in the bar stands for, in small. */
export const pairKey = (place: PairPlace, tokens: Tokens): Picture =>
  halves({ place, how: 'inferred' }, { x: 0, width: pairsSize.key, height: pairsSize.key, gap: 1, line: 1 }, tokens)

/** At the table, and on the floor below it; a thin line where they do not meet. */
function halves({ place, how }: PairLook, { x, width, height, gap, line }: HalvesBox, tokens: Tokens): Picture {
  const high = (height - gap) / 2
  const half = (y: number, meet: boolean): Picture => {
    if (!meet) return [stroke(`M${n(x)} ${n(y + high / 2)}h${n(width)}`, tokens.hairline)]
    const edge = stroke(
      roundRect(x + line / 2, y + line / 2, width - line, high - line, Math.max(1 - line / 2, 0)),
      tokens.ink,
      { width: line },
    )
    return how === 'stated' ? [plane(roundRect(x, y, width, high, 1), tokens.ink), edge] : [edge]
  }
  return [
    ...half(0, place === 'administrative' || place === 'both'),
    ...half(high + gap, place === 'operational' || place === 'both'),
  ]
}
