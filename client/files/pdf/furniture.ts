import type { Words } from '../../i18n/words.ts'
import type { FileDocument } from '../file-document.ts'
import { houseMark } from '../house-mark.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import type { PdfDocument } from './open-pdf.ts'
import { drawOnPdf } from './pdf-pen.ts'
import { line, lineTo, type PdfStyle, levelLine, wrapLines } from './pdf-text.ts'
import { artifact } from './pdf-tags.ts'
import { handoutFrame } from './sheet.ts'

const { ink, 'ink-soft': soft, hairline } = paperTokens
const name: PdfStyle = { size: 9.5, weight: 600, colour: ink, leading: 12 }
const small: PdfStyle = { size: 9, weight: 400, colour: soft, leading: 12.5 }
const { left, right, foot } = handoutFrame

/** Above a page: the mark, what it is of, and at the right where one is. */
export function pageHead(pdf: PdfDocument, title: string, aside: string): void {
  artifact(
    pdf,
    () => {
      drawOnPdf(pdf, houseMark, { x: left - 1.5, y: 28, scale: 0.52, width: 32, height: 32 })
      line(pdf, title, left + 20, 39, name)
      lineTo(pdf, aside, right, 39, small)
      levelLine(pdf, left, right, 50, ink, 1.1)
    },
    'Pagination',
  )
}

/** Under a page, in two lines: what is shown and counted, and what is not in the file. */
export function pageFoot(pdf: PdfDocument, lines: readonly [string, string], page: string): void {
  artifact(
    pdf,
    () => {
      levelLine(pdf, left, right, foot, hairline, 0.5)
      for (const [at, text] of lines.entries())
        line(pdf, fitted(pdf, text, right - left - (at === 0 ? 45 : 0)), left, foot + 15 + at * small.leading, small)
      lineTo(pdf, page, right, foot + 15, small)
    },
    'Pagination',
  )
}

/** As much as a line holds. */
function fitted(pdf: PdfDocument, text: string, width: number): string {
  const [first = '', ...more] = wrapLines(pdf, text, width, small)
  return more.length === 0 ? first : `${first.replace(/[\s·,;:]+$/, '')} …`
}

/** The two lines under a page; `at` is the page with the sources, null where there is none. */
export function footLines(
  { moment, rests, leftOut }: FileDocument,
  counts: string,
  at: number | null,
  { t }: Words,
): [string, string] {
  const shown = [moment, counts, rests].filter((text) => text !== '').join(' · ')
  return [shown, at === null ? leftOut : `${leftOut} · ${t('file.sourcesAt', { page: at })}`]
}
