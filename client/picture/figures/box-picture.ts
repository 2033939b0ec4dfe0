import { disc, roundRect } from '../path.ts'
import { type Hatch, type Picture, plane, stroke } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import type { Group } from './box-groups.ts'

export type BoxSign = Group['look'] | 'inferred'

/** What is not known. */
export const boxHatch = (tokens: Tokens): Hatch => ({ colour: tokens.hatch, pitch: 5, width: 1, offset: 4.5 })

/**
 * A box on so many px: filled = stated so, open = our reading, with a dot = hangs on one person, hatched = not known, dotted = expected and
 * not found.
 */
export function boxPicture(look: BoxSign, size: number, tokens: Tokens): Picture {
  const outline = (width: number) => roundRect(width / 2, width / 2, size - width, size - width, 2 - width / 2)
  if (look === 'unknown') return [plane(outline(0), boxHatch(tokens)), stroke(outline(1), tokens.hatch)]
  if (look === 'missing')
    return [stroke(outline(1.5), tokens['ink-soft'], { width: 1.5, dash: [0.01, 3], cap: 'round' })]
  const edge = stroke(outline(1.5), tokens.ink, { width: 1.5 })
  if (look === 'stated') return [plane(outline(0), tokens.ink), edge]
  if (look === 'inferred') return [edge]
  return [edge, plane(disc(size / 2, size / 2, 2.9), tokens.ink)]
}
