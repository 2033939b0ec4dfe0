import type { Kind } from '../../../contract/vocabulary.ts'
import { iconPath } from '../icons.ts'
import { number, type Props, text } from './cascade.ts'
import type { PaintStyle } from './look.ts'
import type { Shape } from './shapes.ts'

const known = new Map<string, Path2D>()

function pathOf(kind: string): Path2D {
  const before = known.get(kind)
  if (before !== undefined) return before
  const path = new Path2D(iconPath(kind as Kind))
  known.set(kind, path)
  return path
}

/** The icon on a mark, as a line: an image would come later than the picture. `icon`: `<tone> <kind>`. */
export function paintIcon(
  context: CanvasRenderingContext2D,
  icon: string,
  { h }: Shape,
  look: Props,
  tones: PaintStyle['tones'],
): void {
  const [tone = '', kind = ''] = icon.split(' ')
  const size = number(look, 'background-width', 15)
  const down = Number(text(look, 'background-position-y', '50%').replace('%', '')) / 100
  const [left, top] = [-size / 2, (h - size) * down - h / 2]
  const scale = size / 24
  context.save()
  context.translate(left, top)
  context.scale(scale, scale)
  context.lineWidth = 2
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.setLineDash([])
  context.strokeStyle = tones[tone] ?? '#000'
  context.stroke(pathOf(kind))
  context.restore()
}
