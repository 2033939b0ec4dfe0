import type { ExampleSide } from '../../../contract/rule.ts'
import type { PlacedExample } from './place.ts'
import { isPositiveExample, levelOf, type Recorded, exampleRecords, exampleText } from './records.ts'
import { arc, lineShape, type ExampleShape, textShape } from './shapes.ts'

const ends = (at: PlacedExample, one: string | null, other: string | null): [number, number] | null => {
  const a = at.columns.find(({ id }) => id === one)
  const b = at.columns.find(({ id }) => id === other)
  return a === undefined || b === undefined ? null : [a.x, b.x]
}

/** Direct ties as arcs: above the band for the table, below it for the floor; with their strength where it is known. */
export function tieShapes(side: ExampleSide, at: PlacedExample): ExampleShape[] {
  const drawn = new Map<string, number>()
  const nth = (key: string) => {
    const n = drawn.get(key) ?? 0
    drawn.set(key, n + 1)
    return n
  }
  const arcOf = (one: Recorded, kind: string, from: string | null, to: string | null): ExampleShape[] => {
    const found = ends(at, from, to)
    if (found === null) return []
    const level = levelOf(one)
    const up = level !== 'operational'
    const n = nth([up, ...[from, to].sort()].join(' '))
    const lift = (up ? -1 : 1) * (22 + 9 * n)
    const y = up ? at.bandTop : at.bandBottom
    const { strength } = one.fields
    const [x1, x2] = found
    const label =
      typeof strength === 'number'
        ? [textShape('number', (x1 + x2) / 2 + 14 * n, y + lift + (up ? -3 : 11), String(strength), 'middle')]
        : []
    return [arc(kind, x1, x2, y, lift), ...label]
  }
  const ties = exampleRecords(side, 'tie').flatMap((tie) =>
    arcOf(
      tie,
      isPositiveExample(tie) ? `tie is-${levelOf(tie)}` : 'tie is-none',
      exampleText(tie, 'from'),
      exampleText(tie, 'to'),
    ),
  )
  const wanted = exampleRecords(side, 'expectation').flatMap((exampleRecord) =>
    arcOf(exampleRecord, 'ghost', exampleText(exampleRecord, 'a'), exampleText(exampleRecord, 'b')),
  )
  return [...ties, ...wanted, ...kinShapes(side, at)]
}

/** Who is part of whom: a thin bracket along the line of the marks. */
const kinShapes = (side: ExampleSide, at: PlacedExample): ExampleShape[] =>
  exampleRecords(side, 'membership').flatMap((exampleRecord) => {
    const found = ends(at, exampleText(exampleRecord, 'member'), exampleText(exampleRecord, 'cluster'))
    if (found === null) return []
    const [x1, x2] = [Math.min(...found) + 13, Math.max(...found) - 13]
    return [lineShape('kin', x1, at.marks, x2, at.marks)]
  })
