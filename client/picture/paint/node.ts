import type { NodeItem } from '../items.ts'
import type { Plane, Primitive, Stroke, Word } from '../primitives.ts'
import { number, numbers, type Props, textValue } from './cascade.ts'
import { iconStroke } from './icon.ts'
import type { PaintStyle } from './look.ts'
import { placePath, type Point, rectangle } from '../path.ts'
import { outline, type Shape } from './shapes.ts'

/** What is the same for all that is drawn of a node. */
type Base = Pick<Primitive, 'opacity' | 'record' | 'fade'>
type Bare<T> = T extends Primitive ? Omit<T, keyof Base> : never
type Part = Bare<Primitive>

/** A node as the look has it; its border lies half inside its outline, half outside. */
export function nodePrimitives({ at, data }: NodeItem, look: Props, { tones, measure }: PaintStyle): Primitive[] {
  const shape: Shape = {
    name: textValue(look, 'shape', 'ellipse'),
    w: number(look, 'width', 30, data),
    h: number(look, 'height', 30, data),
    radius: typeof look['corner-radius'] === 'number' ? look['corner-radius'] : null,
    points: textValue(look, 'shape-polygon-points'),
  }
  const opacity = number(look, 'opacity', 1)
  const base: Base = { opacity: 1, record: data.select ?? data.open ?? null, ...(opacity < 1 ? { fade: opacity } : {}) }
  const dressed = (parts: Part[], as = base) => parts.map((part): Primitive => Object.assign(part, as))
  const ghost =
    look.ghost === 'yes' &&
    bodyParts(
      shape,
      { x: at.x + number(look, 'ghost-offset-x', 0), y: at.y + number(look, 'ghost-offset-y', 0) },
      look,
      data.icon,
      tones,
    )
  return [
    ...(ghost === false ? [] : dressed(ghost, { ...base, opacity: number(look, 'ghost-opacity', 1) })),
    ...dressed(bodyParts(shape, at, look, data.icon, tones)),
    ...(data.label === undefined ? [] : dressed(labelParts(data.label, shape.w, at, look, measure))),
  ]
}

function bodyParts(shape: Shape, at: Point, look: Props, icon: string | undefined, tones: PaintStyle['tones']): Part[] {
  const width = number(look, 'border-width', 0)
  const d = placePath(outline(shape), at)
  const border = (): Part => ({
    what: 'stroke',
    d,
    stroke: textValue(look, 'border-color', '#000'),
    width,
    dash: look['border-style'] === 'dashed' ? numbers(look, 'border-dash-pattern') : [],
    cap: 'butt',
  })
  return [
    ...ring(shape, at, look),
    ...(number(look, 'background-opacity', 1) > 0 ? fills(shape, d, at, look) : []),
    ...(icon === undefined ? [] : [iconStroke(icon, shape, at, look, tones)]),
    ...(width === 0 ? [] : [border()]),
  ]
}

/** One colour, or two with a sharp edge half way down a rectangle: the only gradient of the look. */
function fills({ w, h }: Shape, d: string, at: Point, look: Props): Bare<Plane>[] {
  const plane = (path: string, fill: string): Bare<Plane> => ({ what: 'plane', d: path, fill })
  if (look['background-fill'] !== 'linear-gradient') return [plane(d, textValue(look, 'background-color', '#999'))]
  const [upper = '', , , lower = ''] = textValue(look, 'background-gradient-stop-colors').split(' ')
  const half = (y: number) => placePath(rectangle(w, h / 2), { x: at.x, y })
  return [plane(half(at.y - h / 4), upper), plane(half(at.y + h / 4), lower)]
}

/** How much further than its width a ring reaches round a pointed shape. */
const reach: Readonly<Record<string, number>> = { 'round-diamond': 1.4, 'round-triangle': Math.PI / 2 }

/** The ring around what is chosen, a little off its border. */
function ring(shape: Shape, at: Point, look: Props): Bare<Stroke>[] {
  const width = number(look, 'outline-width', 0)
  if (width === 0) return []
  const more = (number(look, 'border-width', 0) + width + number(look, 'outline-offset', 0)) * (reach[shape.name] ?? 1)
  const radius = shape.radius === null ? null : shape.radius + more / 2
  const d = placePath(outline({ ...shape, w: shape.w + more, h: shape.h + more, radius }), at)
  return [{ what: 'stroke', d, stroke: textValue(look, 'outline-color', '#000'), width, dash: [], cap: 'butt' }]
}

/** How far the letters of the typeface reach below the line they stand on, as a part of their size. */
const DESCENT = 0.281

function labelParts(label: string, wide: number, at: Point, look: Props, measure: PaintStyle['measure']): Part[] {
  const size = number(look, 'font-size', 16)
  const weight = number(look, 'font-weight', 400)
  const right = look['text-halign'] === 'right'
  const x = at.x + (right ? wide / 2 : 0) + number(look, 'text-margin-x', 0)
  const foot = at.y + size / 2 + number(look, 'text-margin-y', 0)
  const word: Bare<Word> = {
    what: 'word',
    x,
    y: foot - size * DESCENT,
    text: label,
    size,
    weight,
    anchor: right ? 'start' : 'middle',
    fill: textValue(look, 'color', '#000'),
  }
  if (look['text-background-opacity'] !== 1) return [word]
  const [w, h] = [Math.ceil(measure(label, size, weight)) + 2, size + 2]
  const room = placePath(rectangle(w, h), { x: x - 1 + w / 2, y: foot - size / 2 })
  return [{ what: 'plane', d: room, fill: textValue(look, 'text-background-color', '#fff') }, word]
}
