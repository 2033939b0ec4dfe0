import { computed, signal } from '@preact/signals'
import type { TieDraft } from './changes/tie-changes.ts'
import { apiError } from './region-data.ts'
import { route } from './route.ts'
import { tight } from './screen.ts'

/** What is open or under way on this page, and passes with it. */
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

/** Whether questions and filters are in sight. */
export const leftOpen = computed(() => (tight.value ? filtersOpen.value : !leftClosed.value))
/** Nothing can be written while the database is gone, nor while one only tries. */
export const readOnly = computed(() => apiError.value !== null || writing.value || route.value.trial)
