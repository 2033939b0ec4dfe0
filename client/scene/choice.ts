import type { Kind, Level, Sector } from '../../contract/vocabulary.ts'

/** What is switched off, group by group: an empty list holds nothing back. */
export type Filters = {
  sectors: readonly Sector[]
  kinds: readonly Kind[]
  levels: readonly Level[]
  /** Source ids. */
  sources: readonly string[]
  strengths: readonly StrengthChoice[]
  /** Only partners a finding is about. */
  onlyGaps: boolean
}
export type StrengthChoice = 1 | 2 | 3 | 4 | 5 | 'unknown'

export const noFilters: Filters = { sectors: [], kinds: [], levels: [], sources: [], strengths: [], onlyGaps: false }

export type Choice = {
  filters: Filters
  /** Id of a partner, mark, body, activity or finding. */
  selected: string | null
  /** How many steps around the chosen stay lit, 1 to 3. */
  depth: 1 | 2 | 3
  /** Ids of the stacks that are opened. */
  openStacks: readonly string[]
  /** The day reckoned with, YYYY-MM-DD: what is not in force then is left out. Null = everything. */
  on: string | null
  /** While all columns fit in so many, partners of one kind stand apart. */
  columns: number
}

export const noChoice: Choice = {
  filters: noFilters,
  selected: null,
  depth: 1,
  openStacks: [],
  on: null,
  columns: 20,
}

/** How many groups of filters hold something back. */
export const filterCount = (filters: Filters): number =>
  [filters.sectors, filters.kinds, filters.levels, filters.sources, filters.strengths].filter((off) => off.length > 0)
    .length + (filters.onlyGaps ? 1 : 0)
