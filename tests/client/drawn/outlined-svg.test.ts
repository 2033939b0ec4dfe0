import { beforeAll, describe, expect, it } from '@jest/globals'
import { SaxesParser } from 'saxes'
import { drawView } from '../../../client/drawn/draw-view.ts'
import { outlinedSvg, type SvgTexts } from '../../../client/picture/pens/outlined-svg.ts'
import { plane, word } from '../../../client/picture/primitives.ts'
import { loadTypeface, type Typeface } from '../../../client/picture/typeface/typeface.ts'
import { initialViewState } from '../../../client/store/address/view-state.ts'
import { presentedZeeland } from '../../support/presented.ts'

let typeface: Typeface
beforeAll(async () => {
  typeface = await loadTypeface()
})
const texts: SvgTexts = { title: 'Zeeland & meer', desc: '30 van 30 partners', lang: 'nl', nameOf: (id) => `<${id}>` }
const frame = { x: 0, y: 0, width: 100, height: 50 }
type Tag = { name: string; attributes: Record<string, string>; text: string }

/** What stands in an SVG, in its order; throws where it is no XML. */
function tagsOf(svg: string): Tag[] {
  const found: Tag[] = []
  const parser = new SaxesParser()
  parser.on('error', (reason) => {
    throw reason
  })
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes, text: '' }))
  parser.on('text', (text) => {
    const last = found.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.write(svg).close()
  return found
}

describe('an SVG that needs no typeface', () => {
  it('says what it shows and in which language, and holds no letters but those', () => {
    const tags = tagsOf(outlinedSvg([word(10, 20, 'Goes', '#17212b')], frame, texts, typeface))
    expect(tags.map(({ name }) => name)).toEqual(['svg', 'title', 'desc', 'path'])
    expect(tags[0]?.attributes).toMatchObject({ lang: 'nl', 'xml:lang': 'nl', role: 'img', viewBox: '0 0 100 50' })
    expect(tags.map(({ text }) => text)).toEqual(['', 'Zeeland & meer', '30 van 30 partners', ''])
  })

  it('has a group with its name for each record, and each id once', () => {
    const own = { record: 'am24-uwv' }
    const picture = [plane('M0 0h9v9z', '#fff', own), plane('M0 0h1v1z', '#000'), word(1, 9, 'UWV', '#000', own)]
    const groups = tagsOf(outlinedSvg(picture, frame, texts, typeface)).filter(({ name }) => name === 'g')
    const said = groups.map(({ attributes }) => [attributes['id'], attributes['aria-label']])
    expect(said).toEqual([
      ['am24-uwv', '<am24-uwv>'],
      ['am24-uwv.2', '<am24-uwv>'],
    ])
  })

  it('draws the halo of a word below its letters', () => {
    const picture = [word(0, 20, 'A', '#000', { halo: { colour: '#fff', width: 2 } })]
    const [halo, letters] = tagsOf(outlinedSvg(picture, frame, texts, typeface)).filter(({ name }) => name === 'path')
    expect(halo?.attributes).toMatchObject({ stroke: '#fff', 'stroke-width': '4', d: letters?.attributes['d'] })
    expect(letters?.attributes['fill']).toBe('#000')
  })

  it('of Zeeland is sound, has no id twice, and is the same again', () => {
    const view = { ...initialViewState, region: presentedZeeland.graph.region.id }
    const make = () => {
      const { picture, width, height } = drawView(presentedZeeland, view, { width: 936, height: null, fit: 'all' })
      return outlinedSvg(picture, { x: 0, y: 0, width, height }, texts, typeface)
    }
    const svg = make()
    const ids = tagsOf(svg).flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['am24-uwv', 'am24-orionis']))
    expect(make()).toBe(svg)
    expect(svg.length).toBeLessThan(400_000)
  })
})
