import { computed, signal } from '@preact/signals'
import type { ChangeRecord } from '../../contract/change.ts'
import type { Gaps } from '../../contract/gap.ts'
import type { Rule } from '../../contract/rule.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Positions } from '../../contract/layout.ts'
import type { RegionDetail, RegionSummary } from '../../contract/answers/region.ts'
import type { Trial } from '../../contract/answers/trial.ts'
import type { ApiError } from './api.ts'
import { answerQuestion } from '../text/questions/answer.ts'
import type { TieDraft } from './changes/tie-changes.ts'
import { wordsIn } from '../i18n/words.ts'
import { applyFocus } from '../scene/focus.ts'
import { makeUnfocusedScene } from '../scene/make/make-scene.ts'
import { sceneWords } from '../scene/words/scene-words.ts'
import { parseUrl, type ViewState, type ScreenId } from './address/view-state.ts'

/** A region as the server last told it: all of one version, shown together or not at all. */
export type RegionData = {
  graph: RegionGraph
  gaps: Gaps
  rules: readonly Rule[]
  /** Newest first. */
  changes: readonly ChangeRecord[]
  positions: Record<ViewState['arrangement'], Positions>
  loadedAt: Date
}

/** What the server said. */
export const regionData = signal<RegionData | null>(null)
export const regions = signal<readonly RegionSummary[] | null>(null)
export const regionDetails = signal<ReadonlyMap<string, RegionDetail>>(new Map())
export const loading = signal(true)
/** Why there is nothing to show, or why what is shown is the last we know. */
export const apiError = signal<ApiError | null>(null)

/** What the user chose: the address, and nothing beside it. */
export const route = signal<ViewState>(parseUrl(location.pathname, location.search))

/** The region as it would be after what is tried out; null while nothing is. */
export const trialResult = signal<Trial | null>(null)
/** What is on the screen: the region as it is, or as it would be. */
export const displayedData = computed<RegionData | null>(() => {
  const now = regionData.value
  const trial = trialResult.value
  if (now === null || trial === null || !route.value.trial || trial.graph.region.id !== now.graph.region.id) return now
  return { ...now, graph: trial.graph, gaps: trial.gaps }
})

/** What the user drafts, and what passes. */
export const searchOpen = signal(false)
/** Where the questions and filters do not stand beside the view: whether they lie over it. */
export const filtersOpen = signal(false)
/** Side panels put away by key, to give the view the room. */
export const leftClosed = signal(false)
export const rightClosed = signal(false)
/** On the chooser: the region that is looked at, before its map is opened. */
export const previewedRegion = signal<string | null>(null)
/** A tie that is being written down; null when none is. */
export const tieDraft = signal<TieDraft | null>(null)
/** Said once to screen readers. */
export const announcement = signal('')
/** A message on top: what was done, or why not. */
export const notice = signal<string | null>(null)
export const writing = signal(false)

// Of a screen only: on paper every view stands as on a wide screen, however narrow the sheet.
const narrowScreen = matchMedia('screen and (max-width: 1023.5px)')
const tightScreen = matchMedia('screen and (max-width: 1279.5px)')
const darkScreen = matchMedia('(prefers-color-scheme: dark)')
export const narrow = signal(narrowScreen.matches)
/** Too little room for three columns: questions and filters wait behind a button. */
export const tight = signal(tightScreen.matches)
const dark = signal(darkScreen.matches)
narrowScreen.addEventListener('change', (change) => (narrow.value = change.matches))
tightScreen.addEventListener('change', (change) => (tight.value = change.matches))
darkScreen.addEventListener('change', (change) => (dark.value = change.matches))

/** Whether questions and filters are in sight. */
export const leftOpen = computed(() => (tight.value ? filtersOpen.value : !leftClosed.value))

export const lang = computed(() => route.value.lang)
export const words = computed(() => wordsIn(lang.value))
export const theme = computed(() => route.value.theme ?? (dark.value ? 'dark' : 'light'))
export const view = computed<ScreenId>(() => route.value.view ?? (narrow.value ? 'list' : 'map'))
/** Nothing can be written while the database is gone, nor while one only tries. */
export const readOnly = computed(() => apiError.value !== null || writing.value || route.value.trial)

/** What comes out of the question that is asked; null when none is, or the region has too little to ask it. */
export const questionResult = computed(() => {
  const now = displayedData.value
  const { question: asked } = route.value
  return now === null || asked === null ? null : answerQuestion(now.graph, now.gaps.on, asked, words.value)
})
/** Partners and tables that the answer is about; null without one. */
export const questionHighlight = computed(() => {
  const lines = questionResult.value?.answer.lines ?? []
  if (lines.length === 0) return null
  return { partners: lines.flatMap(({ partners }) => partners), tables: lines.flatMap(({ tables }) => tables) }
})

// Each by itself: choosing something must not make the whole scene anew.
const filters = computed(() => route.value.filters)
const open = computed(() => route.value.unfolded)
const whole = computed(() => {
  const now = displayedData.value
  if (now === null) return null
  const choice = { filters: filters.value, openStacks: open.value, on: now.gaps.on, columns: 20 }
  return makeUnfocusedScene(now.graph, now.gaps, choice, sceneWords(lang.value), now.rules)
})
export const scene = computed(() => {
  const { selected, depth } = route.value
  return whole.value === null
    ? null
    : applyFocus(whole.value, { selected, depth, highlighted: questionHighlight.value })
})
