import type { Picture } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import { plane, word } from '../primitives.ts'
import { disc } from '../path.ts'
import { barEnd, barPiece } from './bar-picture.ts'
import { securingSign } from './glyphs.ts'
import type { AgendaShape } from './shape.ts'

/** What the legend of the do-agenda explains. */
export const barSigns = [
  ...(['preparing', 'running', 'delayed', 'slimmed', 'stop', 'secured', 'cross', 'unknown'] as const),
]
export type BarSign = (typeof barSigns)[number]
export const fillSigns = ['stated', 'own', 'inferred', 'unknown', 'no'] as const

/** A sign of a bar, on 36 x 20. */
export function barSign(sign: BarSign, tokens: Tokens): Picture {
  if (sign === 'stop') return [...barPiece('running', 2, 30, 10, tokens), barEnd('stop', 31, 10, tokens)]
  if (sign === 'cross') return [barEnd('cross', 18, 10, tokens)]
  return barPiece(sign, 2, 34, 10, tokens)
}

/** A mark of what lasts, on 20 x 20. */
export const fillSign = (fill: (typeof fillSigns)[number], tokens: Tokens): Picture => securingSign(fill, 5, 5, tokens)

/** Nobody, for certain or not, on 20 x 20. */
export const nobodySign = (isSure: boolean, tokens: Tokens): Picture =>
  isSure
    ? [plane(disc(10, 10, 1.4), tokens['ink-soft'])]
    : [word(10, 14, '?', tokens['ink-soft'], { size: 12, anchor: 'middle' })]

/** What there is to explain: only what is in view. */
export function agendaSignsIn({ lines }: AgendaShape) {
  const bars = new Set<BarSign>(
    lines.flatMap(({ bar: { parts, end } }) => [
      ...parts.map(({ form }): BarSign => form),
      ...(end === null ? [] : [end.form]),
    ]),
  )
  const fills = new Set(lines.flatMap((line) => line.fills))
  const empty = lines.flatMap(({ table, floor }) => [table, floor]).filter(({ sectors }) => sectors.length === 0)
  return {
    bars: barSigns.filter((sign) => bars.has(sign)),
    fills: fillSigns.filter((sign) => fills.has(sign)),
    nobody: [true, false].filter((sure) => empty.some(({ isSure }) => isSure === sure)),
  }
}
