import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { factsheetsOf } from '../../../../client/files/factsheet/factsheet-document.ts'
import type { FactsheetDocument } from '../../../../client/files/factsheet/factsheet.ts'
import { factsheetPdf, placedSheet } from '../../../../client/files/factsheet/make-factsheets.ts'
import { type PlacedSheet, sheetPaper } from '../../../../client/files/factsheet/placed-sheet.ts'
import { movePicture } from '../../../../client/picture/move.ts'
import { loadTypeface } from '../../../../client/picture/typeface/typeface.ts'
import type { PresentedRegion } from '../../../../client/drawn/presented-region.ts'
import { harsh, largeNetwork } from '../../../networks/large.ts'
import { presented, wordBox, wordsOf } from '../../../support/presented.ts'
import { readPdf } from '../../../support/read-pdf.ts'
import { runs } from '../../../support/rounds.ts'
import { gapsOf } from '../../../truth/answer.ts'
import { choice, sheetOf, tinyRegion } from './regions.ts'

beforeAll(async () => {
  await loadTypeface()
})

/** Every word of a sheet where it stands on the page. */
const wordsOn = ({ parts }: PlacedSheet) =>
  parts.flatMap(({ texts, figure }) => [
    ...(figure === null ? [] : wordsOf(movePicture(figure.picture, figure))),
    ...texts.flatMap(({ lines, sign }) => [
      ...lines,
      ...(sign === null ? [] : wordsOf(movePicture(sign.picture, sign))),
    ]),
  ])

/** What does not hold of a page: a letter under 9 pt, a word beyond its edges, or text over other text. */
function faults(sheet: FactsheetDocument): string[] {
  const placed = placedSheet(sheet)
  const words = wordsOn(placed).map((word) => ({ word, box: wordBox(word) }))
  const small = words.filter(({ word }) => word.size < 8.99).map(({ word }) => `${word.text} in ${word.size} pt`)
  const outside = words
    .filter(
      ({ box }) => box.x1 < 30 || box.x2 > sheetPaper.width - 30 || box.y1 < 20 || box.y2 > sheetPaper.height - 12,
    )
    .map(({ word }) => `${word.text} beyond the edge`)
  const lines = placed.parts.flatMap(({ texts }) => texts.flatMap((text) => text.lines)).map((word) => wordBox(word))
  const over = lines.flatMap((a, at) =>
    lines
      .slice(at + 1)
      .filter((b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1)
      .map(() => `a line over another at ${Math.round(a.x1)}, ${Math.round(a.y1)}`),
  )
  const figure = placed.parts.find((part) => part.figure !== null)?.figure
  const under = lines.filter((box) => figure != null && box.y1 < figure.y + figure.height - 1 && box.y2 > figure.y + 1)
  return [...small, ...outside, ...over, ...under.map(() => 'a line over the figure')]
}

const { graph, state } = largeNetwork(harsh)
const large: PresentedRegion = { ...presented(graph), gaps: { ...gapsOf(state()), tooEarly: false }, on: '2026-07-01' }

describe('a factsheet stays on one page of letters that can be read', () => {
  it('with 95 partners at 50 tables, whatever it is about', () => {
    const sheets = factsheetsOf(large, choice)
    const few = sheets.subjects.filter((_, at) => at % 9 === 0)
    const kinds = new Set(few.map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['region', 'partner', 'body']))
    expect(few.flatMap(({ id, name }) => (sheets.of(id) === null ? [name] : faults(sheets.of(id)!)))).toEqual([])
  })

  it('with names and texts of any length', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 300 }),
      fc
        .array(fc.constantFrom('arbeidsmarktregio', 'en', 'Verantwoordelijkheidsverdeling', 'ij', '(2021-2025)'), {
          minLength: 1,
          maxLength: 40,
        })
        .map((all) => all.join(' ')),
    )
    const entry = fc.record({ sign: fc.constant(null), title: text, text })
    const block = fc.record({
      title: text,
      lead: fc.array(text, { maxLength: 3 }),
      entries: fc.array(entry, { maxLength: 12 }),
    })
    const sheet = sheetOf('uwv')
    const column = fc.array(block, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(text, text, column, column, (title, lead, left, right) => {
        expect(
          faults({ ...sheet, title, lead, left, right, file: { ...sheet.file, moment: title, leftOut: lead } }),
        ).toEqual([])
      }),
      runs(40),
    )
  })

  it('says how much more there is, and loses nothing that there is room for', () => {
    const sheet = sheetOf('uwv')
    const entries = Array.from({ length: 30 }, (_, at) => ({ sign: null, title: `Nummer ${at + 1}`, text: 'Kort.' }))
    const words = wordsOn(placedSheet({ ...sheet, left: [{ title: 'Veel', lead: [], entries }] })).map(
      ({ text }) => text,
    )
    const shown = words.filter((text) => /^Nummer \d+$/.test(text)).length
    expect(shown).toBeGreaterThan(2)
    expect(words).toContain(`en nog ${30 - shown}, zie de kaart`)
  })
})

describe('its PDF', () => {
  const pdf = async (about: string | null) => {
    const sheet = sheetOf(about)
    return { sheet, read: readPdf(await factsheetPdf([() => sheet], { ...sheet.file, title: 'Proef' })) }
  }

  it.each([null, 'uwv', 'veere', 'baan', 'markt', 'team', 'G01'])(
    'of %s is one A4 with the words of the page, and no others',
    async (about) => {
      const { sheet, read } = await pdf(about)
      expect(read.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]])
      const plain = (all: readonly string[]) => [...all].filter((text) => text.trim() !== '').sort()
      expect(plain(read.pages[0]!.words)).toEqual(plain(wordsOn(placedSheet(sheet)).map(({ text }) => text)))
      expect(read.tags).toMatchObject({ Document: 1, Sect: 1, H1: 1, Figure: 1 })
      expect(read.source).not.toMatch(/Geheim|-piet/)
    },
  )

  it('of several is a page and a bookmark each, and the same bytes each time', async () => {
    const sheets = factsheetsOf(tinyRegion, choice)
    const all = ['uwv', 'goes'].map((id) => sheets.of(sheets.subjects.find((one) => one.id.endsWith(id))!.id)!)
    const each = all.map((sheet) => () => sheet)
    const about = { ...all[0]!.file, title: 'Proef' }
    const [first, again] = [await factsheetPdf(each, about), await factsheetPdf(each, about)]
    expect(readPdf(first).pages).toHaveLength(2)
    expect(readPdf(first).source.match(/\/Title \((UWV|Goes)\)/g)).toHaveLength(2)
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true)
  })
})
