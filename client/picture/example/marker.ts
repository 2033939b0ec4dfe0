import type { ExampleSide, Rule } from '../../../contract/rule.ts'
import { namedLevels, type NamedLevel } from '../../../contract/vocabulary.ts'
import { exampleRecords, exampleText } from './records.ts'
import type { PlacedExample, PlacedColumn } from './place.ts'
import { rectShape, type ExampleShape } from './shapes.ts'

/** Whose columns a find is about: themselves, all of a sector, both ends of an expectation, or everybody for the region. */
export function markedColumns(side: ExampleSide, columns: readonly PlacedColumn[]): PlacedColumn[] {
  const about = side.about ?? []
  const ends = exampleRecords(side, 'expectation')
    .filter(({ id }) => about.includes(id))
    .flatMap((exampleRecord) => [exampleText(exampleRecord, 'a'), exampleText(exampleRecord, 'b')])
  return columns.filter(
    ({ id, sector }) =>
      about.includes(id) || about.includes(`sector:${sector}`) || ends.includes(id) || about.includes('region'),
  )
}

const levelIn = (about: readonly string[]): NamedLevel | null =>
  namedLevels.find((level) => about.includes(`level:${level}`)) ?? null

/** One stroke of marker over what the find is about: the empty half of a column, or the name of a row. */
export function swipes(side: ExampleSide, rule: Pick<Rule, 'side'>, at: PlacedExample): ExampleShape[] {
  const about = side.about ?? []
  const level = levelIn(about)
  const half = level === null ? rule.side : level === 'operational' ? 'floor' : 'table'
  const columns = markedColumns(side, at.columns).flatMap(({ x }) => [
    ...(half === 'table' || half === 'both' ? [rectShape('marker', x - 12, at.top, 24, at.bandTop - at.top)] : []),
    ...(half === 'floor' || half === 'both'
      ? [rectShape('marker', x - 12, at.bandBottom, 24, at.bottom - at.bandBottom)]
      : []),
    rectShape('marker', x - 15, at.marks - 15, 30, 30),
  ])
  const rows = at.rows
    .filter(({ id }, index) => about.includes(id) && at.rows.findIndex((row) => row.id === id) === index)
    .map(({ y, label }) =>
      rectShape('marker', 2, y - 8 - 6.5 * (label.length - 1), at.gutter - 8, 13 * label.length + 3),
    )
  return [...columns, ...rows]
}
