import { describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import type { FileDrawing } from '../../../client/files/file-document.ts'
import { makePptx } from '../../../client/files/pptx/make-pptx.ts'
import { makeZip } from '../../../client/files/zip/make-zip.ts'
import { svgOf } from '../../../client/picture/pens/svg-pen.ts'
import { sampleDocument } from './sample.ts'

const drawn: string[] = []
const pens = {
  outline: ({ picture, width, height }: FileDrawing) => ({
    ...{ svg: svgOf(picture, { x: 0, y: 0, width, height }), width, height },
  }),
  rasterise: (svg: string) => {
    drawn.push(svg)
    return Promise.resolve({ png: Promise.resolve(new Uint8Array([0x89, 0x50, 0x4e, 0x47])) })
  },
}
const partsOf = async (more = {}) => {
  const bytes = await makePptx(sampleDocument(more), pens)
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}
const shapesOf = (slide: string) => slide.match(/<p:sp>.*?<\/p:sp>/gs) ?? []
const textOf = (shape: string) => [...shape.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text).join('|')

describe('a presentation', () => {
  it('has a cover, a slide a step, what was agreed, the sources and how to read it', async () => {
    const parts = await partsOf()
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    const titles = slides.map((name) => textOf(shapesOf(parts[name] ?? '')[0] ?? ''))
    expect(titles).toEqual([
      ...['stuurgroep 28 november 2026', 'Onze regio', 'Orionis praat mee, maar is op de vloer niet te vinden'],
      ...['Wie met wie', 'Wat we nog niet weten', 'Besluiten', 'Besluiten en acties', 'Bronnen', 'Leeswijzer'],
    ])
  })

  it('puts words in placeholders that have no place, colour or typeface of their own', async () => {
    const parts = await partsOf()
    const shapes = shapesOf(parts['ppt/slides/slide3.xml'] ?? '')
    expect(shapes.map(textOf)).toEqual([
      'Orionis praat mee, maar is op de vloer niet te vinden',
      'Waar tafel en vloer verschillen',
      expect.stringMatching(/^Aan één van de vijf tafels/),
      'Vraag 1: Wie doet de uitvoering namens Orionis?',
      'Zeeland · Kaart van nu, 28 november 2026 · 30 van 30 partners · 0 filters · 61 uitspraken uit 7 bronnen',
      '3',
    ])
    for (const shape of shapes) {
      expect(shape).toContain('<p:ph ')
      expect(shape).toContain('<p:spPr></p:spPr>')
      expect(shape).not.toMatch(/a:solidFill|a:latin|sz="\d{3,}"|lang=/)
    }
  })

  it('says what is drawn for who cannot see it, and stores equal pictures once', async () => {
    const parts = await partsOf()
    const slide = parts['ppt/slides/slide2.xml'] ?? ''
    expect(slide).toContain(
      'descr="30 partners zitten aan 5 tafels; op de vloer staan er 18. 30 van 30 partners · 0 filters"',
    )
    const [first] = sampleDocument().steps
    const steps = [first, first, first].flatMap((step) => (step === undefined ? [] : [step]))
    drawn.length = 0
    const same = await partsOf({ steps: steps.map((step, at) => ({ ...step, id: `s${at}` })) })
    expect(drawn).toHaveLength(1)
    expect(Object.keys(same).filter((name) => name.startsWith('ppt/media/'))).toEqual([
      'ppt/media/image1.svg',
      'ppt/media/image1.png',
    ])
  })

  it('has notes only where they were asked for', async () => {
    const steps = sampleDocument().steps.map((step, at) => ({ ...step, notes: at === 1 ? 'Eén <b>\nTwee' : null }))
    const parts = await partsOf({ steps, withNotes: true })
    const notes = Object.keys(parts).filter((name) => /notesSlide\d+\.xml$/.test(name))
    expect(notes).toEqual(['ppt/notesSlides/notesSlide1.xml'])
    expect(textOf(parts['ppt/notesSlides/notesSlide1.xml'] ?? '')).toBe('Eén &lt;b&gt;|Twee')
    expect(Object.keys(await partsOf()).some((name) => /notesSlide\d/.test(name))).toBe(false)
  })

  it('writes what was agreed as a table that can be edited', async () => {
    const table = (await partsOf())['ppt/slides/slide7.xml'] ?? ''
    expect(table.match(/<a:tr /g)).toHaveLength(3)
    expect(textOf(table)).toContain('Besluit: Orionis wijst een teamleider aan.|Orionis|15 jan 2027')
  })

  it('points only at parts that are there, and each part has a type', async () => {
    const parts = await partsOf({ withNotes: true })
    const types = parts['[Content_Types].xml'] ?? ''
    for (const [name, text] of Object.entries(parts)) {
      if (!name.endsWith('.rels')) {
        const ending = name.split('.').at(-1) ?? ''
        if (ending === 'xml' && name !== '[Content_Types].xml') expect(types).toContain(`PartName="/${name}"`)
        else expect(types).toContain(ending === 'xml' ? '<Types' : `Extension="${ending}"`)
        continue
      }
      const folder = name.replace(/_rels\/[^/]*$/, '')
      for (const [, target = ''] of text.matchAll(/Target="([^"]*)"/g))
        expect(Object.keys(parts)).toContain(new URL(target, `file:///${folder}`).pathname.slice(1))
    }
  })

  it('gives the same bytes for the same document', async () => {
    const [first, second] = [await makePptx(sampleDocument(), pens), await makePptx(sampleDocument(), pens)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })
})

it('makes a zip with the files in order, packed but for what is packed already', () => {
  const bytes = makeZip({ 'b.txt': 'é'.repeat(1000), 'a/c.pdf': new Uint8Array([1, 2, 3]) })
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toEqual(['b.txt', 'a/c.pdf'])
  expect(strFromU8(files['b.txt'] ?? new Uint8Array())).toBe('é'.repeat(1000))
  expect(bytes.length).toBeLessThan(400)
  expect(() => makeZip({ '../x': 'a' })).toThrow('leads out')
})
