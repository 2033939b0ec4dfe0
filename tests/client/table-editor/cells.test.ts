import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatCells, parseCells } from '../../../client/store/table-editor/clipboard.ts'
import {
  followRows,
  rangeBounds,
  cellCount,
  clampCell,
  isInRange,
  moveRange,
  nextCell,
  oneCell,
} from '../../../client/store/table-editor/range.ts'

describe('cells on the clipboard', () => {
  it.each([
    [
      'a block of Excel, with a line break at its end',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      '\ta\t\n\t\t\n',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['a cell of two lines', '"een\ntwee"\tx', [['een\ntwee', 'x']]],
    ['a quotation mark doubled', '"zegt ""ja"""\tx', [['zegt "ja"', 'x']]],
    ['a quotation mark within a word', '15" scherm\tx', [['15" scherm', 'x']]],
    ['a quotation mark that closes nowhere', '"open\tx', [['"open', 'x']]],
    ['a quoted word with more behind it', '"De Betho" bv\tx', [['"De Betho" bv', 'x']]],
    ['rows of unlike length', 'a\nb\tc', [['a'], ['b', 'c']]],
    ['an empty row between', 'a\n\nb', [['a'], [''], ['b']]],
    ['line ends of an old Mac', 'a\rb', [['a'], ['b']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, cells) => {
    expect(parseCells(text)).toEqual(cells)
  })

  it('reads what it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', '\r', ' ', '=', "'") })
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
          ),
        (rows) => {
          // A single empty cell at the end is an end of line, to every spreadsheet.
          fc.pre(!(rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === ''))
          expect(parseCells(formatCells(rows))).toEqual(rows)
        },
      ),
    )
  })
})

describe('a range of cells', () => {
  const size = { rows: 40, columns: 8 }
  const range = { anchor: { row: 3, column: 2 }, focus: { row: 1, column: 5 } }

  it('stays on its rows when one above them goes, and where it was when its own goes', () => {
    const before = ['a', 'b', 'c', 'd', null, null]
    expect(followRows(range, before, ['a', 'c', 'd', null, null])).toEqual({
      anchor: { row: 2, column: 2 },
      focus: { row: 1, column: 5 },
    })
    const blank = { anchor: { row: 4, column: 0 }, focus: { row: 9, column: 0 } }
    expect(followRows(blank, before, ['x', ...before])).toEqual(blank)
  })

  it('has bounds whichever way it was drawn', () => {
    expect(rangeBounds(range)).toEqual({ top: 1, bottom: 3, left: 2, right: 5 })
    expect(cellCount(range)).toBe(12)
    expect(isInRange(range, { row: 2, column: 5 })).toBe(true)
    expect(isInRange(range, { row: 2, column: 6 })).toBe(false)
  })

  const at = { row: 3, column: 2 }
  it.each([
    ['ArrowDown', false, { row: 4, column: 2 }],
    ['ArrowDown', true, { row: 39, column: 2 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['ArrowLeft', false, { row: 3, column: 1 }],
    ['ArrowRight', true, { row: 3, column: 7 }],
    ['PageUp', false, { row: 0, column: 2 }],
    ['PageDown', false, { row: 19, column: 2 }],
    ['Home', false, { row: 3, column: 0 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 39, column: 7 }],
  ])('walks by %s (with Ctrl: %s)', (key, command, target) => {
    expect(moveRange(oneCell(at), { key, command, shift: false }, size)).toEqual(oneCell(target))
    expect(moveRange(oneCell(at), { key, command, shift: true }, size)).toEqual({ anchor: at, focus: target })
  })

  it('stays in the table, and knows what is no step', () => {
    expect(moveRange(oneCell({ row: 0, column: 0 }), { key: 'ArrowUp', command: false, shift: false }, size)).toEqual(
      oneCell({ row: 0, column: 0 }),
    )
    expect(moveRange(oneCell(at), { key: 'x', command: false, shift: false }, size)).toBeNull()
    expect(clampCell({ row: 99, column: -1 }, size)).toEqual({ row: 39, column: 0 })
  })

  it('goes on from row to row, and ends at the ends', () => {
    expect(nextCell({ row: 0, column: 7 }, false, size)).toEqual({ row: 1, column: 0 })
    expect(nextCell({ row: 1, column: 0 }, true, size)).toEqual({ row: 0, column: 7 })
    expect(nextCell({ row: 39, column: 7 }, false, size)).toBeNull()
    expect(nextCell({ row: 0, column: 0 }, true, size)).toBeNull()
  })
})
