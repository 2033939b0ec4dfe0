import { n } from '../path.ts'
import type { Picture, Primitive, Word } from '../primitives.ts'
import type { Typeface } from '../typeface/typeface.ts'
import { runsOf } from './runs.ts'
import { attributesOf } from './svg-attributes.ts'
import { attributesText, type Frame, patternsOf, safe } from './svg-pen.ts'

/** What a drawing says of itself to who cannot see it. `nameOf`: of a record that is drawn; null = it has none. */
export type SvgTexts = {
  title: string
  desc: string
  lang: string
  nameOf?: (record: string) => string | null
}

/**
 * A picture as an SVG that needs no typeface: its letters are outlines, so that every program shows them alike. What
 * belongs to a record stands in a group with its name. The same picture gives the same bytes.
 */
export function outlinedSvg(picture: Picture, frame: Frame, texts: SvgTexts, typeface: Typeface): string {
  const used = new Map<string, number>()
  const body = runsOf(picture).map(({ fade, all }) => {
    const drawn = recordRuns(all)
      .map(({ record, own }) => {
        const tags = own.flatMap((one) => (one.what === 'word' ? outlined(one, typeface) : [tag(one)])).join('')
        return record === null || tags === '' ? tags : `<g${groupAttributes(record, used, texts)}>${tags}</g>`
      })
      .join('')
    return fade < 1 ? `<g${attributesText({ opacity: n(fade) })}>${drawn}</g>` : drawn
  })
  const root = attributesText({
    xmlns: 'http://www.w3.org/2000/svg',
    width: n(frame.width),
    height: n(frame.height),
    viewBox: [frame.x, frame.y, frame.width, frame.height].map(n).join(' '),
    role: 'img',
    lang: texts.lang,
    'xml:lang': texts.lang,
    'stroke-miterlimit': '10',
  })
  const said = `<title>${safe(texts.title)}</title><desc>${safe(texts.desc)}</desc>`
  return `<svg${root}>${said}${patternsOf(picture)}${body.join('')}</svg>`
}

const tag = (primitive: Primitive) => `<path${attributesText(attributesOf(primitive))}/>`

/** The surfaces of a word; the halo it has lies below them. */
function outlined(word: Word, typeface: Typeface): string[] {
  const { halo } = word
  return typeface.outline(word).flatMap((plane) => {
    const edge = halo === undefined ? null : { colour: halo.colour, width: 2 * halo.width }
    const below =
      edge === null
        ? []
        : [
            `<path${attributesText({
              d: plane.d,
              fill: 'none',
              stroke: edge.colour,
              'stroke-width': n(edge.width),
              'stroke-linejoin': 'round',
            })}/>`,
          ]
    return [...below, tag(plane)]
  })
}

type RecordRun = { record: string | null; own: Primitive[] }
/** Neighbours of one record together: what is drawn of it elsewhere keeps its place from below to above. */
function recordRuns(all: readonly Primitive[]): RecordRun[] {
  const runs: RecordRun[] = []
  for (const one of all) {
    const last = runs.at(-1)
    if (last?.record === one.record) last.own.push(one)
    else runs.push({ record: one.record, own: [one] })
  }
  return runs
}

/** An id may be there once only: what is drawn of the same record later has a number behind it. */
function groupAttributes(record: string, used: Map<string, number>, { nameOf }: SvgTexts): string {
  const nth = (used.get(record) ?? 0) + 1
  used.set(record, nth)
  const id = record.replaceAll(/[^\w.:~-]/g, '_')
  return attributesText({ id: nth === 1 ? id : `${id}.${nth}`, 'aria-label': nameOf?.(record) ?? null })
}
