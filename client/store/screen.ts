import { computed, signal } from '@preact/signals'
import type { ScreenId, Theme } from './address/view-state.ts'
import { route } from './route.ts'

// Of a screen only: on paper every view stands as on a wide screen, however narrow the sheet.
const narrowScreen = matchMedia('screen and (max-width: 63.97em)')
const tightScreen = matchMedia('screen and (max-width: 79.97em)')
const darkScreen = matchMedia('(prefers-color-scheme: dark)')
export const narrow = signal(narrowScreen.matches)
/** Too little room for three columns: questions and filters wait behind a button. */
export const tight = signal(tightScreen.matches)
const dark = signal(darkScreen.matches)
narrowScreen.addEventListener('change', (change) => (narrow.value = change.matches))
tightScreen.addEventListener('change', (change) => (tight.value = change.matches))
darkScreen.addEventListener('change', (change) => (dark.value = change.matches))

/** True while the page is made ready for the printer: what is drawn then takes the room of the paper, not of the screen. */
export const printing = signal(false)
addEventListener('beforeprint', () => (printing.value = true))
addEventListener('afterprint', () => (printing.value = false))

export const theme = computed<Theme>(() => route.value.theme ?? (dark.value ? 'dark' : 'light'))
/** The screen of the region that is shown. */
export const view = computed<ScreenId>(() => route.value.view ?? (narrow.value ? 'list' : 'map'))

/** One presents, or looks on in the room: nothing of the app stands around that, and its keys do nothing. */
export const presents = computed(() => route.value.rule === null && (view.value === 'present' || view.value === 'room'))

/** A screen that takes the whole width: nothing stands beside it. */
export const wholeWidth = computed(() => view.value === 'list' && route.value.edit !== null)
