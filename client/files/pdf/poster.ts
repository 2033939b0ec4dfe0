import type { Words } from '../../i18n/words.ts'
import type { FileDocument, FileDrawing } from '../file-document.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { drawFlat, flatSizes } from './flat-sheet.ts'
import type { PdfDocument } from './open-pdf.ts'
import { drawOnPdf } from './pdf-pen.ts'
import { pdfLinesAt, type PdfStyle, levelLine, wrapLines } from './pdf-text.ts'
import { artifact, type PdfTag, addTag } from './pdf-tags.ts'
import { papers } from './sheet.ts'

const { ink, hairline } = paperTokens
/** Letters as large as the room for a step: it gets narrower as there are more. */
const titleOf = (wide: number): PdfStyle => {
  const size = Math.min(40, Math.max(24, wide / 14))
  return { size, weight: 600, colour: ink, leading: size * 1.22 }
}
const textOf = (wide: number): PdfStyle => {
  const size = Math.min(30, Math.max(20, wide / 18))
  return { size, weight: 400, colour: ink, leading: size * 1.3 }
}
const GAP = 40
/** Steps in one row; pt high of a picture, and at most of what is said under it. */
const ACROSS = 10
const [PICTURE, MOST_SAID] = [250, 200]
/** Pt between a picture and the first line under it, and under the last. */
const [ABOVE, BELOW] = [12, 24]

type PosterStep = FileDocument['steps'][number]
/** What is said under the picture of a step, in lines, and how high that is, pt. */
type SaidUnder = { titleLines: string[]; textLines: string[]; high: number }

/** A map to hang on a wall, with the steps of the story as a strip below. */
export function drawPoster(
  pdf: PdfDocument,
  root: PdfTag,
  document: FileDocument & { sheet: FileDrawing },
  words: Words,
): void {
  const { steps } = document
  const rows = Math.ceil(steps.length / ACROSS)
  if (rows === 0) {
    drawFlat(pdf, root, document, 'a0', words)
    return
  }
  const across = Math.max(4, Math.ceil(steps.length / rows))
  const wide = (papers.a0[0] - 2 * flatSizes.a0.margin - (across - 1) * GAP) / across
  const said = steps.map((step) => layStep(pdf, step, wide))
  const row = PICTURE + Math.max(...said.map(({ high }) => high)) + BELOW
  const draw = (section: PdfTag, x: number, y: number, width: number) => {
    artifact(pdf, () => {
      levelLine(pdf, x, x + width, y - 40, hairline, 1.5)
    })
    for (const [at, step] of steps.entries()) {
      const place = { x: x + (at % across) * (wide + GAP), y: y + Math.floor(at / across) * row, width: wide }
      drawStep(pdf, section, step, said[at] ?? nothingSaid, place)
    }
  }
  drawFlat(pdf, root, document, 'a0', words, { height: rows * row + 60, draw })
}
const nothingSaid: SaidUnder = { titleLines: [], textLines: [], high: 0 }

function layStep(pdf: PdfDocument, { title: said, text: more, question }: PosterStep, wide: number): SaidUnder {
  const [title, text] = [titleOf(wide), textOf(wide)]
  const titleLines = wrapLines(pdf, said, wide, title).slice(0, 3)
  const titleHigh = titleLines.length * title.leading
  const room = Math.floor((MOST_SAID - ABOVE - titleHigh) / text.leading)
  const lines = wrapLines(pdf, question?.text ?? more, wide, text)
  const textLines = lines.length > room ? [...lines.slice(0, room - 1), `${lines[room - 1] ?? ''} …`] : lines
  return { titleLines, textLines, high: ABOVE + titleHigh + textLines.length * text.leading }
}

/** A step in small: its drawing without letters, which nobody could read, its title and its text. */
function drawStep(
  pdf: PdfDocument,
  section: PdfTag,
  { drawing }: PosterStep,
  { titleLines, textLines }: SaidUnder,
  { x, y, width: wide }: { x: number; y: number; width: number },
): void {
  if (drawing !== null) {
    const { width, height } = drawing
    const scale = Math.min(wide / width, (PICTURE - 20) / height)
    const picture = drawing.picture.filter(({ what }) => what !== 'word')
    artifact(pdf, () => {
      drawOnPdf(pdf, picture, { x, y, scale, width, height })
    })
  }
  const [title, text] = [titleOf(wide), textOf(wide)]
  const top = y + PICTURE + ABOVE
  addTag(pdf, section, 'H2', () => {
    pdfLinesAt(pdf, titleLines, x, top, title)
  })
  if (textLines.length > 0)
    addTag(pdf, section, 'P', () => {
      pdfLinesAt(pdf, textLines, x, top + titleLines.length * title.leading + 4, text)
    })
}
