import { idsOf, missing, type Reason } from './reasons.ts'
import type { Statement } from '../statements.ts'

/** What is stated of one thing at a level, and what is stated of it without a level and may be at this one. */
export type Stated = { statements: readonly Statement[]; unlevelled: readonly Statement[] }

/** Between which strengths it lies: surely at least `low`, surely not over `high`. 0 is none. */
export type StrengthRange = { low: number; high: number }
const [least, most] = [1, 5]

/** The values that are known. */
export const knownStrengths = (statements: readonly Statement[]): number[] => {
  const values: number[] = []
  for (const { strength } of statements) if (strength !== null) values.push(strength)
  return values
}

/**
 * Every stated value counts; unknown may be 1 to 5, and is ignored beside a known value (R8). A line without level may be at
 * this one or not, each by itself.
 */
export function rangeOf({ statements, unlevelled }: Stated): StrengthRange {
  const known = knownStrengths(statements)
  const perhaps = unlevelled.length === 0 ? [] : knownStrengths(unlevelled)
  if (known.length > 0) return { low: Math.min(...known, ...perhaps), high: Math.max(...known, ...perhaps) }
  if (statements.length > 0) return { low: Math.min(least, ...perhaps), high: most }
  return { low: 0, high: perhaps.length < unlevelled.length ? most : Math.max(0, ...perhaps) }
}

/** Why it is not sure whether the strength is at least `asked`; none when it is sure. */
export function unsureOf({ statements, unlevelled }: Stated, asked: number): Reason[] {
  const isSure = ({ low, high }: StrengthRange) => asked <= low || asked > high
  if (isSure(rangeOf({ statements, unlevelled }))) return []
  const known = knownStrengths(statements)
  const sureWithout = statements.length === 0 || isSure(rangeOf({ statements, unlevelled: [] }))
  return missing({
    values_differ: !sureWithout && known.length > 0 ? idsOf(statements) : [],
    strength_unknown: !sureWithout && known.length === 0 ? idsOf(statements) : [],
    level_unspecified: sureWithout || unlevelled.length > 0 ? idsOf(unlevelled) : [],
  })
}
