import type { NodeItem } from '../items.ts'
import { number, numbers, type Props, text } from './cascade.ts'
import { paintIcon } from './icon.ts'
import type { PaintStyle } from './look.ts'
import { outline, type Shape } from './shapes.ts'

type Context = CanvasRenderingContext2D

/** A node as the look has it, but for its opacity; its border lies half inside its outline, half outside. */
export function paintNode(
  context: Context,
  { at: { x, y }, data }: NodeItem,
  look: Props,
  { font, tones }: PaintStyle,
): void {
  const shape: Shape = {
    name: text(look, 'shape', 'ellipse'),
    w: number(look, 'width', 30, data),
    h: number(look, 'height', 30, data),
    radius: typeof look['corner-radius'] === 'number' ? look['corner-radius'] : null,
    points: text(look, 'shape-polygon-points'),
  }
  context.translate(x, y)
  if (look.ghost === 'yes') {
    const [gx, gy] = [number(look, 'ghost-offset-x', 0), number(look, 'ghost-offset-y', 0)]
    context.translate(gx, gy)
    context.globalAlpha = number(look, 'ghost-opacity', 1)
    paintBody(context, shape, look, data.icon, tones)
    context.globalAlpha = 1
    context.translate(-gx, -gy)
  }
  paintBody(context, shape, look, data.icon, tones)
  if (data.label !== undefined) paintLabel(context, data.label, shape.w, look, font)
  context.translate(-x, -y)
}

function paintBody(context: Context, shape: Shape, look: Props, icon: string | undefined, tones: PaintStyle['tones']) {
  ring(context, shape, look)
  const path = outline(shape)
  if (number(look, 'background-opacity', 1) > 0) {
    context.fillStyle = look['background-fill'] === 'linear-gradient' ? halves(context, shape, look) : fillOf(look)
    context.fill(path)
  }
  if (icon !== undefined) paintIcon(context, icon, shape, look, tones)
  const width = number(look, 'border-width', 0)
  if (width === 0) return
  context.lineWidth = width
  context.strokeStyle = text(look, 'border-color', '#000')
  context.setLineDash(look['border-style'] === 'dashed' ? numbers(look, 'border-dash-pattern') : [])
  context.stroke(path)
}

const fillOf = (look: Props) => text(look, 'background-color', '#999')

/** Two colours with a sharp edge half way: the only gradient of the look. */
function halves(context: Context, { h }: Shape, look: Props): CanvasGradient {
  const gradient = context.createLinearGradient(0, -h / 2, 0, h / 2)
  const at = text(look, 'background-gradient-stop-positions').split(' ')
  text(look, 'background-gradient-stop-colors')
    .split(' ')
    .forEach((colour, i) => {
      gradient.addColorStop(Number(at[i] ?? 0) / 100, colour)
    })
  return gradient
}

/** How much further than its width a ring reaches round a pointed shape. */
const reach: Readonly<Record<string, number>> = { 'round-diamond': 1.4, 'round-triangle': Math.PI / 2 }

/** The ring around what is chosen, a little off its border. */
function ring(context: Context, shape: Shape, look: Props) {
  const width = number(look, 'outline-width', 0)
  if (width === 0) return
  const more = (number(look, 'border-width', 0) + width + number(look, 'outline-offset', 0)) * (reach[shape.name] ?? 1)
  const radius = shape.radius === null ? null : shape.radius + more / 2
  context.lineWidth = width
  context.strokeStyle = text(look, 'outline-color', '#000')
  context.setLineDash([])
  context.stroke(outline({ ...shape, w: shape.w + more, h: shape.h + more, radius }))
}

function paintLabel(context: Context, label: string, wide: number, look: Props, font: string) {
  const size = number(look, 'font-size', 16)
  const right = look['text-halign'] === 'right'
  context.font = `${number(look, 'font-weight', 400)} ${size}px ${font}`
  context.textAlign = right ? 'left' : 'center'
  context.textBaseline = 'bottom'
  const x = (right ? wide / 2 : 0) + number(look, 'text-margin-x', 0)
  const y = size / 2 + number(look, 'text-margin-y', 0)
  if (look['text-background-opacity'] === 1) {
    const around = 1
    context.fillStyle = text(look, 'text-background-color', '#fff')
    context.fillRect(
      x - around,
      y - size - around,
      Math.ceil(context.measureText(label).width) + 2 * around,
      size + 2 * around,
    )
  }
  context.fillStyle = text(look, 'color', '#000')
  context.fillText(label, x, y)
}
