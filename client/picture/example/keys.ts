import type { ExampleSide } from '../../../contract/rule.ts'
import type { Words } from '../../i18n/words.ts'
import { columnsOf } from './columns.ts'
import { exampleRecords, isPositiveExample, levelOf } from './records.ts'
import { exampleRows } from './rows.ts'

/** In the order of the legend of the map. */
const order = ['table', 'policy', 'floor', 'stated', 'inferred', 'mentioned', 'expected', 'want'] as const
type ExampleKey = (typeof order)[number]
const signOf = { administrative: 'table', policy: 'policy', operational: 'floor' } as const

/** The signs of the map that are in the drawings of a rule. */
export function exampleKeys(sides: readonly ExampleSide[], words: Words): ExampleKey[] {
  const there = new Set<ExampleKey>(sides.flatMap((side) => signsIn(side, words)))
  return order.filter((sign) => there.has(sign))
}

function signsIn(side: ExampleSide, words: Words): ExampleKey[] {
  // A stage and a person have no level, and seats of another meaning.
  const rows = exampleRows(side, words).flatMap(({ strip, seats }) =>
    strip === 'stage' || strip === 'person' ? [] : seats.map(({ how }) => ({ strip, how })),
  )
  const met = rows.flatMap(({ strip, how }) => (how === 'none' ? [] : strip))
  const tied = exampleRecords(side, 'tie').flatMap((tie) => (isPositiveExample(tie) ? levelOf(tie) : []))
  const levels = [...met, ...tied].flatMap((level) => (level === 'unspecified' ? [] : signOf[level]))
  const hows = rows.flatMap(({ how }) => (how === 'stated' || how === 'inferred' ? how : []))
  const marks = columnsOf(side, words).flatMap(({ how }) => (how === 'stated' ? [] : how))
  const wanted = exampleRecords(side, 'expectation').some(
    ({ fields }) => typeof fields['a'] === 'string' && typeof fields['b'] === 'string',
  )
  return [...levels, ...hows, ...marks, ...(wanted ? (['want'] as const) : [])]
}
