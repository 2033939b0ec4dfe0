import type { Sector } from '../../../contract/vocabulary.ts'
import type { SecuringMark } from '../../../domain/tables/agenda.ts'
import { disc, placePath, rect, scalePath } from '../path.ts'
import { type Picture, plane, type Primitive, stroke, word } from '../primitives.ts'
import { shapeOf } from '../sector-shape.ts'
import type { Tokens } from '../style/tokens.ts'
import { agendaHatch } from './bar-picture.ts'

/** Of a mark of a sector, px: its size, and from each to the next. */
const glyph = { size: 10, pitch: 13 }
/** So many stand on a line; the rest is a number behind them. */
export const MAX_GLYPHS = 7

/** Who is at one side: a mark of the sector for each; nobody: a dot, or a question mark when it is not sure. */
export type GlyphLine = { sectors: readonly Sector[]; isSure: boolean }

/** What two lines of marks take, px. */
export const glyphHeight = 34
export function glyphWidth(...lines: readonly GlyphLine[]): number {
  const most = Math.max(1, ...lines.map(({ sectors }) => sectors.length))
  return Math.min(most, MAX_GLYPHS) * glyph.pitch + (most > MAX_GLYPHS ? 22 : 0)
}

function linePicture({ sectors, isSure }: GlyphLine, y: number, tokens: Tokens): Primitive[] {
  if (sectors.length === 0)
    return isSure
      ? [plane(disc(5, y, 1.2), tokens['ink-soft'])]
      : [word(2, y + 4, '?', tokens['ink-soft'], { size: 12 })]
  const scale = glyph.size / 24
  const marks = sectors.slice(0, MAX_GLYPHS).map((sector, at) => {
    const outline = scalePath(shapeOf[sector], scale)
    const middle = { x: 6 + at * glyph.pitch - 14 * scale, y: y - 14 * scale }
    return plane(placePath(outline, middle), tokens.sectors[sector])
  })
  const rest = sectors.length - MAX_GLYPHS
  if (rest <= 0) return marks
  return [...marks, word(MAX_GLYPHS * glyph.pitch + 1, y + 4, `+${rest}`, tokens.ink, { size: 12 })]
}

/** Who is in an activity: at the table, and under it on the floor. */
export const glyphPicture = (table: GlyphLine, floor: GlyphLine, tokens: Tokens): Picture => [
  ...linePicture(table, 8, tokens),
  ...linePicture(floor, 26, tokens),
]

/** Of the marks of what lasts, px: size, and from each to the next. */
export const securingBox = { size: 10, pitch: 18, height: 14 }

/** How a point stands, as it is drawn: whose word it is where it holds. */
export type SecuringFill = 'stated' | 'own' | 'inferred' | 'trial' | 'unknown' | 'no'
export const fillOf = ({ holds, provenance }: SecuringMark): SecuringFill =>
  holds === null ? 'unknown' : holds ? (provenance ?? 'inferred') : 'no'

/** A mark by its fill, its left upper corner at a point: filled, filled with an edge, open, hatched, or a dash for no. */
export function securingSign(fill: SecuringFill, x: number, y: number, tokens: Tokens): Primitive[] {
  const { size } = securingBox
  const box = rect(x, y, size, size)
  const inner = rect(x + 0.75, y + 0.75, size - 1.5, size - 1.5)
  switch (fill) {
    case 'stated':
      return [plane(box, tokens.ink)]
    case 'own':
      return [stroke(inner, tokens.ink, { width: 1.3 }), plane(rect(x + 3, y + 3, size - 6, size - 6), tokens.ink)]
    case 'inferred':
      return [stroke(inner, tokens.ink, { width: 1.5 })]
    case 'trial':
      return [stroke(inner, tokens.action, { width: 1.5, dash: [3, 2] })]
    case 'unknown':
      return [plane(box, agendaHatch(tokens)), stroke(inner, tokens.hairline)]
    case 'no':
      return [stroke(`M${x + 1} ${y + size / 2}H${x + size - 1}`, tokens.ink, { width: 1.6 })]
  }
}

/** The five marks of an activity beside each other. */
export const securingPicture = (fills: readonly SecuringFill[], tokens: Tokens): Picture =>
  fills.flatMap((fill, at) => securingSign(fill, at * securingBox.pitch + 4, 2, tokens))
