import { batch } from '@preact/signals'
import type { ChangeRecord } from '../../contract/change.ts'
import type { Lang } from '../i18n/words.ts'
import { ruleSelectionId } from '../scene/selection-id.ts'
import { type Filters, type Hidden, noFilters } from '../scene/filters.ts'
import { formatUrl, initialViewState, parseUrl, type ViewState } from './address/view-state.ts'
import { route } from './route.ts'
import { theme, tight } from './screen.ts'
import { announcement, filtersOpen, leftClosed, notice, searchOpen } from './session.ts'

/** Every choice goes through here: state and address change together. `step` = back returns to before it. */
function go(change: Partial<ViewState>, step: 'push' | 'replace' = 'push'): void {
  const next = { ...route.value, ...change }
  const address = formatUrl(next)
  if (address === `${location.pathname}${location.search}`) return
  route.value = next
  if (step === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

/** Follows back and forward. */
export const followAddress = (): void => {
  addEventListener('popstate', () => {
    route.value = parseUrl(location.pathname, location.search)
  })
}

const languageAndTheme = () => ({ lang: route.value.lang, theme: route.value.theme })

export const openRegion = (region: ViewState['region'], selected: string | null = null): void => {
  batch(() => {
    searchOpen.value = false
    // Within the region on screen, view and filters stay as they are.
    go(
      region === route.value.region
        ? { selected, rule: null }
        : { ...initialViewState, ...languageAndTheme(), region, selected },
    )
  })
}
export const openChooser = (): void => {
  go({ ...initialViewState, ...languageAndTheme() })
}
export const openScreen = (next: NonNullable<ViewState['view']>): void => {
  go({ view: next, rule: null, filling: false })
}
/** Where a file is read in: upon the region as it is, not as it is tried out. */
export const openImport = (): void => {
  go({ view: 'import', rule: null, filling: false, trial: false, selected: null })
}
/** The page of a rule, or of all; back to the region, or to the regions, with null. */
export const openRule = (rule: ViewState['rule']): void => {
  go({ rule })
}
/** `replace` for a step of a walk, from one to the next: Back leaves the walk as a whole. */
export const select = (selected: string | null, step: 'push' | 'replace' = 'push'): void => {
  go({ selected }, step)
}
/** The rule whose finds are walked through, and what it stands at. */
let walked: { all: string; at: string | null } | null = null
export const walkRule = (rule: string, at: string | null, step: 'push' | 'replace'): void => {
  walked = { all: ruleSelectionId(rule), at }
  select(at, step)
}
/** Lets go of what is chosen; of one find of a rule that is walked through: back to all of them. */
export const letGo = (): void => {
  const { selected } = route.value
  select(walked !== null && selected === walked.at && selected !== walked.all ? walked.all : null)
}
/** Chosen when one looks at what the region expects. */
export const expectations = 'expectations'
/** Shows on the map what is chosen; on a phone too. */
export const showOnMap = (selected: string): void => {
  go({ selected, view: 'map', rule: null })
}
export const setDepth = (depth: ViewState['depth']): void => {
  go({ depth }, 'replace')
}
export const setArrangement = (arrangement: ViewState['arrangement']): void => {
  go({ arrangement }, 'replace')
}
export const setMatrix = (change: Partial<ViewState['matrix']>): void => {
  go({ matrix: { ...route.value.matrix, ...change } }, 'replace')
}
export const setAgendaGrouping = (agenda: ViewState['agenda']): void => {
  go({ agenda }, 'replace')
}
/** Reads in the panel what holds now, or how it came to be so. */
export const setPanelTab = (tab: ViewState['tab']): void => {
  go({ tab }, 'replace')
}
/** Shows other steps of the history than before. */
export const setLogFilter = (change: Partial<ViewState['log']>): void => {
  go({ log: { ...route.value.log, ...change } }, 'replace')
}
/** Edits the list in a table, one kind of record at a time; null reads it again. */
export const setEditorTab = (edit: ViewState['edit']): void => {
  go({ edit, selected: null }, route.value.edit === null || edit === null ? 'push' : 'replace')
}
export const setFiguresOrder = (figures: ViewState['figures']): void => {
  go({ figures }, 'replace')
}
export const toggleUnfolded = (id: string): void => {
  const { unfolded: open } = route.value
  go({ unfolded: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] }, 'replace')
}
/** Shows the partners of a stack one by one, with one of them chosen. */
export const showUnfolded = (stack: string, selected: string): void => {
  const { unfolded } = route.value
  go({ unfolded: unfolded.includes(stack) ? unfolded : [...unfolded, stack], selected })
}
/** Asks a question of the region, or lets go of it; what was chosen makes room for the answer. */
export const askQuestion = (asked: ViewState['question']): void => {
  go({ question: asked, selected: null }, asked === null || route.value.question === null ? 'push' : 'replace')
}
/** Shows what is tried out, or the region as it is. */
export const setTrial = (on: boolean): void => {
  go({ trial: on, selected: null })
}
/** Opens the trial, with a partner or an absent kind to try something with, or none; its steps are chosen in the left panel. */
export const openTrial = (who: string | null): void => {
  go({ trial: true, selected: who })
  if (tight.value) filtersOpen.value = true
  else leftClosed.value = false
}
/** Begins to fill in who sits where, on "Tafel en vloer"; or looks again. */
export const setFilling = (filling: boolean): void => {
  const map = { view: 'map', arrangement: 'score', selected: null, question: null, trial: false, rule: null } as const
  go(filling ? { ...map, filling } : { filling })
}
export const setLang = (next: Lang): void => {
  go({ lang: next }, 'replace')
}
export const toggleTheme = (): void => {
  go({ theme: theme.value === 'dark' ? 'light' : 'dark' }, 'replace')
}

export const setFilters = (change: Partial<Filters>): void => {
  go({ filters: { ...route.value.filters, ...change } }, 'replace')
}
/** Holds back other values of a group than before. */
export const setHidden = (change: Partial<Hidden>): void => {
  setFilters({ hidden: { ...route.value.filters.hidden, ...change } })
}
export const clearFilters = (): void => {
  setFilters(noFilters)
}
/** Switches one value of a group on or off. */
export const toggle = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((item) => item !== value) : [...list, value]

export const announce = (sentence: string): void => {
  announcement.value = ''
  queueMicrotask(() => (announcement.value = sentence))
}
/** `step`: what was written, to be taken back from the message itself. */
export const notify = (text: string, step: ChangeRecord | null = null): void => {
  notice.value = { text, step, passes: step !== null }
}
/** Something that was done and cannot be taken back: it goes by itself. */
export const inform = (text: string): void => {
  notice.value = { text, step: null, passes: true }
}
export const dismissNotice = (): void => {
  notice.value = null
}

/** Shows questions and filters, or puts them away: beside the view where there is room, over it where there is not. */
export const toggleLeft = (): void => {
  if (tight.value) filtersOpen.value = !filtersOpen.value
  else leftClosed.value = !leftClosed.value
}
