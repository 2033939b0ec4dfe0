import { wordsIn } from '../../i18n/words.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { houseMark } from '../house-mark.ts'
import { endPdf, openPdf, type PdfDocument, type PdfLetters } from '../pdf/open-pdf.ts'
import { drawOnPdf } from '../pdf/pdf-pen.ts'
import { addTag, artifact, holder, rootTag } from '../pdf/pdf-tags.ts'
import { levelLine, line, lineTo, pdfLinesAt, type PdfStyle, wrapLines } from '../pdf/pdf-text.ts'
import { layLegend, legend, newPage, papers } from '../pdf/sheet.ts'
import type { BesideDocument } from './beside-document.ts'
import { besideFrame, type BesidePlace } from './beside-place.ts'
import { drawGrid } from './draw-grid.ts'
import { drawLaid } from './draw-laid.ts'
import { drawReasons } from './draw-reasons.ts'

const { ink, 'ink-soft': soft, hairline } = paperTokens
const title: PdfStyle = { size: 22, weight: 600, colour: ink, leading: 26 }
const small: PdfStyle = { size: 9, weight: 400, colour: soft, leading: 12 }
const keys: PdfStyle = { size: 9, weight: 400, colour: soft, leading: 15 }
const house: PdfStyle = { size: 9, weight: 600, colour: ink, leading: 12 }

/** Regions side by side on A3, as PDF/UA-1: as on the screen, and then in words, with what is missing. */
export async function makeBesidePdf(document: BesideDocument, letters: PdfLetters): Promise<Uint8Array> {
  const words = wordsIn(document.lang)
  const { t } = words
  const about = { title: document.title, subject: document.under.join(' · '), lang: document.lang, day: document.day }
  const pdf = await openPdf(about, letters)
  const root = rootTag(pdf)
  const begin = (heading: string): BesidePlace => {
    const section = holder(pdf, root, 'Sect')
    const turn = () => {
      page(pdf)
      return besideFrame.top + 20
    }
    turn()
    pdf.outline.addItem(heading)
    let y = besideFrame.top + 10
    const lines = wrapLines(pdf, heading, besideFrame.right - besideFrame.left, title)
    addTag(pdf, section, 'H1', () => {
      pdfLinesAt(pdf, lines, besideFrame.left, y, title)
    })
    y += (lines.length - 1) * title.leading + 17
    const under = wrapLines(pdf, document.under.join(' · '), besideFrame.right - besideFrame.left, small)
    addTag(pdf, section, 'P', () => {
      pdfLinesAt(pdf, under, besideFrame.left, y, small)
    })
    y += under.length * small.leading
    return { pdf, section, words, top: y + 10, bottom: besideFrame.bottom, turn }
  }
  const first = begin(document.title)
  const width = besideFrame.right - besideFrame.left
  const { height } = layLegend(pdf, document.legend, width, keys)
  const room = { ...first, bottom: first.bottom - height - 8 }
  const end = document.laid ? drawLaid(room, document) : drawGrid(room, document)
  legend(pdf, first.section, document.legend, { x: besideFrame.left, y: end + 18, width }, keys)
  if (!document.laid) drawReasons(begin(t('beside.file.reasons')), document)
  const { count } = pdf.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    pdf.switchToPage(at)
    artifact(
      pdf,
      () => {
        const y = besideFrame.bottom + 18
        levelLine(pdf, besideFrame.left, besideFrame.right, y - 12, hairline, 0.5)
        line(pdf, t('beside.file.foot'), besideFrame.left, y, small)
        lineTo(pdf, t('file.page', { n: at + 1, of: count }), besideFrame.right, y, small)
      },
      'Pagination',
    )
  }
  root.end()
  return endPdf(pdf)
}

function page(pdf: PdfDocument): void {
  newPage(pdf, papers.a3)
  artifact(
    pdf,
    () => {
      drawOnPdf(pdf, houseMark, { x: besideFrame.left - 1, y: 24, scale: 0.5, width: 32, height: 32 })
      line(pdf, 'Ketenkaart', besideFrame.left + 20, 35, house)
      levelLine(pdf, besideFrame.left, besideFrame.right, 44, ink, 1)
    },
    'Pagination',
  )
}
