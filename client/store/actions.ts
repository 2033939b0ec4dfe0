import { batch } from '@preact/signals'
import { type Filters, noFilters } from '../scene/filters.ts'
import { filtersOpen, leftShut, notice, place, searching, spoken, theme, tight } from './state.ts'
import type { Lang } from '../i18n/words.ts'
import { formatPlace, parsePlace, type Place, start } from './address.ts'

/** Every choice goes through here: state and address change together. `step` = back returns to before it. */
function go(change: Partial<Place>, step: 'push' | 'replace' = 'push'): void {
  const next = { ...place.value, ...change }
  const address = formatPlace(next)
  if (address === `${location.pathname}${location.search}`) return
  place.value = next
  if (step === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

/** Follows back and forward. */
export const followAddress = (): void => {
  addEventListener('popstate', () => {
    place.value = parsePlace(location.pathname, location.search)
  })
}

const kept = () => ({ lang: place.value.lang, theme: place.value.theme })

export const openRegion = (region: Place['region'], selected: string | null = null): void => {
  batch(() => {
    searching.value = false
    // Within the region on screen, view and filters stay as they are.
    go(region === place.value.region ? { selected, rule: null } : { ...start, ...kept(), region, selected })
  })
}
export const openChooser = (): void => {
  go({ ...start, ...kept() })
}
export const show = (next: NonNullable<Place['view']>): void => {
  go({ view: next, rule: null })
}
/** The page of a rule, or of all; back to the region, or to the regions, with null. */
export const openRule = (rule: Place['rule']): void => {
  go({ rule })
}
export const select = (selected: string | null): void => {
  go({ selected })
}
/** Chosen when one looks at what the region expects. */
export const expectations = 'expectations'
/** Shows on the map what is chosen; on a phone too. */
export const showOnMap = (selected: string): void => {
  go({ selected, view: 'map', rule: null })
}
export const setDepth = (depth: Place['depth']): void => {
  go({ depth }, 'replace')
}
export const arrange = (arrangement: Place['arrangement']): void => {
  go({ arrangement }, 'replace')
}
export const setMatrix = (change: Partial<Place['matrix']>): void => {
  go({ matrix: { ...place.value.matrix, ...change } }, 'replace')
}
export const sortFigures = (figures: Place['figures']): void => {
  go({ figures }, 'replace')
}
export const toggleOpen = (id: string): void => {
  const { open } = place.value
  go({ open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] }, 'replace')
}
/** Asks a question of the region, or lets go of it; what was chosen makes room for the answer. */
export const ask = (asked: Place['asked']): void => {
  go({ asked, selected: null }, asked === null || place.value.asked === null ? 'push' : 'replace')
}
/** Shows what is tried out, or the region as it is. */
export const turnTrial = (on: boolean): void => {
  go({ trial: on, selected: null })
}
export const speakLang = (next: Lang): void => {
  go({ lang: next }, 'replace')
}
export const switchTheme = (): void => {
  go({ theme: theme.value === 'dark' ? 'light' : 'dark' }, 'replace')
}

export const filter = (change: Partial<Filters>): void => {
  go({ filters: { ...place.value.filters, ...change } }, 'replace')
}
export const clearFilters = (): void => {
  filter(noFilters)
}
/** Switches one value of a group on or off. */
export const toggle = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value]

export const say = (sentence: string): void => {
  spoken.value = ''
  queueMicrotask(() => (spoken.value = sentence))
}
export const tell = (message: string): void => {
  notice.value = message
}
export const dismiss = (): void => {
  notice.value = null
}

/** Shows questions and filters, or puts them away: beside the view where there is room, over it where there is not. */
export const flipLeft = (): void => {
  if (tight.value) filtersOpen.value = !filtersOpen.value
  else leftShut.value = !leftShut.value
}
