import type { Read } from './gaps/readings.ts'
import { activities } from './measures/activities.ts'
import { chain } from './measures/chain.ts'
import { crowds } from './measures/crowds.ts'
import { expectedPairs } from './measures/expected-pairs.ts'
import { goals } from './measures/goals.ts'
import { pairs } from './measures/pairs.ts'
import { views } from './measures/views.ts'

/** What a measure is reckoned from. */
export type MeasureInput = Read
/** What a rule's query gets as `$measures.<name>`. */
export type Measure = (input: MeasureInput) => unknown

/** Measures by the name a rule asks for in its `measures`; each is reckoned once, and only when a rule asks. */
export const measures: Readonly<Record<string, Measure>> = {
  activities,
  chain,
  crowds,
  expectedPairs,
  goals,
  pairs,
  views,
}

export const measureNames = Object.keys(measures)

/** Those that are asked for, by name. A rule that asks for one that is not there does not load. */
export function measured(names: readonly string[], input: MeasureInput): Record<string, unknown> {
  const all = [...new Set(names)].map((name) => {
    const measure = measures[name]
    if (measure === undefined) throw new Error(`There is no measure "${name}" in server/measures.ts`)
    return [name, measure(input)] as const
  })
  return Object.fromEntries(all)
}
