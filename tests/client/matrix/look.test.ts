import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../../client/i18n/words.ts'
import { emptyHalf } from '../../../client/picture/matrix/cells.ts'
import {
  cellPrimitives,
  labelPrimitives,
  matrixHatches,
} from '../../../client/picture/matrix/drawing/cell-primitives.ts'
import { drawCell } from '../../../client/picture/matrix/drawing/glyph.ts'
import { layoutOf, lineAt } from '../../../client/picture/matrix/layout.ts'
import { keysOf } from '../../../client/picture/matrix/legend-keys.ts'
import { highlightedLineIndexes } from '../../../client/picture/matrix/lines.ts'
import { brush, newPaint } from '../../../client/picture/matrix/drawing/paint.ts'
import { rect } from '../../../client/picture/path.ts'
import { plane, stroke, word } from '../../../client/picture/primitives.ts'
import { tokensFrom } from '../../../client/picture/style/tokens.ts'
import { cellLine, matrixHeadline, matrixRests } from '../../../client/picture/matrix/sentences.ts'
import type { MatrixCell, Half } from '../../../client/picture/matrix/types.ts'
import { growRange } from '../../../client/screens/matrix/grid/in-parts.ts'
import { moveFocus } from '../../../client/screens/matrix/grid/move-focus.ts'
import { matrixOf, rowOf, tie, withTies } from '../../support/matrices.ts'
import { graph } from '../../support/zeeland.ts'

const nl = wordsIn('nl')
const matrix = matrixOf()
const line = (a: string, b: string, of = matrix) => cellLine(of, rowOf(of, a), rowOf(of, b), nl)

describe('the words of the matrix', () => {
  it('make its headline', () => {
    expect(matrixHeadline(matrix, nl)).toBe(
      'Van de 435 paren ontmoeten er 277 elkaar: 84 alleen bestuurlijk, 168 op beide niveaus, 25 alleen uitvoerend',
    )
    expect(matrixHeadline(matrixOf({ by: 'sector' }), nl)).toBe(
      'Publiek en Onderwijs: 56 van de 85 paren ontmoeten elkaar bestuurlijk, 26 uitvoerend',
    )
    expect(matrixRests(matrix, nl)).toContain('over 121 paren zegt geen bron iets')
  })

  it('say a cell in one sentence, with the number of its question', () => {
    expect(line('Orionis', 'UWV')).toBe('Orionis en UWV, bestuurlijk: 1 overleg, uitvoerend: niets vastgelegd, hiaat 1')
    expect(line('12 gemeenten', '12 gemeenten')).toMatch(/^12 gemeenten onderling, bestuurlijk: /)
    expect(line('12 gemeenten', '3 subregio’s')).toBe('12 gemeenten en 3 subregio’s: de een is deel van de ander')
    expect(line('UWV', 'UWV')).toBe('UWV')
  })

  it('keep three things apart: not recorded, unknown strength, and no contact', () => {
    const tied = (strength: number | null) =>
      line('Orionis', 'FNV', matrixOf({}, {}, withTies(tie('orionis', 'fnv', 'policy', { strength }))))
    expect(line('Orionis', 'FNV')).not.toContain('ambtelijk')
    expect(tied(null)).toContain('ambtelijk: rechtstreeks, sterkte niet vastgelegd')
    expect(tied(3)).toContain('ambtelijk: rechtstreeks, sterkte 3: stemmen af')
    expect(tied(0)).toContain('ambtelijk: gevraagd, en er is geen contact')
  })
})

describe('an answer in the matrix', () => {
  const named = (of: typeof matrix, ...partners: string[]) =>
    [...highlightedLineIndexes(of.lines, graph, partners)].map((row) => of.lines[row]?.name)
  it('lights the rows its partners stand in: their own, that of their stack, or that of their sector', () => {
    expect(named(matrix, 'am24-orionis', 'am24-borsele')).toEqual(['12 gemeenten', 'Orionis'])
    expect(named(matrixOf({ by: 'sector' }), 'am24-orionis', 'am24-borsele')).toEqual(['Publiek', 'Werk en inkomen'])
    expect(named(matrix)).toEqual([])
  })
})

describe('a cell as it is drawn', () => {
  const drawn = (table: Partial<Half>, floor: Partial<Half> = {}, change: Partial<MatrixCell> = {}) => {
    const paint = newPaint()
    const halves = {
      table: { ...emptyHalf, ...table },
      policy: emptyHalf,
      floor: { ...emptyHalf, ...floor },
      unspecified: emptyHalf,
    }
    drawCell(
      paint,
      { what: 'pair', halves, faded: false, ...change },
      { x: 0, width: 42, height: 32 },
      { part: 'deel', share: () => '' },
    )
    return paint
  }
  const count = (path: string | undefined) => (path?.match(/M/g) ?? []).length

  it('has a square for each body, filled as far as the source states it', () => {
    const { clear } = drawn({ bodies: 2, activities: 1, stated: 1 })
    expect([
      count(clear.get('full')),
      count(clear.get('open')),
      count(clear.get('here')),
      count(clear.get('hatch')),
    ]).toEqual([1, 2, 1, 1])
  })

  it('has a mark of its own for the word of a source, of the region, our reading and a trial, before a bar too', () => {
    const looks = (half: Partial<Half>) => {
      const { clear } = drawn(half)
      return (['full', 'open', 'tried'] as const).map((layer) => count(clear.get(layer)))
    }
    expect(looks({ bodies: 1, stated: 1 })).toEqual([1, 0, 0])
    expect(looks({ bodies: 1, own: 1 })).toEqual([1, 1, 0])
    expect(looks({ bodies: 1 })).toEqual([0, 1, 0])
    expect(looks({ bodies: 1, tried: 1 })).toEqual([0, 0, 2])
    const bar = (how: NonNullable<Half['tie']>['how']) => looks({ tie: { how, strength: null, held: false } })
    expect((['stated', 'own', 'inferred', 'trial'] as const).map(bar)).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [0, 1, 0],
      [0, 0, 2],
    ])
  })

  it('counts in a number what does not fit', () => {
    expect(drawn({ bodies: 9 }).labels.map(({ text }) => text)).toEqual(['9'])
  })

  it('fills a bar to the strength, and hatches it when that is unknown', () => {
    const filled = (strength: number | null) => drawn({ tie: { how: 'stated', strength, held: false } }).clear
    expect([count(filled(3).get('full')), count(filled(3).get('unknown'))]).toEqual([3, 0])
    expect([count(filled(null).get('full')), count(filled(null).get('unknown'))]).toEqual([0, 1])
  })

  it('is a dash, not a hatch, where was asked and there is none', () => {
    const { clear } = drawn({ none: true })
    expect([count(clear.get('dash')), count(clear.get('hatch'))]).toEqual([1, 1])
  })

  it('is faint as a whole when it is held back', () => {
    const { clear, faint } = drawn({ bodies: 1 }, {}, { faded: true })
    expect([clear.size, faint.size > 0]).toEqual([0, true])
  })
})

