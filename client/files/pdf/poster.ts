import type { Words } from '../../i18n/words.ts'
import type { FileDocument, FileDrawing } from '../file-document.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { drawFlat } from './flat-sheet.ts'
import type { PdfDocument } from './open-pdf.ts'
import { drawOnPdf } from './pdf-pen.ts'
import { pdfLinesAt, type PdfStyle, levelLine, wrapLines } from './pdf-text.ts'
import { artifact, type PdfTag, addTag } from './pdf-tags.ts'

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
/** Steps in one row; pt high of a picture, and of what is said under it. */
const ACROSS = 10
const [PICTURE, SAID] = [260, 200]
const ROW = PICTURE + SAID

/** A map to hang on a wall, with the steps of the story as a strip below. */
export function drawPoster(
  pdf: PdfDocument,
  root: PdfTag,
  document: FileDocument & { sheet: FileDrawing },
  words: Words,
): void {
  const { steps } = document
  const rows = Math.ceil(steps.length / ACROSS)
  const draw = (section: PdfTag, x: number, y: number, width: number) => {
    artifact(pdf, () => {
      levelLine(pdf, x, x + width, y - 40, hairline, 1.5)
    })
    const across = Math.max(4, Math.ceil(steps.length / rows))
    const wide = (width - (across - 1) * GAP) / across
    for (const [at, step] of steps.entries()) {
      const place = { x: x + (at % across) * (wide + GAP), y: y + Math.floor(at / across) * ROW, width: wide }
      drawStep(pdf, section, step, place)
    }
  }
  drawFlat(pdf, root, document, 'a0', words, rows === 0 ? null : { height: rows * ROW + 60, draw })
}

/** A step in small: its drawing without letters, which nobody could read, its title and its text. */
function drawStep(
  pdf: PdfDocument,
  section: PdfTag,
  { title: said, text: more, drawing, question }: FileDocument['steps'][number],
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
  const titleLines = wrapLines(pdf, said, wide, title).slice(0, 3)
  const top = y + PICTURE + title.size / 2
  addTag(pdf, section, 'H2', () => {
    pdfLinesAt(pdf, titleLines, x, top, title)
  })
  const room = Math.floor((SAID - 30 - titleLines.length * title.leading) / text.leading)
  const lines = wrapLines(pdf, question?.text ?? more, wide, text)
  const kept = lines.length > room ? [...lines.slice(0, room - 1), `${lines[room - 1] ?? ''} …`] : lines
  if (kept.length > 0)
    addTag(pdf, section, 'P', () => {
      pdfLinesAt(pdf, kept, x, top + titleLines.length * title.leading + 4, text)
    })
}
