import type { Tokens } from '../../style/tokens.ts'
import { emptyHalf } from '../cells.ts'
import type { Key } from '../legend-keys.ts'
import type { Half, MatrixCell } from '../types.ts'
import { drawCell } from './glyph.ts'
import { newPaint, type Paint } from './paint.ts'
import { cellPrimitives, labelPrimitives } from './cell-primitives.ts'
import type { Picture } from '../../primitives.ts'

const one = { ...emptyHalf, bodies: 1 }
const number = { of: { label: '1', id: '' }, missing: true } as Half['finding']
const looks: Record<Key, Partial<MatrixCell['halves']> | null> = {
  levels: { table: one, floor: one },
  square: { table: { ...emptyHalf, bodies: 3, stated: 1 } },
  own: { table: { ...emptyHalf, bodies: 1, own: 1 } },
  tried: { table: { ...emptyHalf, bodies: 1, tried: 1 } },
  share: { table: { ...emptyHalf, share: { met: 3, of: 5 } } },
  tie: { table: { ...emptyHalf, tie: { how: 'stated', strength: 3, held: false } } },
  unknown: { table: { ...emptyHalf, tie: { how: 'stated', strength: null, held: false } } },
  policy: { table: one, policy: { ...emptyHalf, bodies: 2 }, floor: one },
  unspecified: { table: one, unspecified: { ...emptyHalf, bodies: 2 }, floor: one },
  missing: { table: { ...emptyHalf, finding: number } },
  differ: { table: { ...emptyHalf, differ: true } },
  none: { table: { ...emptyHalf, none: true } },
  nothing: {},
  part: null,
  unconfirmed: { table: one },
}

/** The cell that shows a look, px. */
export const legendCell = { width: 41, height: 31 }

/** A cell that shows a look of the matrix; `part`: the word in a cell of two of which one is part of the other. */
export function legendPaint(key: Key, part: string): Paint {
  const look = looks[key]
  const paint = newPaint()
  const halves = { table: emptyHalf, policy: emptyHalf, floor: emptyHalf, unspecified: emptyHalf, ...look }
  const box = { x: 0, width: legendCell.width - 1, height: legendCell.height - 1 }
  drawCell(
    paint,
    { what: look === null ? 'part' : 'pair', halves, faded: false, unconfirmed: key === 'unconfirmed' },
    box,
    { part, share: () => '' },
  )
  return paint
}

export function legendSign(key: Key, part: string, tokens: Tokens): Picture {
  const paint = legendPaint(key, part)
  const numbers = paint.labels.filter(({ finding }) => finding !== null)
  return [...cellPrimitives(paint, tokens), ...numbers.flatMap((label) => labelPrimitives(label, tokens, false))]
}
