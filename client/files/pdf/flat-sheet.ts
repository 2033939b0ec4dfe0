import type { Words } from '../../i18n/words.ts'
import type { FileDocument, FileDrawing } from '../file-document.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { sourceSentence } from '../file-tables.ts'
import { houseMark } from '../house-mark.ts'
import { footLines } from './furniture.ts'
import type { PdfDocument } from './open-pdf.ts'
import { drawOnPdf } from './pdf-pen.ts'
import { line, pdfLinesAt, lineTo, type PdfStyle, levelLine, wrapLines } from './pdf-text.ts'
import { artifact, holder, type PdfTag, addTag } from './pdf-tags.ts'
import { figure, fitIn, layLegend, legend, newPage, papers } from './sheet.ts'

const { ink, 'ink-soft': soft, hairline } = paperTokens
const style = (size: number, weight: 400 | 600, colour: string, leading = 1.33): PdfStyle => ({
  ...{ size, weight, colour, leading: size * leading },
})

/** Sizes of a flat sheet by its paper, pt: the headline, the words around it, and the margin. */
export const flatSizes = {
  a4: { headline: 16, words: 8, margin: 34 },
  a3: { headline: 22, words: 9, margin: 45 },
  a0: { headline: 96, words: 24, margin: 120 },
} as const
export type FlatPaper = keyof typeof flatSizes

/** As many lines as a sheet that is read from nearby gives its sources; more stand on a page behind it. */
const SOURCE_LINES = 4

/**
 * One drawing on a flat sheet, with its headline, legend and all that says what it is of. `strip` draws what stands under it.
 * Gives whether its sources are still to be told.
 */
export function drawFlat(
  pdf: PdfDocument,
  root: PdfTag,
  document: FileDocument & { sheet: FileDrawing },
  paper: FlatPaper,
  words: Words,
  strip: { height: number; draw: (section: PdfTag, x: number, y: number, width: number) => void } | null = null,
): boolean {
  const { sheet } = document
  const { headline, words: size, margin } = flatSizes[paper]
  const [width, height] = papers[paper]
  const [left, right] = [margin, width - margin]
  const wide = right - left
  newPage(pdf, papers[paper])
  pdf.outline.addItem(sheet.heading)
  const section = holder(pdf, root, 'Sect')
  const small = style(size, 400, soft)
  artifact(pdf, () => {
    const scale = size / 18
    drawOnPdf(pdf, houseMark, { x: left - 2 * scale, y: margin - 22 * scale, scale, width: 32, height: 32 })
    line(pdf, document.head, left + 36 * scale, margin, style(size, 600, ink))
    lineTo(pdf, document.moment, right, margin, small)
    levelLine(pdf, left, right, margin + size, ink, size / 9)
  })
  const top = style(headline, 600, ink, 1.18)
  const lines = wrapLines(pdf, sheet.heading, wide, top)
  let y = margin + size + headline * 1.5
  addTag(pdf, section, 'H1', () => {
    pdfLinesAt(pdf, lines, left, y, top)
  })
  y += (lines.length - 1) * top.leading + headline * 0.75
  const sources = wrapLines(pdf, sourceSentence(document, words), wide, small)
  const goesOn = paper !== 'a0' && sources.length > SOURCE_LINES
  const [shown, leftOut] = footLines(document, sheet.counts, goesOn ? 2 : null, words)
  const texts = [shown, ...document.heldBack, document.made, leftOut].map((text) => wrapLines(pdf, text, wide, small))
  const said = goesOn ? texts : [...texts, sources]
  const footAt = height - margin - (said.flat().length - 1) * small.leading
  const keys = style(size * 1.05, 400, soft, 1.7)
  const legendHigh = layLegend(pdf, sheet.legend, wide, keys).height
  const underDrawing = legendHigh + keys.leading * 1.4 + (strip === null ? 0 : strip.height)
  const fit = fitIn(sheet, { width: wide, height: footAt - y - underDrawing })
  figure(pdf, section, sheet, { x: left + (wide - fit.width) / 2, y, scale: fit.scale })
  y += fit.height + keys.leading
  y += legend(pdf, section, sheet.legend, { x: left, y, width: wide }, keys)
  strip?.draw(section, left, footAt - strip.height, wide)
  artifact(pdf, () => {
    levelLine(pdf, left, right, footAt - size * 1.6, hairline, size / 18)
  })
  let base = footAt
  for (const lines of said) {
    const from = base
    addTag(pdf, section, 'P', () => {
      pdfLinesAt(pdf, lines, left, from, small)
    })
    base += lines.length * small.leading
  }
  return goesOn
}
