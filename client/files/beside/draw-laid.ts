import { ownSign } from '../../picture/figures/beside/cell-picture.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { drawOnPdf } from '../pdf/pdf-pen.ts'
import { addTag, artifact, holder } from '../pdf/pdf-tags.ts'
import { levelLine, pdfLinesAt, type PdfStyle, wordsWidth, wrapLines } from '../pdf/pdf-text.ts'
import type { BesideDocument } from './beside-document.ts'
import { drawBesideCell } from './draw-grid.ts'
import { besideFrame, type BesidePlace } from './beside-place.ts'

const { ink, 'ink-soft': soft, hairline } = paperTokens
const name: PdfStyle = { size: 11, weight: 600, colour: ink, leading: 13 }
const question: PdfStyle = { size: 10.5, weight: 600, colour: ink, leading: 13 }
const small: PdfStyle = { size: 9, weight: 400, colour: soft, leading: 12 }
const first: PdfStyle = { size: 9.5, weight: 400, colour: ink, leading: 12 }
/** The names of the questions, and what is free between two columns, pt. */
const [NAMES, GAP] = [130, 16]
const GRAPHIC = 1.05

/** A few regions, each in a column: every question larger, with what it says in sentences. Gives where it ends, pt. */
export function drawLaid(
  { pdf, section, words: { t }, top }: BesidePlace,
  { rows, questions }: BesideDocument,
): number {
  const { left, right } = besideFrame
  const pitch = (right - left - NAMES) / Math.max(rows.length, 1)
  const xs = rows.map((_, at) => left + NAMES + at * pitch)
  const table = holder(pdf, section, 'Table')
  const heads = holder(pdf, table, 'TR')
  addTag(pdf, heads, 'TD', () => undefined)
  for (const [at, row] of rows.entries()) {
    const x = xs[at] ?? 0
    addTag(
      pdf,
      heads,
      'TH',
      () => {
        pdfLinesAt(pdf, wrapLines(pdf, row.name, pitch - GAP, name), x, top + 4, name)
        pdfLinesAt(pdf, wrapLines(pdf, `${t('beside.basis')}: ${row.basis}`, pitch - GAP, small), x, top + 18, small)
      },
      { scope: 'Column' },
    )
    if (row.own)
      artifact(pdf, () => {
        const from = x + wordsWidth(pdf, row.name, name) + 5
        drawOnPdf(pdf, ownSign(paperTokens), { x: from, y: top - 4, scale: 0.9, width: 9, height: 9 })
      })
  }
  let y = top + 36
  for (const [nth, { name: asked, sub }] of questions.entries()) {
    const said = rows.map(({ cells }) => {
      const [one = '', ...more] = cells[nth]?.sentences ?? []
      const [answer, rest] = [
        wrapLines(pdf, one, pitch - GAP, first),
        wrapLines(pdf, more.join(' '), pitch - GAP, small),
      ]
      return { answer, rest: more.length === 0 ? [] : rest }
    })
    const high =
      34 + Math.max(...said.map(({ answer, rest }) => answer.length * first.leading + rest.length * small.leading)) + 8
    const at = y
    artifact(pdf, () => {
      levelLine(pdf, left, right, at - 6, hairline, 0.5)
    })
    const tag = holder(pdf, table, 'TR')
    addTag(
      pdf,
      tag,
      'TH',
      () => {
        pdfLinesAt(pdf, [`${nth + 1} ${asked}`], left, at + 12, question)
        pdfLinesAt(pdf, wrapLines(pdf, sub, NAMES - GAP, small), left, at + 25, small)
      },
      { scope: 'Row' },
    )
    for (const [column, { answer, rest }] of said.entries()) {
      const [cell, x] = [rows[column]?.cells[nth], xs[column] ?? 0]
      const td = holder(pdf, tag, 'TD')
      if (cell !== undefined) drawBesideCell(pdf, td, cell, x, at + 12, GRAPHIC, first)
      addTag(pdf, td, 'P', () => {
        pdfLinesAt(pdf, answer, x, at + 30, first)
        pdfLinesAt(pdf, rest, x, at + 30 + answer.length * first.leading, small)
      })
    }
    y += high
  }
  return y - 6
}
