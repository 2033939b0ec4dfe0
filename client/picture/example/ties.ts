import type { ExampleSide } from '../../../contract/rule.ts'
import type { PlacedExample } from './place.ts'
import { isPositive, levelOf, type Recorded, recordsOf, textOf } from './records.ts'
import { arc, line, type Shape, text } from './shapes.ts'

const ends = (at: PlacedExample, one: string | null, other: string | null): [number, number] | null => {
  const a = at.columns.find(({ id }) => id === one)
  const b = at.columns.find(({ id }) => id === other)
  return a === undefined || b === undefined ? null : [a.x, b.x]
}

/** Direct ties as arcs: above the band for the table, below it for the floor; with their strength where it is known. */
export function tieShapes(side: ExampleSide, at: PlacedExample): Shape[] {
  const drawn = new Map<string, number>()
  const nth = (key: string) => {
    const n = drawn.get(key) ?? 0
    drawn.set(key, n + 1)
    return n
  }
  const arcOf = (one: Recorded, kind: string, from: string | null, to: string | null): Shape[] => {
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
        ? [text('number', (x1 + x2) / 2 + 14 * n, y + lift + (up ? -3 : 11), String(strength), 'middle')]
        : []
    return [arc(kind, x1, x2, y, lift), ...label]
  }
  const ties = recordsOf(side, 'tie').flatMap((tie) =>
    arcOf(tie, isPositive(tie) ? `tie is-${levelOf(tie)}` : 'tie is-none', textOf(tie, 'from'), textOf(tie, 'to')),
  )
  const wanted = recordsOf(side, 'expectation').flatMap((one) =>
    arcOf(one, 'ghost', textOf(one, 'a'), textOf(one, 'b')),
  )
  return [...ties, ...wanted, ...kinShapes(side, at)]
}

/** Who is part of whom: a thin bracket along the line of the marks. */
const kinShapes = (side: ExampleSide, at: PlacedExample): Shape[] =>
  recordsOf(side, 'membership').flatMap((one) => {
    const found = ends(at, textOf(one, 'member'), textOf(one, 'cluster'))
    if (found === null) return []
    const [x1, x2] = [Math.min(...found) + 13, Math.max(...found) - 13]
    return [line('kin', x1, at.marks, x2, at.marks)]
  })
