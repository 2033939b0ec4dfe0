import type { Words } from '../../i18n/words.ts'
import { badgePicture } from '../../picture/badge.ts'
import { roundRect } from '../../picture/path.ts'
import type { FileDocument, FileStep } from '../file-document.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import type { PdfDocument } from './open-pdf.ts'
import { drawOnPdf } from './pdf-pen.ts'
import { line, pdfLinesAt, type PdfStyle, wordsWidth, wrapLines } from './pdf-text.ts'
import { artifact, holder, type PdfTag, addTag } from './pdf-tags.ts'

const { ink, marker } = paperTokens
const body: PdfStyle = { size: 12, weight: 400, colour: ink, leading: 16.8 }
const asked: PdfStyle = { size: 12, weight: 600, colour: ink, leading: 20 }
const listed: PdfStyle = { size: 11, weight: 400, colour: ink, leading: 15 }
/** Longest line of a text that stands by itself, pt: about 75 letters. */
const MEASURE = 420
const BADGE = 26

/** What is said in a step, text beside its question: how high it is, pt, and how it is drawn. */
export function sayings(pdf: PdfDocument, { text, question }: FileStep, width: number) {
  const half = width * 0.485
  const lines = text === '' ? [] : wrapLines(pdf, text, question === null ? Math.min(width, MEASURE) : half, body)
  const aside = text === '' ? 0 : width * 0.53
  const scale = 0.86
  const from = aside + BADGE * scale + 14
  const marked = question === null ? [] : wrapLines(pdf, question.text, width - from - 4, asked)
  const high = Math.max(lines.length * body.leading, marked.length * asked.leading)
  return {
    height: high === 0 ? 0 : high + 18,
    draw: (section: PdfTag, x: number, y: number): void => {
      if (lines.length > 0)
        addTag(pdf, section, 'P', () => {
          pdfLinesAt(pdf, lines, x, y + 4, body)
        })
      if (question === null) return
      highlight(pdf, marked, x + from, y + 4)
      addTag(pdf, section, 'P', () => {
        badge(pdf, question, x + aside, y - 11, scale)
        pdfLinesAt(pdf, marked, x + from, y + 4, asked)
      })
    },
  }
}

type Numbered = NonNullable<FileStep['question']>

function badge(pdf: PdfDocument, { severity, number }: Numbered, x: number, y: number, scale: number): void {
  const picture = badgePicture(severity, String(number), 'question', paperTokens)
  drawOnPdf(pdf, picture, { x, y, scale, width: BADGE, height: BADGE })
}

/** The marker behind lines of a question, each as wide as its words. */
function highlight(pdf: PdfDocument, lines: readonly string[], x: number, y: number): void {
  artifact(pdf, () => {
    for (const [at, text] of lines.entries()) {
      const d = roundRect(
        x - 3.5,
        y - 14.5 + at * asked.leading,
        wordsWidth(pdf, text, asked) + 7.5,
        asked.leading + 1,
        1.2,
      )
      pdf.path(d).fillOpacity(1).fill(marker)
    }
  })
}

type Room = { left: number; right: number; y: number; bottom: number }

/** Questions by number, as many as there is room for; the rest is counted. Gives how high they are, pt. */
export function questionList(
  pdf: PdfDocument,
  section: PdfTag,
  questions: FileDocument['questions'],
  { left, right, y, bottom }: Room,
  { t }: Words,
): number {
  if (questions.length === 0) return 0
  const scale = 0.66
  const x = left + BADGE * scale + 10
  const list = holder(pdf, section, 'L')
  let [at, shown] = [y, 0]
  for (const question of questions) {
    const lines = wrapLines(pdf, question.text, right - x, listed)
    const isLast = shown === questions.length - 1
    if (at + lines.length * listed.leading + (isLast ? 0 : listed.leading) > bottom) break
    const base = at
    const item = holder(pdf, list, 'LI')
    addTag(pdf, item, 'Lbl', () => {
      badge(pdf, question, left, base - 12, scale)
    })
    addTag(pdf, item, 'LBody', () => {
      pdfLinesAt(pdf, lines, x, base, listed)
    })
    at += lines.length * listed.leading + 8
    shown += 1
  }
  const more = questions.length - shown
  if (more > 0) {
    const item = holder(pdf, list, 'LI')
    const base = at
    addTag(pdf, item, 'LBody', () => {
      line(pdf, t('file.more', { n: more }), x, base, listed)
    })
    at += listed.leading
  }
  return at - y + 8
}
