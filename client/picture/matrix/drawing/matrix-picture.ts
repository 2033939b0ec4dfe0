import { capitalise } from '../../../i18n/words.ts'
import { markSign } from '../../mark-sign.ts'
import { movePicture } from '../../move.ts'
import { type Picture, type Primitive, type Word, word } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { cellPrimitives, labelPrimitives } from './cell-primitives.ts'
import { drawCell } from './glyph.ts'
import type { MatrixLayout } from '../layout.ts'
import { newPaint, type Paint } from './paint.ts'
import type { Half, MatrixLine, Matrix } from '../types.ts'

export type CellWords = { part: string; share: (half: Half) => string }

/** All cells of a row, gathered. */
export function rowPaint(matrix: Matrix, row: number, layout: MatrixLayout, words: CellWords): Paint {
  const paint = newPaint()
  layout.xs.forEach((x, column) => {
    drawCell(paint, matrix.cell(row, column), { x, width: layout.cell, height: layout.height }, words)
  })
  return paint
}

/** Px of the mark before a name, and over a head. */
const [MARK, HEAD_MARK] = [24, 18]
/** From the middle of a line to what its letters stand on. */
const MIDDLE = 4
/** Size of the names of rows and of heads, and from line to line of each, px. */
export const matrixNames = { row: 13, head: 12, lead: 13.5 }
/** A name over as many lines as it needs. */
type Wrap = (name: string, of: 'row' | 'head') => readonly string[]
const onOneLine: Wrap = (name) => [name]

/**
 * The matrix whole: the cells, the marks and names of its rows, and those of its columns, turned where they are narrow.
 * Lies as on the screen: names from the left, heads at the top.
 */
export function matrixPicture(
  matrix: Matrix,
  layout: MatrixLayout,
  words: CellWords,
  tokens: Tokens,
  wrap: Wrap = onOneLine,
): Picture {
  const left = layout.sectors + layout.names
  const rows = matrix.lines.flatMap((line, row) => {
    const top = layout.head + (layout.ys[row] ?? 0)
    const paint = rowPaint(matrix, row, layout, words)
    const numbers = paint.labels.flatMap((label) =>
      label.finding === null ? [] : labelPrimitives(label, tokens, false),
    )
    return [
      ...movePicture([...cellPrimitives(paint, tokens), ...numbers], { x: left, y: top }),
      ...rowName(line, layout.sectors, top + layout.height / 2, tokens, wrap),
    ]
  })
  const heads = matrix.lines.flatMap((line, column) =>
    columnName(line, left + (layout.xs[column] ?? 0) + layout.cell / 2, layout, tokens, wrap),
  )
  return [...rows, ...heads]
}

const plainName = ({ name }: MatrixLine) => capitalise(name.replaceAll('\u00AD', ''))

/** Softer where nobody stands behind it yet; faint where the filters hold it back. */
function nameOf(line: MatrixLine, tokens: Tokens): Pick<Word, 'text' | 'fill' | 'record'> {
  const soft = line.mark?.what === 'absent' || line.mark?.how === 'known'
  const fill = line.filtered ? tokens['ink-faint'] : soft ? tokens['ink-soft'] : tokens.ink
  return { text: plainName(line), fill, record: line.id }
}

function signOf(
  { mark, sector, id, filtered }: MatrixLine,
  size: number,
  x: number,
  y: number,
  tokens: Tokens,
): Primitive[] {
  const several = mark?.what === 'stack' || mark?.collective === true
  const look = { kind: mark?.kind ?? null, how: mark?.how ?? 'stated', centre: mark?.centre ?? false, several } as const
  const sign = markSign({ sector, ...look, plain: mark === null || size < 20 }, tokens)
  // It stands in the middle of 32 x 32.
  const scale = size / 32
  return movePicture(sign, { x: x - 14 * scale, y: y - 14 * scale }, scale).map((primitive) => ({
    ...primitive,
    record: id,
    ...(filtered ? { fade: 0.3 } : {}),
  }))
}

/** Where each of so many lines stands beside the first, with all of them around the middle. */
const aroundMiddle = (count: number, at: number) => (at - (count - 1) / 2) * matrixNames.lead

function rowName(line: MatrixLine, x: number, y: number, tokens: Tokens, wrap: Wrap): Primitive[] {
  const { text, fill, record } = nameOf(line, tokens)
  const lines = wrap(text, 'row')
  return [
    ...signOf(line, MARK, x + MARK / 2, y, tokens),
    ...lines.map((part, at) =>
      word(x + MARK + 8, y + MIDDLE + aroundMiddle(lines.length, at), part, fill, { size: matrixNames.row, record }),
    ),
  ]
}

function columnName(
  line: MatrixLine,
  x: number,
  { head, turned }: MatrixLayout,
  tokens: Tokens,
  wrap: Wrap,
): Primitive[] {
  const { text, fill, record } = nameOf(line, tokens)
  const sign = signOf(line, HEAD_MARK, x, turned ? head - 5 - HEAD_MARK / 2 : HEAD_MARK / 2 + 4, tokens)
  const lines = wrap(text, 'head')
  const set = { size: matrixNames.head, record, ...(turned ? { turn: -90 } : { anchor: 'middle' as const }) }
  return [
    ...sign,
    ...lines.map((part, at) =>
      turned
        ? word(x + MIDDLE + aroundMiddle(lines.length, at), head - HEAD_MARK - 9, part, fill, set)
        : word(x, HEAD_MARK + 20 + at * matrixNames.lead, part, fill, set),
    ),
  ]
}
