import { n } from '../path.ts'
import type { Hatch, Picture, Primitive } from '../primitives.ts'
import { typeface } from '../style/tokens.ts'
import { runsOf } from './runs.ts'
import { attributesOf, hatchesOf, hatchId, hatchLines } from './svg-attributes.ts'

/** The part of a picture that is drawn, px. */
export type Frame = { x: number; y: number; width: number; height: number }

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** A text as it may stand in an SVG. */
export const safe = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? '')
/** Attributes, without those that say what holds anyway. */
export const attributesText = (all: Readonly<Record<string, string | null>>) =>
  Object.entries(all)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${safe(value)}"`))
    .join('')

/** A picture as the text of an SVG: the same strokes as on a canvas, each with the record it is of. */
export function svgOf(picture: Picture, frame: Frame): string {
  const body = runsOf(picture).map(({ fade, all }) => {
    const drawn = all.map(tag).join('')
    return fade < 1 ? `<g${attributesText({ opacity: n(fade) })}>${drawn}</g>` : drawn
  })
  const root = attributesText({
    xmlns: 'http://www.w3.org/2000/svg',
    width: n(frame.width),
    height: n(frame.height),
    viewBox: [frame.x, frame.y, frame.width, frame.height].map(n).join(' '),
    'font-family': typeface,
    'stroke-miterlimit': '10',
  })
  return `<svg${root}>${patternsOf(picture)}${body.join('')}</svg>`
}

/** What planes of a picture are hatched with. */
export function patternsOf(picture: Picture): string {
  const patterns = hatchesOf(picture).map(pattern).join('')
  return patterns === '' ? '' : `<defs>${patterns}</defs>`
}

function tag(primitive: Primitive): string {
  const own = attributesText({ ...attributesOf(primitive), 'data-record': primitive.record })
  return primitive.what === 'word' ? `<text${own}>${safe(primitive.text)}</text>` : `<path${own}/>`
}

/** One stripe of a tile that is turned; a stripe over the edge of a tile comes in from the next. */
function pattern(fill: Hatch): string {
  const { colour, pitch, width } = fill
  const tile = attributesText({
    id: hatchId(fill),
    width: n(pitch),
    height: n(pitch),
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  })
  const lines = attributesText({ d: hatchLines(fill), stroke: colour, 'stroke-width': n(width) })
  return `<pattern${tile}><path${lines}/></pattern>`
}
