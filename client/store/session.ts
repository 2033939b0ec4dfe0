import { computed, effect, signal } from '@preact/signals'
import type { ChangeRecord } from '../../contract/change.ts'
import { apiError } from './region-data.ts'
import { route } from './route.ts'
import { tight } from './screen.ts'

/** What is open or under way on this page, and passes with it. */
export const searchOpen = signal(false)
/** What takes the region out as a file: null while it is closed. `story`: the one it begins with; null = the view on the screen. */
export const exportOpen = signal<{ story: string | null } | null>(null)
/** The list of keys. */
export const shortcutsOpen = signal(false)
/** Where the questions and filters do not stand beside the view: whether they lie over it. */
export const filtersOpen = signal(false)
/** Side panels put away by key, to give the view the room. */
export const leftClosed = signal(false)
export const rightClosed = signal(false)
/** On the chooser: the region that is looked at, before its map is opened. */
export const previewedRegion = signal<string | null>(null)
/** Said once to screen readers. */
export const announcement = signal('')
/** A message on top: what was done, with the step that can be taken back; or why not. `passes`: it goes by itself. */
export const notice = signal<{ text: string; step: ChangeRecord | null; passes: boolean } | null>(null)
/** A step of somebody else that is to be taken back or done again: asked first. */
export const undoQuestion = signal<ChangeRecord | null>(null)
export const writing = signal(false)

/** What the page shows, as its tab and its prints name it. */
export const pageTitle = signal('')

/** Whether questions and filters are in sight. */
export const leftOpen = computed(() => (tight.value ? filtersOpen.value : !leftClosed.value))
/** Nothing can be written while the database is gone, while one only tries, nor in what is frozen. */
export const writesClosed = computed(() => apiError.value !== null || route.value.trial || route.value.moment !== null)
/** Nor while a step is being written; who opens a form meanwhile need not wait. */
export const readOnly = computed(() => writesClosed.value || writing.value)

/** Resolves when no step is being written: who types on meanwhile loses nothing. */
export const whenWritten = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (writing.value) return
      resolve()
      queueMicrotask(() => {
        stop()
      })
    })
  })
