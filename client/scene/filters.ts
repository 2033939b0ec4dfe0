import type { ActivityStatus, Severity } from '../../contract/vocabulary.ts'
import type { RecordFilter } from '../../domain/scope/record-filter.ts'
import type { HeldPlaces } from './make/rows.ts'

/** What is held back of the records, and of the findings. */
export type Hidden = RecordFilter & {
  /** Rule ids, and weights, of findings. */
  rules: readonly string[]
  severities: readonly Severity[]
  /** Of activities in the do-agenda: their status, and to which agenda they belong. */
  statuses: readonly StatusChoice[]
  agendas: readonly string[]
}
export type Filters = {
  hidden: Hidden
  /** Without what cannot be decided yet. */
  onlyFound: boolean
  /** Only partners a finding is about. */
  onlyGaps: boolean
  /** Only what is not confirmed yet. */
  onlyUnconfirmed: boolean
}
export type StatusChoice = ActivityStatus | 'unknown'
/** What stands for activities of which nobody says to which agenda they belong. */
export const NO_AGENDA = '-'

export const noFilters: Filters = {
  hidden: {
    ...{ sectors: [], kinds: [], levels: [], sources: [], strengths: [] },
    ...{ rules: [], severities: [], statuses: [], agendas: [] },
  },
  onlyFound: false,
  onlyGaps: false,
  onlyUnconfirmed: false,
}

/** What is chosen, and how far the light around it reaches. */
export type FocusOptions = {
  /** Id of a partner, mark, body, activity or finding. */
  selected: string | null
  /** What an answer is about, when one is asked and nothing is chosen: partners and tables that stay lit. */
  highlighted: { partners: readonly string[]; tables: readonly string[] } | null
  /** How many steps around the chosen stay lit, 1 to 3. */
  depth: 1 | 2 | 3
}

export type SceneOptions = FocusOptions & {
  filters: Filters
  /** Ids of the stacks that are opened. */
  openStacks: readonly string[]
  /** While all columns fit in so many, partners of one kind stand apart. */
  columns: number
  /** What partners of one stack must share besides what is said of them. */
  alike?: (partner: string) => string
  /** While one fills in: the places that keep their row; null otherwise. */
  held?: HeldPlaces | null
}

export const defaultSceneOptions: SceneOptions = {
  filters: noFilters,
  selected: null,
  highlighted: null,
  depth: 1,
  openStacks: [],
  columns: 20,
}

/** How many groups of filters hold back what is on the map; the others, what is in the list of gaps, or in the do-agenda. */
export const filtersOfMap = (filters: Filters): number =>
  filterCount(filters) - filtersOfGaps(filters) - filtersOfAgenda(filters)
export const filtersOfGaps = ({ hidden: { rules, severities }, onlyFound }: Filters): number =>
  [rules.length > 0, severities.length > 0, onlyFound].filter(Boolean).length

export const filtersOfAgenda = ({ hidden: { statuses, agendas } }: Filters): number =>
  [statuses, agendas].filter((values) => values.length > 0).length

/** How many groups of filters hold something back. */
export const filterCount = ({ hidden, ...only }: Filters): number =>
  [...Object.values(hidden).map((values) => values.length > 0), ...Object.values(only)].filter(Boolean).length
