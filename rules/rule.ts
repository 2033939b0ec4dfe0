import type { Facts, Values } from '../contract/finding.ts'
import { type NamedLevel, severities, type Severity } from '../contract/vocabulary.ts'
import type { Reason } from '../domain/contacts/reasons.ts'
import type { RegionState } from '../domain/region-state.ts'

export { idsOf, missing, type Reason } from '../domain/contacts/reasons.ts'

/** What a rule says of one `about`: found, or not decidable when something is `missing`. */
export type Finding = {
  /** Node ids, and where needed `kind:K`, `sector:S`, `level:L`, an expectation's id or the region's id (R11). */
  about: readonly string[]
  severity: Severity
  /** The level on which it turns, null when it turns on none. */
  level: NamedLevel | null
  /** What was measured, for the sentences of the rule. */
  facts: Facts
  /** Ids of the records it rests on; never empty (R13). */
  evidence: readonly string[]
  missing: readonly Reason[]
}

/** What a rule works with in this region: its defaults, and what the region wants otherwise. */
export type Settings = {
  number: (key: string) => number
  list: (key: string) => readonly string[]
  /** Those of another rule, by which this one weighs. */
  of: (rule: string) => Settings
}

/** A rule: what it finds in a region, in any order; the same `about` may come more than once (R11). */
export type Find = (state: RegionState, settings: Settings) => Finding[]

/** The settings of one rule among the values of all. Throws for a key that its texts do not name. */
export function settingsOf(values: (rule: string) => Values, rule: string): Settings {
  const own = values(rule)
  const wrong = (key: string) => new Error(`${rule} has no setting ${key} of this kind`)
  return {
    number: (key) => {
      const value = own[key]
      if (typeof value !== 'number') throw wrong(key)
      return value
    },
    list: (key) => {
      const value = own[key]
      if (!Array.isArray(value)) throw wrong(key)
      return value
    },
    of: (other) => settingsOf(values, other),
  }
}

type Weights = readonly (Severity | null)[]
/** The heaviest of some severities, in which null is none; null when there is none. */
export const highest = (list: Weights): Severity | null => severities.find((each) => list.includes(each)) ?? null
/** The lightest of them. */
export const lowest = (list: Weights): Severity => severities.findLast((each) => list.includes(each)) ?? 'low'
