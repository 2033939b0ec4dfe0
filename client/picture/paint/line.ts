import type { EdgeItem } from '../items.ts'
import { number, numbers, type Props, text } from './cascade.ts'

type Context = CanvasRenderingContext2D
type Point = { x: number; y: number }

/** Sets the pen for all lines of one look but for what each has of its own. */
export function takePen(context: Context, look: Props): void {
  context.strokeStyle = text(look, 'line-color', '#999')
  context.lineCap = 'butt'
  context.setLineDash(look['line-style'] === 'dashed' ? numbers(look, 'line-dash-pattern') : [])
  context.globalAlpha = number(look, 'opacity', 1) * number(look, 'line-opacity', 1)
}

/** A line from middle to middle, or from where its data say; an arc where it bends. */
export function paintLine(
  context: Context,
  { data }: EdgeItem,
  [from, to]: readonly [Point, Point],
  look: Props,
): void {
  const [a, b] = [
    moved(from, text(look, 'source-endpoint', '', data)),
    moved(to, text(look, 'target-endpoint', '', data)),
  ]
  context.lineWidth = number(look, 'width', 1, data)
  context.beginPath()
  context.moveTo(a.x, a.y)
  const bend = look['curve-style'] === 'unbundled-bezier' ? number(look, 'control-point-distances', 0, data) : 0
  if (bend === 0) context.lineTo(b.x, b.y)
  else {
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const length = Math.hypot(dx, dy) || 1
    const [mx, my] = [(a.x + b.x) / 2 - (dy / length) * bend, (a.y + b.y) / 2 + (dx / length) * bend]
    context.quadraticCurveTo(mx, my, b.x, b.y)
  }
  context.stroke()
}

/** `<x>px <y>px` from a point; any other end is the point itself. */
function moved(point: Point, by: string): Point {
  const [, x, y] = /^(-?[\d.e-]+)px (-?[\d.e-]+)px$/.exec(by) ?? []
  return x === undefined || y === undefined ? point : { x: point.x + Number(x), y: point.y + Number(y) }
}
