import { once } from 'node:events'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { pdfPages, type PdfPage } from '../../support/pdf-pages.ts'
import { readPdf } from '../../support/read-pdf.ts'
import { presentedZeeland } from '../../support/presented.ts'
import { differing, drawnPages, keptNames, keptPage } from './kept-pages.ts'
import { samplePdfs, zeelandPdfs } from './sample-pdfs.ts'

let zeeland: Map<string, Uint8Array>
let files: Map<string, Uint8Array>
beforeAll(async () => {
  zeeland = await zeelandPdfs()
  files = new Map([...zeeland, ...(await samplePdfs())])
})
const bytesOf = (name: string) => files.get(name) ?? new Uint8Array()

const spaceless = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '')
const { graph } = presentedZeeland
const names = new Set([...graph.partners, ...graph.bodies].flatMap(({ name, short }) => [name, short ?? name]))
/** How large the smallest name of a partner or a table is set, pt. */
const smallestName = ({ texts }: PdfPage) =>
  Math.min(...texts.flatMap(({ text, size }) => (names.has(text) ? [size] : [])))

describe('a PDF in the hands of another reader', () => {
  it('looks as it was found good: not half a percent of its pixels differs', async () => {
    const pages = await drawnPages(zeeland)
    expect([...pages.keys()].sort()).toEqual(keptNames())
    for (const [name, page] of pages) {
      const share = differing(page, await keptPage(name))
      expect([name, share <= 0.005 || share]).toEqual([name, true])
    }
  })

  it('has every word that was written, and every font it is set in', async () => {
    for (const [name, bytes] of files) {
      const pages = await pdfPages(bytes)
      const written = readPdf(bytes).pages.map(({ words }) => spaceless(words))
      expect([name, pages.map(({ texts }) => spaceless(texts.map(({ text }) => text)))]).toEqual([name, written])
      expect([name, pages.flatMap(({ fontsElsewhere }) => fontsElsewhere)]).toEqual([name, []])
    }
  })

  it('would miss a font that is not in the file', async () => {
    const pdf = new PDFDocument({ font: 'Helvetica' })
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    const ended = once(pdf, 'end')
    pdf.text('Goes').end()
    await ended
    const [page] = await pdfPages(Buffer.concat(parts))
    expect(page?.fontsElsewhere).toHaveLength(1)
  })

  it.each([
    ['zeeland-handout', 7],
    ['zeeland-map-a3', 7],
    ['zeeland-map-a4', 7],
    ['zeeland-poster', 18],
  ])('sets in %s no name smaller than %s pt', async (name, least) => {
    const [page] = await pdfPages(bytesOf(name))
    if (page === undefined) throw new Error(`${name} has no page.`)
    expect(smallestName(page)).toBeGreaterThanOrEqual(least)
  })
})
