import { describe, expect, it } from '@jest/globals'
import { makePdf, type PdfKind } from '../../../client/files/pdf/make-pdf.ts'
import { pathBounds } from '../../../client/files/pdf/path-bounds.ts'
import { disc, rect } from '../../../client/picture/path.ts'
import { plane, word } from '../../../client/picture/primitives.ts'
import { fontFile } from '../../../client/picture/typeface/font-files.ts'
import { readPdf } from '../../support/read-pdf.ts'
import { drawingOf, sampleDocument } from './sample.ts'

const [regular, bold] = await Promise.all([fontFile(400), fontFile(600)])
const made = (kind: PdfKind, more = {}) => makePdf(sampleDocument(more), kind, { regular, bold })
const said = (words: readonly string[]) => words.join(' ')

describe('a handout', () => {
  it('has a page a step, then what was agreed and the sources, upright on A4', async () => {
    const { pages } = readPdf(await made('handout'))
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      Array.from({ length: 7 }, () => [595, 842]),
    )
    expect(pages.map(({ words }) => /^stap \d van 5$/.exec(words[1] ?? '')?.[0] ?? words[1])).toEqual([
      ...['stap 1 van 5', 'stap 2 van 5', 'stap 3 van 5', 'stap 4 van 5', 'stap 5 van 5'],
      ...['Besluiten en acties', 'Bronnen en leeswijzer'],
    ])
  })

  it('says every word of its drawings as text, and its text and question beside them', async () => {
    const { pages } = readPdf(await made('handout'))
    const drawn = drawingOf('table and floor around a partner').picture.flatMap((one) =>
      one.what === 'word' ? [one.text] : [],
    )
    const page = pages[1]?.words ?? []
    expect(drawn.filter((text) => !page.includes(text))).toEqual([])
    expect(said(page)).toContain('Orionis praat mee, maar is op de vloer niet te vinden')
    expect(said(page)).toContain('Aan één van de vijf tafels is Orionis genoemd.')
    expect(said(page)).toContain('Wie doet de uitvoering namens Orionis?')
    expect(said(page)).toContain(
      'Kaart van nu, 28 november 2026 · 30 van 30 partners · 0 filters · 61 uitspraken uit 7',
    )
    expect(said(page)).toContain('bronnen op bladzijde 7')
  })

  it('gives notes a page of their own, and only when they were asked for', async () => {
    const steps = sampleDocument().steps.map((step) => ({ ...step, notes: 'Alleen voor mij.' }))
    const without = readPdf(await made('handout'))
    const pages = readPdf(await made('handout', { steps, withNotes: true })).pages
    expect(said(without.pages.flatMap(({ words }) => words))).not.toContain('Alleen voor mij.')
    expect(pages).toHaveLength(8)
    expect(pages[6]?.words.filter((text) => text === 'Alleen voor mij.')).toHaveLength(5)
  })

  it('names who only in a column that is there where roles are asked for', async () => {
    const agreed = async (withRoles: boolean) =>
      said(readPdf(await made('handout', { withRoles })).pages[5]?.words ?? [])
    expect(await agreed(true)).toContain('Wie Wanneer')
    expect(await agreed(false)).not.toContain('Wie Wanneer')
  })

  it('goes on over pages where a table is long, with its head on each', async () => {
    const source = { title: 'Bron', kind: 'document', day: null, url: null, statements: 1 }
    const sources = Array.from({ length: 90 }, (_, at) => ({ ...source, title: `Bron ${at + 1}` }))
    const { pages } = readPdf(await made('handout', { sources }))
    const last = pages.slice(6)
    expect(last.length).toBeGreaterThan(1)
    expect(last.map(({ words }) => words.includes('Uitspraken'))).toEqual(last.map(() => true))
    expect(last.flatMap(({ words }) => words.filter((text) => /^Bron \d+$/.test(text)))).toHaveLength(90)
  })

  it('tags its titles, figures with words, and tables', async () => {
    const { tags, source } = readPdf(await made('handout'))
    expect(tags).toMatchObject({ Document: 1, Sect: 7, H1: 7, Figure: 3, Table: 3 })
    expect(source.match(/\/Alt \(/g)).toHaveLength(3)
    expect(source).toContain('/Lang (nl-NL)')
    expect(source).toContain('/Outlines')
  })
})

describe('a flat sheet', () => {
  it.each([
    ['a4', 842, 595],
    ['a3', 1191, 842],
    ['poster', 3370, 2384],
  ] as const)(
    '%s is one page on its side with headline, legend, counts, sources and what is left out',
    async (kind, ...size) => {
      const { pages } = readPdf(await made(kind, { heldBack: ['Weggelaten: Onderwijs.'] }))
      expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([size])
      const text = said(pages[0]?.words ?? [])
      for (const part of [
        ...['30 partners zitten aan 5 tafels', 'staat zo in de bron', '30 van 30 partners · 0 filters'],
        ...['Meerjarenagenda arbeidsmarkt Zeeland 2021-2025 (datum onbekend)', 'Niet in dit bestand: personen (0)'],
        ...['Gemaakt op 28 november 2026 met Ketenkaart, uit versie 12', 'Weggelaten: Onderwijs.'],
      ])
        expect(text).toContain(part)
      expect(text.includes('Wat we nog niet weten')).toBe(kind === 'poster')
    },
  )

  it('tells of more sources than it has room for on a page behind it', async () => {
    const source = { title: 'Bron', kind: 'document', day: null, url: null, statements: 1 }
    const sources = Array.from({ length: 60 }, (_, at) => ({ ...source, title: `Bron met een lange naam ${at + 1}` }))
    const { pages } = readPdf(await made('a4', { sources }))
    expect(said(pages[0]?.words ?? [])).toContain('bronnen op bladzijde 2')
    const titles = pages.slice(1).flatMap(({ words }) => words.filter((text) => text.startsWith('Bron met')))
    expect(titles).toHaveLength(60)
  })

  it('is refused where nothing is drawn', async () => {
    await expect(made('a3', { sheet: null })).rejects.toThrow('nothing drawn')
  })
})

it('gives the same bytes for the same document', async () => {
  const [first, second] = [await made('handout'), await made('handout')]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})

it('draws what is faint as one as a group, and reads its words once', async () => {
  const picture = [
    plane(rect(0, 0, 50, 50), '#0072b2', { fade: 0.3 }),
    word(5, 30, 'flauw', '#17212b', { fade: 0.3, halo: { colour: '#ffffff', width: 2 } }),
    plane(rect(50, 0, 50, 50), { colour: '#d6dde4', pitch: 6, width: 1.5, offset: 0 }),
    word(55, 30, 'scherp', '#17212b'),
  ]
  const sheet = { ...drawingOf('table and floor'), picture, width: 100, height: 50 }
  const { pages, source } = readPdf(await made('a4', { sheet }))
  expect(pages[0]?.words.filter((text) => text === 'flauw' || text === 'scherp')).toEqual(['flauw', 'scherp'])
  expect(source.match(/\/S \/Transparency/g)).toHaveLength(1)
})

it('knows a box around a path', () => {
  expect(pathBounds(rect(10, 20, 30, 40))).toEqual({ left: 10, top: 20, right: 40, bottom: 60 })
  const { left, top, right, bottom } = pathBounds(disc(50, 50, 10))
  expect([left <= 40, top <= 40, right >= 60, bottom >= 60]).toEqual([true, true, true, true])
})
