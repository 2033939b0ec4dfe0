import { batch } from '@preact/signals'
import type { ChangeRecord } from '../../contract/change.ts'
import type { RecordId } from '../../contract/ids.ts'
import type { Story } from '../../contract/records/meeting/story.ts'
import type { Lang } from '../i18n/words.ts'
import { ruleSelectionId } from '../scene/selection-id.ts'
import { type Filters, type Hidden, noFilters } from '../scene/filters.ts'
import { formatUrl, initialViewState, parseUrl, type ViewState, withoutWriting } from './address/view-state.ts'
import { route } from './route.ts'
import { theme, tight } from './screen.ts'
import { announcement, filtersOpen, leftClosed, notice, searchOpen } from './session.ts'

/** Every choice goes through here: state and address change together. `step` = back returns to before it. */
function go(change: Partial<ViewState>, step: 'push' | 'replace' = 'push'): void {
  const next = withoutWriting({ ...route.value, ...change })
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
  go({ view: next, rule: null, filling: false, about: null })
}
/** A story, to be edited or shown. */
export const openStory = (story: RecordId, view: NonNullable<ViewState['view']> = 'story'): void => {
  go({ view, story, step: null, moment: null, rule: null, filling: false, trial: false, selected: null })
}
/** The step of a story that is presented: Back leaves the presenting as a whole. */
export const setStep = (step: number): void => {
  go({ step }, 'replace')
}
/** Where the room looks at a story, in a window of its own. */
export const roomAddress = (story: RecordId): string =>
  formatUrl({ ...initialViewState, ...languageAndTheme(), region: route.peek().region, view: 'room', story })
/** Shows a story to the room, from the step with this id; from the first where that is hidden, or none is said. */
export const presentStory = ({ id, steps }: Pick<Story, 'id' | 'steps'>, step: string | null = null): void => {
  const at = steps.filter(({ hidden }) => !hidden).findIndex((one) => one.id === step)
  go({
    ...initialViewState,
    ...languageAndTheme(),
    region: route.value.region,
    view: 'present',
    story: id,
    step: Math.max(at, 0) + 1,
  })
}
/** A view of the region on screen as an address has it, in the language and theme one has. */
export const openAddress = (state: ViewState): void => {
  go({ ...state, ...languageAndTheme() })
}
/** Where a file is read in: upon the region as it is, not as it is tried out. */
export const openImport = (): void => {
  go({ view: 'import', moment: null, rule: null, filling: false, trial: false, selected: null })
}
/** A factsheet on one A4: of a record, of a rule, or of the region (null). It is of what is recorded, not of what is tried out. */
export const openFactsheet = (about: string | null): void => {
  go({ view: 'factsheet', about, rule: null, filling: false, trial: false, selected: null })
}
/** The same in whatever region: of the region itself with null. */
export const openFactsheetOf = (region: NonNullable<ViewState['region']>, about: string | null): void => {
  if (region === route.value.region) openFactsheet(about)
  else go({ ...initialViewState, ...languageAndTheme(), region, view: 'factsheet', about })
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
  go({ selected, view: 'map', rule: null, about: null })
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
  go({ trial: true, moment: null, selected: who })
  if (tight.value) filtersOpen.value = true
  else leftClosed.value = false
}
/** Begins to fill in who sits where, on "Tafel en vloer"; or looks again. */
export const setFilling = (filling: boolean): void => {
  const map = {
    view: 'map',
    arrangement: 'score',
    selected: null,
    question: null,
    trial: false,
    moment: null,
    rule: null,
  } as const
  go(filling ? { ...map, filling } : { filling })
}
/** Walks along the partners that were asked: upon the region as it is. */
export const openRound = (): void => {
  go({ view: 'round', moment: null, rule: null, filling: false, trial: false, selected: null })
}
/** Looks at the region as a moment froze it; at the region as it is with null. `replace` where the moment is not there. */
export const setMoment = (moment: ViewState['moment'], step: 'push' | 'replace' = 'push'): void => {
  go(route.value.view === 'compare' ? { moment, view: 'map' } : { moment }, step)
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

/** All regions side by side; a choice there keeps the others. */
export const openBeside = (change: Partial<ViewState['beside']> = {}, step: 'push' | 'replace' = 'push'): void => {
  const beside = { ...route.value.beside, ...change }
  go({ ...initialViewState, ...languageAndTheme(), page: 'beside', beside }, step)
}

/** Shows all that a kept address says, in the language and theme one has. */
export const showState = (state: ViewState, step: 'push' | 'replace' = 'push'): void => {
  go({ ...state, ...languageAndTheme() }, step)
}

/** Two moments of the region beside each other; `to` null = the region as it is now. */
export const openComparison = (from: RecordId | null, to: RecordId | null): void => {
  const compare = { from, to, show: 'difference' } as const
  go({ view: 'compare', compare, moment: null, rule: null, filling: false, trial: false, selected: null })
}
/** Which two moments stand beside each other, and which of them is shown. */
export const setCompare = (change: Partial<ViewState['compare']>): void => {
  go({ compare: { ...route.value.compare, ...change } }, 'replace')
}
