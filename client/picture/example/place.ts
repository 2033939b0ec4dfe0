import type { ExampleSide, Rule } from '../../../contract/rule.ts'
import type { Words } from '../../i18n/words.ts'
import { type ExampleColumn, columnsOf } from './columns.ts'
import { isPositiveExample, levelOf, lines, exampleRecords } from './records.ts'
import { type ExampleRow, exampleRows, type ExampleStrip } from './rows.ts'

export type PlacedColumn = ExampleColumn & { x: number; lines: string[]; tier: 'up' | 'down' }
export type PlacedExampleRow = ExampleRow & { y: number; height: number; label: string[] }
/** The score in small: y of the band's edges and of its line of marks, and how far the halves reach. */
export type PlacedExample = {
  width: number
  height: number
  gutter: number
  columns: PlacedColumn[]
  rows: PlacedExampleRow[]
  top: number
  bandTop: number
  marks: number
  bandBottom: number
  bottom: number
}

const gutter = 126
const band = { up: 40, down: 40 }
/** Columns stand as far apart as their names ask, as long as it all fits in so much. */
const widest = 580
const above: readonly ExampleStrip[] = ['administrative', 'policy']

/** Where everything stands. A half without rows keeps room for the marker, and one with ties room for their arcs. */
export function placeExample(side: ExampleSide, rule: Pick<Rule, 'side'>, words: Words): PlacedExample {
  const raw = columnsOf(side, words)
  const pitch = Math.min(58, (widest - gutter - 30) / Math.max(raw.length, 1))
  const width = gutter + 30 + pitch * Math.max(raw.length, 2)
  const columns = raw.map((column, at): PlacedColumn => ({
    ...column,
    x: gutter + 16 + pitch * (at + 0.5),
    lines: lines(column.name, Math.max(9, Math.floor((2 * pitch) / 6.2) - 1)),
    tier: at % 2 === 0 ? 'down' : 'up',
  }))
  const ties = exampleRecords(side, 'tie')
  const arcs = (up: boolean) => ties.some((tie) => (levelOf(tie) === 'operational') !== up) || hasExpected(side, up)
  const all = exampleRows(side, words).map((row) => {
    const label = lines(row.name, 16)
    return { ...row, label, height: 17 + 13 * (label.length + row.notes.length) }
  })
  let y = 12
  const put = (rows: typeof all): PlacedExampleRow[] =>
    rows.map((row) => {
      const placedRow = { ...row, y: y + 9 + 6.5 * row.label.length }
      y += row.height
      return placedRow
    })
  const top = y
  const upper = put(all.filter(({ strip }) => above.includes(strip)))
  const room = (half: 'table' | 'floor') => (rule.side === half || rule.side === 'both' ? 34 : 0)
  y = Math.max(y, top + room('table')) + (arcs(true) ? 34 : 0)
  const bandTop = y + 4
  const marks = bandTop + band.up
  const bandBottom = marks + band.down
  y = bandBottom + (arcs(false) ? 38 : 4)
  const lower = put(all.filter(({ strip }) => strip === 'operational' || strip === 'unspecified'))
  const bottom = Math.max(y, bandBottom + room('floor') + 4)
  y = bottom + 6
  const rest = put(all.filter(({ strip }) => strip === 'stage' || strip === 'person'))
  const rows = [...upper, ...lower, ...rest]
  return { width, height: y + 8, gutter, columns, rows, top, bandTop, marks, bandBottom, bottom }
}

/** An expectation between two is drawn as an arc too: dotted. */
const hasExpected = (side: ExampleSide, up: boolean) =>
  exampleRecords(side, 'expectation').some(
    (exampleRecord) =>
      exampleRecord.fields['a'] != null &&
      isPositiveExample(exampleRecord) &&
      (levelOf(exampleRecord) === 'operational') !== up,
  )
