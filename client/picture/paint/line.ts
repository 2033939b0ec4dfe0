import type { EdgeItem } from '../items.ts'
import type { Stroke } from '../primitives.ts'
import { number, numbers, type Props, textValue } from './cascade.ts'
import { curvePath, type Point, straight } from '../path.ts'

/** A line from middle to middle, or from where its data say; an arc where it bends. */
export function lineStroke({ data }: EdgeItem, [from, to]: readonly [Point, Point], look: Props): Stroke {
  const [a, b] = [
    moved(from, textValue(look, 'source-endpoint', '', data)),
    moved(to, textValue(look, 'target-endpoint', '', data)),
  ]
  const bend = look['curve-style'] === 'unbundled-bezier' ? number(look, 'control-point-distances', 0, data) : 0
  return {
    what: 'stroke',
    d: bend === 0 ? straight(a, b) : curvePath(a, aside(a, b, bend), b),
    stroke: textValue(look, 'line-color', '#999'),
    width: number(look, 'width', 1, data),
    dash: look['line-style'] === 'dashed' ? numbers(look, 'line-dash-pattern') : [],
    cap: 'butt',
    opacity: number(look, 'opacity', 1) * number(look, 'line-opacity', 1),
    record: data.select ?? null,
  }
}

/** The point so far beside the middle of two. */
function aside(a: Point, b: Point, by: number): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy) || 1
  return { x: (a.x + b.x) / 2 - (dy / length) * by, y: (a.y + b.y) / 2 + (dx / length) * by }
}

/** `<x>px <y>px` from a point; any other end is the point itself. */
function moved(point: Point, by: string): Point {
  if (!by.endsWith('px')) return point
  const [, x, y] = /^(-?[\d.e-]+)px (-?[\d.e-]+)px$/.exec(by) ?? []
  return x === undefined || y === undefined ? point : { x: point.x + Number(x), y: point.y + Number(y) }
}
