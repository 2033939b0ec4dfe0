import type { Words } from '../../i18n/words.ts'
import type { FileDocument, FileStep } from '../file-document.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import type { PdfDocument } from './open-pdf.ts'
import { line, pdfLinesAt, type PdfStyle, levelLine, wrapLines } from './pdf-text.ts'
import { artifact, type PdfTag, addTag } from './pdf-tags.ts'
import { questionList, sayings } from './sayings.ts'
import { figure, fitIn, handoutFrame, legend } from './sheet.ts'

const { ink, 'ink-soft': soft, 'ink-faint': faint, hairline } = paperTokens
const title: PdfStyle = { size: 18, weight: 600, colour: ink, leading: 22 }
const head: PdfStyle = { size: 11, weight: 600, colour: ink, leading: 14 }
const label: PdfStyle = { size: 10.5, weight: 400, colour: ink, leading: 14 }
const keys: PdfStyle = { size: 9, weight: 400, colour: soft, leading: 14 }
const { left, right, top, bottom } = handoutFrame
const wide = right - left

/** From one line to write on to the next; what the room for them takes besides. */
const PITCH = 25
const AROUND = 75
const [LEAST, MOST] = [2, 4]

/** A step on a page that has its head already: title, drawing, text beside its question, and room to write. */
export function stepPage(
  pdf: PdfDocument,
  section: PdfTag,
  step: FileStep,
  { questions }: FileDocument,
  words: Words,
): void {
  const titleLines = wrapLines(pdf, step.title, wide, title)
  addTag(pdf, section, 'H1', () => {
    pdfLinesAt(pdf, titleLines, left, top, title)
  })
  let y = top + (titleLines.length - 1) * title.leading + 21
  const said = sayings(pdf, step, wide)
  const least = AROUND + LEAST * PITCH
  if (step.drawing !== null) {
    const { drawing } = step
    const fit = fitIn(drawing, { width: wide, height: bottom - y - said.height - least - 64 })
    figure(pdf, section, drawing, { x: left + (wide - fit.width) / 2, y, scale: fit.scale })
    y += fit.height + 16
    y += legend(pdf, section, drawing.legend, { x: left + 2, y, width: wide }, keys)
    artifact(pdf, () => {
      levelLine(pdf, left, right, y, hairline, 0.5)
    })
    y += 22
  }
  said.draw(section, left, y)
  y += said.height
  if (step.what === 'decisions')
    y += questionList(pdf, section, questions, { left, right, y, bottom: bottom - least }, words)
  ruledRoom(pdf, section, y + 8, words)
}

/** Lines to write on, then who and when. */
function ruledRoom(pdf: PdfDocument, section: PdfTag, y: number, { t }: Words): void {
  const lines = Math.max(LEAST, Math.min(MOST, Math.floor((bottom - y - AROUND) / PITCH) + 1))
  const last = y + 45 + (lines - 1) * PITCH
  artifact(pdf, () => {
    levelLine(pdf, left, right, y, ink, 0.9)
    for (let at = 0; at < lines; at += 1) levelLine(pdf, left, right, y + 45 + at * PITCH, faint, 0.5)
  })
  addTag(pdf, section, 'H2', () => {
    line(pdf, t('file.room'), left, y + 17, head)
  })
  const [when, base] = [left + wide * 0.578, last + 22]
  addTag(pdf, section, 'P', () => {
    line(pdf, t('file.who'), left, base, label)
  })
  addTag(pdf, section, 'P', () => {
    line(pdf, t('file.when'), when, base, label)
  })
  artifact(pdf, () => {
    levelLine(pdf, left + 36, when - 7, base + 4, faint, 0.5)
    levelLine(pdf, when + 60, right, base + 4, faint, 0.5)
  })
}
