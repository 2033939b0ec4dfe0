import type { ExampleSide, Rule } from '../../../contract/rule.ts'
import type { Words } from '../../i18n/words.ts'
import { shapeOf } from '../sector-shape.ts'
import { markedColumns, swipes } from './marker.ts'
import { type PlacedExample, placeExample, type PlacedColumn, type PlacedExampleRow } from './place.ts'
import type { ExampleSeat } from './rows.ts'
import { circle, type ExampleDrawing, lineShape, path, rectShape, type ExampleShape, textShape } from './shapes.ts'
import { tieShapes } from './ties.ts'

const star =
  'M0 -6.400L1.700 -2.300L6.100 -2L2.700 0.900L3.800 5.200L0 2.800L-3.800 5.200L-2.700 0.900L-6.100 -2L-1.700 -2.300z'

/**
 * An example as the score in small: tables above, partners in the band, floor below, then stages and persons where the
 * rule is about those. `marked`: the find gets its stroke of marker; the near miss is drawn plain.
 */
export function drawExample(
  side: ExampleSide,
  rule: Pick<Rule, 'side'>,
  words: Words,
  marked: boolean,
): ExampleDrawing {
  const at = placeExample(side, rule, words)
  const hot = marked ? markedColumns(side, at.columns).map(({ id }) => id) : []
  return {
    width: at.width,
    height: at.height,
    shapes: [
      rectShape('band', at.gutter, at.bandTop, at.width - at.gutter, at.bandBottom - at.bandTop),
      ...(marked ? swipes(side, rule, at) : []),
      ...at.rows.flatMap((row) => rowLine(row, at)),
      ...at.columns.flatMap((column) => stems(column, at)),
      ...tieShapes(side, at),
      ...at.rows.flatMap((row) => [...seats(row, at), ...label(row, marked && (side.about ?? []).includes(row.id))]),
      ...at.columns.flatMap((column) => mark(column, at, hot.includes(column.id))),
    ],
  }
}

const xOf = (at: PlacedExample, id: string) => at.columns.find((column) => column.id === id)?.x

function rowLine({ y, seats: list }: PlacedExampleRow, at: PlacedExample): ExampleShape[] {
  const xs = list.flatMap(({ column }) => xOf(at, column) ?? [])
  const faint = lineShape('row', at.gutter, y, at.width - 6, y)
  return xs.length < 2 ? [faint] : [faint, lineShape('row is-joined', Math.min(...xs), y, Math.max(...xs), y)]
}

const kindOfStem = {
  administrative: 'stem is-administrative',
  policy: 'stem is-policy',
  operational: 'stem is-operational',
}

/** From the band to the farthest seat on each side; what has no level, a stage or a person has no stem. */
function stems({ id, x }: PlacedColumn, at: PlacedExample): ExampleShape[] {
  const sits = (row: PlacedExampleRow) => row.seats.some(({ column, how }) => column === id && how !== 'none')
  return (['administrative', 'policy', 'operational'] as const).flatMap((strip) => {
    const ys = at.rows.filter((row) => row.strip === strip && sits(row)).map(({ y }) => y)
    if (ys.length === 0) return []
    const up = strip !== 'operational'
    const end = up ? Math.min(...ys) : Math.max(...ys)
    return [lineShape(kindOfStem[strip], x, up ? at.bandTop : at.bandBottom, x, end)]
  })
}

const seats = (row: PlacedExampleRow, at: PlacedExample): ExampleShape[] =>
  row.seats.flatMap((seat) => {
    const x = xOf(at, seat.column)
    return x === undefined ? [] : [seatShape(seat, x, row.y), ...strength(seat, x, row.y)]
  })
const strength = ({ strength: said }: ExampleSeat, x: number, y: number) =>
  said === null ? [] : [textShape('number', x + 8, y - 4, said)]

function seatShape({ how }: ExampleSeat, x: number, y: number): ExampleShape {
  if (how === 'lead') return path('seat is-lead', star, `translate(${Math.round(x * 10) / 10} ${y})`)
  if (how === 'none') return lineShape('seat is-none', x - 5, y, x + 5, y)
  if (how === 'covers') return rectShape('seat is-stated', x - 8, y - 5, 16, 10)
  return circle(`seat is-${how}`, x, y, 4.6)
}

function label({ y, label: said, notes }: PlacedExampleRow, on: boolean): ExampleShape[] {
  const first = y + 4 - 6.5 * (said.length - 1)
  return [
    ...said.map((one, at) => textShape(on ? 'name on-marker' : 'name', 6, first + 13 * at, one)),
    ...notes.map((note, at) => textShape('note', 6, first + 13 * (said.length + at) + 1, note)),
  ]
}

function mark({ x, sector, how, lines: said, tier }: PlacedColumn, at: PlacedExample, on: boolean): ExampleShape[] {
  const y = tier === 'down' ? at.marks + 25 : at.marks - 19 - 11 * (said.length - 1)
  return [
    path(
      `mark of-${sector} is-${how}`,
      shapeOf[sector],
      `translate(${Math.round((x - 10.1) * 10) / 10} ${at.marks - 10.1}) scale(0.72)`,
    ),
    ...(how === 'mentioned' ? [textShape('number', x, at.marks + 4, '?', 'middle')] : []),
    ...said.map((one, n) => textShape(on ? 'column is-on' : 'column', x, y + 11 * n, one, 'middle')),
  ]
}
