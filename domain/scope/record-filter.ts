import type { Kind, Level, Sector } from '../../contract/vocabulary.ts'

export type StrengthChoice = 1 | 2 | 3 | 4 | 5 | 'unknown'

/** What is held back of what is recorded, group by group: an empty list holds nothing back. */
export type RecordFilter = {
  sectors: readonly Sector[]
  kinds: readonly Kind[]
  levels: readonly Level[]
  /** Source ids. */
  sources: readonly string[]
  strengths: readonly StrengthChoice[]
}

type Statement = { level: string; source: string; strength: number | null }

/** Whether a statement is let through by its level, source and strength. "Asked, and none" has no strength to hold it back. */
export const passesFilter =
  ({ levels, sources, strengths }: RecordFilter) =>
  ({ level, source, strength }: Statement): boolean =>
    !levels.some((off) => off === level) &&
    !sources.includes(source) &&
    (strength === 0 || !strengths.includes(strengthChoice(strength)))

const strengthChoice = (strength: number | null): StrengthChoice =>
  ([1, 2, 3, 4, 5] as const).find((one) => one === strength) ?? 'unknown'
