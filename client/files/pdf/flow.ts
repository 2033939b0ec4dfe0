import type { FileDrawing, FileTable } from '../file-document.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import type { PdfDocument } from './open-pdf.ts'
import { pdfLinesAt, type PdfStyle, levelLine, wrapLines } from './pdf-text.ts'
import { artifact, holder, type PdfTag, addTag } from './pdf-tags.ts'
import { handoutFrame, legend } from './sheet.ts'

const { ink, 'ink-soft': soft, hairline } = paperTokens
export const flowStyles = {
  title: { size: 18, weight: 600, colour: ink, leading: 22 },
  head: { size: 12, weight: 600, colour: ink, leading: 16 },
  text: { size: 10.5, weight: 400, colour: ink, leading: 14.5 },
  small: { size: 9, weight: 400, colour: soft, leading: 12 },
  column: { size: 9, weight: 600, colour: soft, leading: 12 },
  cell: { size: 9.5, weight: 400, colour: ink, leading: 12.5 },
} as const satisfies Record<string, PdfStyle>
const { left, right, top, bottom } = handoutFrame
const wide = right - left

/** Blocks under each other, over as many pages as they take. */
export type Flow = {
  title: (text: string) => void
  head: (text: string) => void
  text: (text: string, style?: PdfStyle) => void
  legend: (items: FileDrawing['legend']) => void
  /** `shares`: how wide each column is, together 1. */
  table: (table: FileTable, shares: readonly number[]) => void
}

/** Begins on a page that has its head; `turn` makes the next one. */
export function startFlow(pdf: PdfDocument, section: PdfTag, turn: () => void): Flow {
  let y: number = top
  const room = (height: number) => {
    if (y + height <= bottom) return
    turn()
    y = top
  }
  const block = (tag: 'H1' | 'H2' | 'P', text: string, style: PdfStyle, after: number) => {
    for (const lines of parts(wrapLines(pdf, text, Math.min(wide, 45 * style.size), style), 20)) {
      room((lines.length - 1) * style.leading)
      const base = y
      addTag(pdf, section, tag, () => {
        pdfLinesAt(pdf, lines, left, base, style)
      })
      y += lines.length * style.leading
    }
    y += after
  }
  return {
    title: (text) => {
      block('H1', text, flowStyles.title, 6)
    },
    head: (text) => {
      y += 8
      // Not alone at the foot of a page.
      room(60)
      block('H2', text, flowStyles.head, 2)
    },
    text: (text, style = flowStyles.text) => {
      block('P', text, style, 4)
    },
    legend: (items) => {
      room(40)
      y += legend(pdf, section, items, { x: left, y, width: wide }, { ...flowStyles.text, leading: 18 })
    },
    table: (table, shares) => {
      y = drawTable({ pdf, section, table, widths: shares.map((share) => share * wide), turn }, y)
    },
  }
}

const parts = <T>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most))

type TableRun = { pdf: PdfDocument; section: PdfTag; table: FileTable; widths: readonly number[]; turn: () => void }
const GAP = 10

/** A table with its caption, its heads again on each page. Gives where the next block begins. */
function drawTable({ pdf, section, table, widths, turn }: TableRun, from: number): number {
  const tag = holder(pdf, section, 'Table')
  let y = from
  const cells = (texts: readonly string[], style: PdfStyle) =>
    texts.map((text, at) => wrapLines(pdf, text, (widths[at] ?? 0) - GAP, style))
  const heightOf = (all: readonly string[][], style: PdfStyle) =>
    Math.max(1, ...all.map((lines) => lines.length)) * style.leading + 7
  const xOf = (at: number) => left + widths.slice(0, at).reduce((sum, width) => sum + width, 0)
  const heads = cells(table.head, flowStyles.column)
  const heading = (draw: (cell: (at: number) => void) => void) => {
    const base = y + 4
    draw((at) => {
      pdfLinesAt(pdf, heads[at] ?? [], xOf(at), base, flowStyles.column)
    })
    y += heightOf(heads, flowStyles.column)
    artifact(pdf, () => {
      levelLine(pdf, left, right, y - 7, ink, 0.9)
    })
    y += 4
  }
  heading((cell) => {
    const row = holder(pdf, tag, 'TR')
    for (const at of heads.keys())
      addTag(
        pdf,
        row,
        'TH',
        () => {
          cell(at)
        },
        { scope: 'Column' },
      )
  })
  for (const texts of table.rows) {
    const all = cells(texts, flowStyles.cell)
    const height = heightOf(all, flowStyles.cell)
    if (y + height > bottom) {
      turn()
      y = top - 10
      heading((cell) => {
        artifact(pdf, () => {
          for (const at of heads.keys()) cell(at)
        })
      })
    }
    const base = y + 4
    const row = holder(pdf, tag, 'TR')
    for (const [at, lines] of all.entries())
      addTag(pdf, row, 'TD', () => {
        pdfLinesAt(pdf, lines, xOf(at), base, flowStyles.cell)
      })
    y += height
    artifact(pdf, () => {
      levelLine(pdf, left, right, y - 6, hairline, 0.5)
    })
  }
  return y + 12
}