describe('cells as primitives', () => {
  const tokens = tokensFrom((property) => property.slice(2))
  const paint = newPaint()
  brush(paint.clear)('open', rect(0, 0, 6, 6))
  brush(paint.faint)('hatch', rect(8, 0, 6, 6))
  paint.labels.push(
    { x: 3, y: 4, text: '9', look: 'count', finding: null },
    { x: 9, y: 4, text: '12', look: 'number', finding: 'G01:a' },
  )

  it('have the colours of the tokens; what is held back is faint as one, what is open has an edge', () => {
    expect(cellPrimitives(paint, tokens)).toEqual([
      plane('M8 0h6v6h-6z', matrixHatches(tokens).nothing, { fade: 0.28 }),
      plane('M0 0h6v6h-6z', 'paper'),
      stroke('M0 0h6v6h-6z', 'ink', { width: 1.2 }),
      word(3, 4, '9', 'ink', { size: 12, anchor: 'middle' }),
    ])
  })

  it('lay the marker under a number that is looked at', () => {
    const [plain, marked] = [false, true].map((lit) => labelPrimitives(paint.labels[1]!, tokens, lit))
    const set = { size: 12, weight: 600, anchor: 'middle', record: 'G01:a' } as const
    expect(plain).toEqual([word(9, 4, '12', 'ink', set)])
    expect(marked).toEqual([
      plane('M-2.5 -7h23v14h-23z', 'marker', { record: 'G01:a' }),
      word(9, 4, '12', 'on-marker', set),
    ])
  })
})

describe('rows that come in parts', () => {
  it('grow at both ends to the whole, and no further', () => {
    const whole = { from: 0, to: 120 }
    expect(growRange({ from: 3, to: 27 }, whole, 5)).toEqual({ from: 0, to: 32 })
    expect(growRange({ from: 0, to: 118 }, whole, 5)).toEqual(whole)
  })

  it('begin anew where others are in sight, with the row of the keyboard at once', () => {
    expect(growRange({ from: 0, to: 20 }, { from: 60, to: 90 }, 3)).toEqual({ from: 60, to: 63 })
    expect(growRange({ from: 60, to: 63 }, { from: 60, to: 90 }, 0, 70)).toEqual({ from: 60, to: 71 })
    expect(growRange({ from: 60, to: 63 }, { from: 60, to: 90 }, 0, 5)).toEqual({ from: 60, to: 63 })
  })
})

describe('the room', () => {
  it('is shared as far as it goes: 18 columns fit between both panels, then phrases, then names of sectors', () => {
    const at = (room: number) => {
      const { cell, over, phrases, sectors } = layoutOf(matrix, room)
      return [cell, over, phrases, sectors > 0]
    }
    expect([at(700), at(888), at(1100), at(1390)]).toEqual([
      [30, true, false, false],
      [30, false, false, false],
      [42, false, false, false],
      [42, false, true, true],
    ])
  })

  it('finds the line under the pointer, and none in a gap', () => {
    const { xs, cell } = layoutOf(matrix, 1390)
    expect([
      lineAt(xs, cell, -1),
      lineAt(xs, cell, 0),
      lineAt(xs, cell, 4 * 42 + 3),
      lineAt(xs, cell, 4 * 42 + 11),
    ]).toEqual([null, 0, null, 4])
  })
})

describe('the keys', () => {
  const from = (key: string, row = 3, column = 3, control = false) => moveFocus(key, control, { row, column }, 18, 8)
  it('walk the cells, the names and the margin, and never leave', () => {
    expect(from('ArrowRight')).toEqual({ row: 3, column: 4 })
    expect(from('ArrowLeft', 3, -1)).toEqual({ row: 3, column: -1 })
    expect(from('End')).toEqual({ row: 3, column: 18 })
    expect(from('End', 3, 3, true)).toEqual({ row: 17, column: 17 })
    expect(from('ArrowUp', 0, -1)).toBeNull()
    expect(from('x')).toBeNull()
  })
})

describe('the legend', () => {
  it('explains what is in view and nothing else', () => {
    expect(keysOf(matrix)).toEqual(['levels', 'square', 'missing', 'nothing', 'part'])
    const tied = matrixOf(
      {},
      {},
      withTies(tie('orionis', 'uwv', 'operational', { strength: 2 }), tie('orionis', 'hz', 'policy', { strength: 0 })),
    )
    expect(keysOf(tied)).toEqual(expect.arrayContaining(['tie', 'none']))
  })
})
