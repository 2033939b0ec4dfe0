import { n } from '../path.ts'
import type { Hatch, Picture, Plane, Primitive, Stroke, Word } from '../primitives.ts'

export type Attributes = Record<string, string | null>

/** What a primitive is in an SVG, as attributes of a `path` or a `text`; null = as it is anyway. */
export function attributesOf(primitive: Primitive): Attributes {
  const opacity = primitive.opacity === 1 ? null : n(primitive.opacity)
  if (primitive.what === 'plane') return { ...ofPlane(primitive), opacity }
  return { ...(primitive.what === 'stroke' ? ofStroke(primitive) : ofWord(primitive)), opacity }
}

const ofPlane = ({ d, fill }: Plane): Attributes => ({
  d,
  fill: typeof fill === 'string' ? fill : `url(#${hatchId(fill)})`,
})

const ofStroke = ({ d, stroke, width, dash, cap }: Stroke): Attributes => ({
  d,
  fill: 'none',
  stroke,
  'stroke-width': n(width),
  'stroke-dasharray': dash.length === 0 ? null : dash.map(n).join(' '),
  'stroke-linecap': cap === 'butt' ? null : cap,
  'stroke-linejoin': cap === 'butt' ? null : cap,
})

const ofWord = ({ x, y, size, weight, anchor, fill, halo, turn }: Word): Attributes => ({
  x: n(x),
  y: n(y),
  'font-size': n(size),
  'font-weight': weight === 400 ? null : String(weight),
  'text-anchor': anchor === 'start' ? null : anchor,
  fill,
  ...(turn === undefined ? {} : { transform: `rotate(${n(turn)} ${n(x)} ${n(y)})` }),
  ...(halo === undefined
    ? {}
    : {
        stroke: halo.colour,
        'stroke-width': n(2 * halo.width),
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
})

/** The id of a pattern: the same for what is hatched the same. */
export const hatchId = ({ colour, pitch, width, offset }: Hatch): string =>
  ['hatch', colour, ...[pitch, width, offset].map(n)].join('-').replaceAll(/[^\w-]/g, '')

/** Every way of hatching in a picture, once. */
export function hatchesOf(picture: Picture): Hatch[] {
  const all = picture.flatMap((primitive) =>
    primitive.what === 'plane' && typeof primitive.fill !== 'string' ? [primitive.fill] : [],
  )
  return [...new Map(all.map((fill) => [hatchId(fill), fill])).values()]
}

/** The stripe in a tile of `pitch` px that is turned by 45 degrees, and the one that comes in from the next. */
export const hatchLines = ({ pitch, offset }: Hatch): string =>
  `M${n(offset)} 0V${n(pitch)}M${n(offset + pitch)} 0V${n(pitch)}`
