import type { Kind } from '../../../contract/vocabulary.ts'
import { iconPath } from '../icons.ts'
import type { Stroke } from '../primitives.ts'
import { number, type Props, textValue } from './cascade.ts'
import type { PaintStyle } from './look.ts'
import { type ShapeOutline, placePath, type Point, scalePath } from '../path.ts'
import type { Shape } from './shapes.ts'

const known = new Map<string, ShapeOutline>()

function outlineOf(kind: string, scale: number): ShapeOutline {
  const key = `${kind} ${scale}`
  const before = known.get(key)
  if (before !== undefined) return before
  const made = scalePath(iconPath(kind as Kind), scale)
  known.set(key, made)
  return made
}

/** The icon on a mark, as a stroke: an image would come later than the picture. `icon`: `<tone> <kind>`. */
export function iconStroke(
  icon: string,
  { h }: Shape,
  at: Point,
  look: Props,
  tones: PaintStyle['tones'],
): Omit<Stroke, 'opacity' | 'record'> {
  const [tone = '', kind = ''] = icon.split(' ')
  const size = number(look, 'background-width', 15)
  const down = Number(textValue(look, 'background-position-y', '50%').replace('%', '')) / 100
  const corner = { x: at.x - size / 2, y: at.y + (h - size) * down - h / 2 }
  return {
    what: 'stroke',
    d: placePath(outlineOf(kind, size / 24), corner),
    stroke: tones[tone] ?? '#000',
    width: (2 * size) / 24,
    dash: [],
    cap: 'round',
  }
}
