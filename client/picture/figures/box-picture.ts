import { disc, roundRect } from '../path.ts'
import { type Hatch, type Picture, plane, stroke } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import type { BoxGroup } from './box-groups.ts'
import { sharedWidths } from './shared-widths.ts'

export type BoxSign = BoxGroup['look'] | 'inferred'
/** Where a box lies, px. */
export type BoxPlace = { x: number; y: number; width: number; height: number }

/** What is not known. */
export const boxHatch = (tokens: Tokens): Hatch => ({ colour: tokens.hatch, pitch: 5, width: 1, offset: 4.5 })

/**
 * A box: filled = stated so, open = our reading, with a dot = hangs on one person, hatched = not known, dotted = expected and not
 * found. `radius`: of its corners.
 */
export function boxPicture(
  look: BoxSign,
  { x, y, width, height }: BoxPlace,
  tokens: Tokens,
  { radius = 2, record = null }: { radius?: number; record?: string | null } = {},
): Picture {
  const outline = (edge: number) =>
    roundRect(x + edge / 2, y + edge / 2, width - edge, height - edge, Math.max(radius - edge / 2, 0))
  if (look === 'unknown')
    return [plane(outline(0), boxHatch(tokens), { record }), stroke(outline(1), tokens.hatch, { record })]
  if (look === 'missing')
    return [stroke(outline(1.5), tokens['ink-soft'], { width: 1.5, dash: [0.01, 3], cap: 'round', record })]
  const edge = stroke(outline(1.5), tokens.ink, { width: 1.5, record })
  if (look === 'stated') return [plane(outline(0), tokens.ink, { record }), edge]
  if (look === 'inferred') return [edge]
  return [edge, plane(disc(x + width / 2, y + height / 2, 2.9), tokens.ink, { record })]
}

/** The height of a bar of boxes, and of the bar of what nobody can answer, px. */
export const boxBarHeight = { counted: 18, unknown: 20 }

/** More things than there is room for boxes: a bar in parts, each as wide as it counts. */
export function boxBarPicture(groups: readonly BoxGroup[], width: number, tokens: Tokens): Picture {
  const there = groups.filter(({ n }) => n > 0)
  const places = sharedWidths(
    there.map(({ n }) => n),
    { width, gap: 2, least: 6 },
  )
  return places.flatMap((place, at) => {
    const look = there[at]?.look
    return look === undefined ? [] : boxPicture(look, { ...place, y: 0, height: boxBarHeight.counted }, tokens)
  })
}

export const unknownBarPicture = (width: number, tokens: Tokens): Picture =>
  boxPicture('unknown', { x: 0, y: 0, width, height: boxBarHeight.unknown }, tokens)
