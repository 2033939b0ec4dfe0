import { computed, effect, signal } from '@preact/signals'
import type { Verdict } from '../../../contract/vocabulary.ts'
import { apiError } from '../region-data.ts'
import { route } from '../route.ts'
import { writing } from '../session.ts'

/** The form that is open: for which finding, and to say what. */
export const openDecisionDraft = signal<{ finding: string; verdict: Verdict } | null>(null)
/** It belongs to what is chosen; who chooses something else has let go of it. */
export const decisionDraft = computed(() =>
  openDecisionDraft.value?.finding === route.value.selected ? openDecisionDraft.value : null,
)

/** Nothing can be decided while the database is gone or while one tries out; while a step is being written one can go on. */
export const decisionsLocked = computed(() => apiError.value !== null || route.value.trial)

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

let left: HTMLElement | null = null
/** Opens the form for what is chosen, and remembers where the focus was. */
export function startDecisionDraft(finding: string, verdict: Verdict): void {
  left = document.activeElement instanceof HTMLElement ? document.activeElement : null
  openDecisionDraft.value = { finding, verdict }
}

/** Closes the form. The focus goes back to where it was; when that is gone, to the row of the finding, or to its panel. */
export function closeDecisionDraft(number: number | null): void {
  openDecisionDraft.value = null
  const was = left
  left = null
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const there = was?.isConnected === true && was !== document.body ? was : null
      const row = number === null ? null : document.getElementById(`finding-${number}`)
      const place = there ?? row ?? document.getElementById('map-canvas') ?? document.getElementById('finding')
      place?.focus()
    })
  })
}
