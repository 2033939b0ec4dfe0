import type { Kind, Sector } from '../../contract/vocabulary.ts'
import type { Mark } from '../scene/scene.ts'
import { iconPath } from './icons.ts'
import { placePath, scalePath } from './path.ts'
import { type Picture, plane, type Primitive, stroke, word } from './primitives.ts'
import { darkIcon, shapeOf } from './sector-shape.ts'
import { iconTones } from './style/icon-image.ts'
import type { Tokens } from './style/tokens.ts'

/** `plain`: too small for its icon. */
export type MarkLook = {
  sector: Sector
  kind: Kind | null
  how: Mark['how']
  centre: boolean
  several: boolean
  plain: boolean
}

const ICON = 0.525

/** A partner's mark in a text, on 28 x 28: filled = named, outlined = known, dashed = named but not who, or expected. */
export function markSign({ sector, kind, how, centre, several, plain }: MarkLook, tokens: Tokens): Picture {
  const own = tokens.sectors[sector]
  const shape = shapeOf[sector]
  const vague = how === 'mentioned' || how === 'expected'
  const lift = sector === 'workers' ? 3 : 0
  const behind = placePath(scalePath(shape, 1), { x: 3.5, y: -3 })
  const edge = vague
    ? [stroke(shape, tokens['ink-soft'], { width: 1.4, dash: [3, 2.4] })]
    : how === 'known'
      ? [stroke(shape, own, { width: 2.2 })]
      : []
  const around = centre ? [stroke(shape, tokens.ink, { width: 3, dash: vague ? [3, 2.4] : [] })] : edge
  return [
    ...(several ? [plane(behind, tokens.paper), stroke(behind, own, { width: 2 })] : []),
    plane(shape, how === 'stated' ? own : tokens.paper),
    ...around,
    ...(plain ? [] : signOn(kind, sector, how, lift, tokens)),
  ]
}

function signOn(kind: Kind | null, sector: Sector, how: Mark['how'], lift: number, tokens: Tokens): Primitive[] {
  if (how === 'mentioned')
    return [word(14, 19 + lift, '?', tokens['ink-soft'], { size: 14, weight: 600, anchor: 'middle' })]
  if (kind === null) return []
  const tones = iconTones(tokens)
  const colour =
    how === 'known' ? tones.page : how === 'expected' ? tones.soft : darkIcon.has(sector) ? tones.ink : tones.white
  const d = placePath(scalePath(iconPath(kind), ICON), { x: 7.7, y: 7.7 + lift })
  return [stroke(d, colour, { width: 2 * ICON, cap: 'round' })]
}
