import { describe, expect, it } from '@jest/globals'
import { emptyHalf } from '../../../client/picture/matrix/cells.ts'
import { drawCell } from '../../../client/picture/matrix/drawing/glyph.ts'
import { leastWidth, numberWidth } from '../../../client/picture/matrix/number-aside.ts'
import { newPaint, type Paint } from '../../../client/picture/matrix/drawing/paint.ts'
import type { MatrixCell, Half } from '../../../client/picture/matrix/types.ts'

type Span = { what: string; from: number; to: number; top: number; bottom: number }

/** Squares and bars of a cell, and its numbers, px; the plates under numbers left out. */
function spans({ clear, labels }: Paint): Span[] {
  const shapes = (['full', 'open', 'bar'] as const).flatMap((layer) =>
    [...(clear.get(layer) ?? '').matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((found) => {
      const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number)
      return { what: layer, from: x, to: x + width, top: y, bottom: y + height }
    }),
  )
  const numbers = labels.map(({ x, y, text }) => {
    const half = numberWidth(text) / 2
    return { what: text, from: x - half, to: x + half, top: y - 8, bottom: y }
  })
  return [...shapes, ...numbers]
}
const over = (a: Span, b: Span) =>
  a.from < b.to - 0.01 && b.from < a.to - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01

const tied: Half['tie'] = { how: 'stated', strength: 3, held: false }
const numbers = [3, 12, 128]
const halves = [1, 2, 3, 5, 12].flatMap((bodies) =>
  [null, tied].flatMap((tie) =>
    numbers.map((number): Half => {
      const of = { number, id: 'G05:a:b' } as NonNullable<Half['finding']>['of']
      return { ...emptyHalf, bodies, tie, finding: { of, missing: false } }
    }),
  ),
)

describe('a number in a cell', () => {
  it.each([30, 34, 42])('stands over nothing else and within a cell of %i px, or what the fullest needs', (least) => {
    for (const half of halves) {
      const empty = { table: emptyHalf, policy: emptyHalf, floor: emptyHalf, unspecified: emptyHalf }
      const cell: MatrixCell = { what: 'pair', faded: false, halves: { ...empty, table: half } }
      const width = Math.max(least, leastWidth(cell))
      const paint = newPaint()
      drawCell(paint, cell, { x: 0, width, height: 28 }, { part: 'deel', share: () => '' })
      const all = spans(paint)
      const named = all.filter(({ what }) => /^\d+$/.test(what))
      const faults = named.flatMap((number) => [
        ...all.filter((span) => span !== number && over(number, span)),
        ...(number.from < 0 || number.to > width ? [number] : []),
      ])
      expect({ half, faults }).toEqual({ half, faults: [] })
    }
  })

  it('asks for no wider cells than a matrix without it', () => {
    const empty = { table: { ...emptyHalf, bodies: 40 }, policy: emptyHalf, floor: emptyHalf, unspecified: emptyHalf }
    expect(leastWidth({ what: 'pair', faded: false, halves: empty })).toBe(0)
  })
})
