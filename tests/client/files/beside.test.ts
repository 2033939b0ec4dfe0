import { expect, it } from '@jest/globals'
import { besideDocument } from '../../../client/files/beside/beside-document.ts'
import { makeBesidePdf } from '../../../client/files/beside/make-beside-pdf.ts'
import { fontFile } from '../../../client/picture/typeface/font-files.ts'
import { readPdf } from '../../support/read-pdf.ts'
import { besideRows, idsInFigures, sampleBeside } from './sample-beside.ts'

const [regular, bold] = await Promise.all([fontFile(400), fontFile(600)])
const pagesOf = async (laid: boolean) => readPdf(await makeBesidePdf(sampleBeside(laid), { regular, bold })).pages
const a3 = [1191, 842]

it('puts all regions on one A3 in their order, and then says in words what is missing of each', async () => {
  const pages = await pagesOf(false)
  for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual(a3)
  const [first, ...words] = pages.map(({ words }) => words)
  expect(first?.filter((text) => text.startsWith('Streek '))).toEqual(
    Array.from({ length: 35 }, (_, at) => `Streek ${at + 1}`),
  )
  // Two of three can be compared: 35 without the 11 that are too early.
  expect(first?.join(' ')).toContain('In 24 van de 35 regio’s is genoeg gezegd om te vergelijken')
  expect(first).toContain('eigen verwachting of instelling')
  const said = words.flat().join(' ')
  for (const text of ['In woorden, met wat nog ontbreekt', 'Nodig: per partner welke stappen hij doet', 'Streek 35'])
    expect([text, said.includes(text)]).toEqual([text, true])
  // What is said of many is said once, with their names.
  expect(said.match(/Nodig: per partner welke stappen hij doet/g)).toHaveLength(1)
  expect(said).toContain('Streek 34 en Streek 35')
})

it('lays a few regions beside each other with their sentences, on one A3', async () => {
  const pages = await pagesOf(true)
  expect(pages).toHaveLength(1)
  const said = pages[0]?.words.join(' ') ?? ''
  expect(said).toContain('Streek 1, Streek 2, Streek 3, Streek 4, Streek 5 en Streek 6 naast elkaar')
  expect(said.match(/Nog niet bekend welke/g)?.length).toBeGreaterThanOrEqual(6)
})

it('holds counts alone: no partner, table or person, and says what is held back', () => {
  expect(idsInFigures).not.toEqual([])
  const text = JSON.stringify([sampleBeside(false), sampleBeside(true)])
  for (const id of [...idsInFigures, 'UWV']) expect(text).not.toContain(id)
  const held = besideDocument(
    { on: '2026-11-28', shown: besideRows(3), all: 35, laid: false, filters: ['Vorm: samen'] },
    'nl',
  )
  expect(held.under.at(-1)).toBe('alleen Vorm: samen: 3 van de 35 regio’s')
})
