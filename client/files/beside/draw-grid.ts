import { cellSize, ownSign } from '../../picture/figures/beside/cell-picture.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { drawOnPdf } from '../pdf/pdf-pen.ts'
import { addTag, artifact, holder, type PdfTag } from '../pdf/pdf-tags.ts'
import { levelLine, line, type PdfStyle, wordsWidth } from '../pdf/pdf-text.ts'
import type { PdfDocument } from '../pdf/open-pdf.ts'
import type { BesideCell, BesideDocument, BesideRow } from './beside-document.ts'
import { besideFrame, type BesidePlace } from './beside-place.ts'

const { ink, 'ink-soft': soft, hairline } = paperTokens
const head: PdfStyle = { size: 9.5, weight: 600, colour: ink, leading: 12 }
const sub: PdfStyle = { size: 8.5, weight: 400, colour: soft, leading: 11 }
const cell: PdfStyle = { size: 9, weight: 400, colour: ink, leading: 11 }
const strong: PdfStyle = { ...cell, weight: 600 }
const quiet: PdfStyle = { ...cell, colour: soft }

/** Where each column begins, pt: name, what it is based on, and the six questions. */
const FIRST = [besideFrame.left, besideFrame.left + 168] as const
const QUESTIONS = besideFrame.left + 290
/** Pt a px of a graphic is. */
export const GRAPHIC = 0.8
const MOST_HIGH = 18

/** A row for each region, as on the screen. Gives where it ends, pt. */
export function drawGrid({ pdf, section, words: { t }, top, bottom }: BesidePlace, document: BesideDocument): number {
  const { questions, rows } = document
  const pitch = (besideFrame.right - QUESTIONS) / questions.length
  const xs = [...FIRST, ...questions.map((_, at) => QUESTIONS + at * pitch)]
  const table = holder(pdf, section, 'Table')
  const heads = [
    { name: t('beside.region'), sub: '' },
    { name: t('beside.basis'), sub: '' },
    ...questions.map(({ name, sub }, at) => ({ name: `${at + 1} ${name}`, sub })),
  ]
  drawHeads(pdf, table, heads, xs, top)
  const from = top + 20
  const high = Math.min(MOST_HIGH, (bottom - from) / Math.max(rows.length, 1))
  for (const [at, row] of rows.entries()) {
    const y = from + at * high
    drawRow(pdf, holder(pdf, table, 'TR'), row, xs, y + high * 0.68)
    artifact(pdf, () => {
      levelLine(pdf, besideFrame.left, besideFrame.right, y + high, hairline, 0.4)
    })
  }
  return from + rows.length * high
}

type Head = { name: string; sub: string }
function drawHeads(pdf: PdfDocument, table: PdfTag, heads: readonly Head[], xs: readonly number[], y: number): void {
  const tag = holder(pdf, table, 'TR')
  for (const [at, { name, sub: under }] of heads.entries())
    addTag(
      pdf,
      tag,
      'TH',
      () => {
        line(pdf, name, xs[at] ?? 0, y, head)
        line(pdf, under, xs[at] ?? 0, y + sub.leading, sub)
      },
      { scope: 'Column' },
    )
  artifact(pdf, () => {
    levelLine(pdf, besideFrame.left, besideFrame.right, y + 17, ink, 0.9)
  })
}

function drawRow(
  pdf: PdfDocument,
  tag: PdfTag,
  row: BesideRow,
  [name = 0, basis = 0, ...xs]: readonly number[],
  y: number,
) {
  const style = row.said ? strong : quiet
  addTag(
    pdf,
    tag,
    'TH',
    () => {
      line(pdf, row.name, name, y, style)
    },
    { scope: 'Row' },
  )
  if (row.own)
    artifact(pdf, () => {
      const x = name + wordsWidth(pdf, row.name, style) + 5
      drawOnPdf(pdf, ownSign(paperTokens), { x, y: y - 7, scale: GRAPHIC, width: 9, height: 9 })
    })
  addTag(pdf, tag, 'TD', () => {
    line(pdf, row.basis, basis, y, row.said ? cell : quiet)
  })
  for (const [at, one] of row.cells.entries())
    drawBesideCell(pdf, holder(pdf, tag, 'TD'), one, xs[at] ?? 0, y, GRAPHIC, cell)
}

/** A graphic, with its sentences for who cannot see it, and its number beside it. `y` is what the number stands on. */
export function drawBesideCell(
  pdf: PdfDocument,
  tag: PdfTag,
  { picture, width, number, sentences }: BesideCell,
  x: number,
  y: number,
  scale: number,
  style: PdfStyle,
): void {
  const { height } = cellSize
  const top = y - style.size * 0.35 - (height * scale) / 2
  if (picture.length > 0)
    addTag(
      pdf,
      tag,
      'Figure',
      () => {
        drawOnPdf(pdf, picture, { x, y: top, scale, width, height })
      },
      { alt: sentences.join(' '), bbox: [x, top, x + width * scale, top + height * scale] },
    )
  if (number !== null)
    addTag(pdf, tag, 'P', () => {
      line(pdf, number, x + (picture.length > 0 ? width * scale + 6 : 0), y, style)
    })
}
