import { flipLeft, select } from '../store/actions.ts'
import { keysOn } from '../store/preferences.ts'
import { take } from '../store/undo-redo.ts'
import { emptyTie } from '../store/changes/tie-changes.ts'
import { drafted, known, place, readOnly, rightShut, searching } from '../store/state.ts'

/** Whether keys are for typing there. */
export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')

/** The partner that is chosen, by its id; null when something else is, or nothing. */
const chosenPartner = (): string | null =>
  known.value?.graph.partners.find(({ id }) => id === place.value.selected)?.id ?? null

/**
 * `/` opens the search, `R` writes down a tie of the chosen partner, `[` and `]` fold the left and right panel, Ctrl+Z takes back and Ctrl+Shift+Z does again, from
 * anywhere but where one types; Escape lets go of what is chosen. Returns how to stop.
 */
export function frameKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    const leaves = event.key === 'Escape' && !event.defaultPrevented && !searching.value
    if (leaves && place.value.selected !== null && !typing(event.target)) select(null)
    if (typing(event.target) || searching.value) return
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'z' || event.altKey) return
      take(event.shiftKey ? 'redo' : 'undo')
    } else if (!keysOn.value) return
    else if (event.key === '/' && !event.altKey) searching.value = true
    else if (event.key === 'r' && !event.altKey && chosenPartner() !== null && !readOnly.value) {
      drafted.value = { ...emptyTie, from: chosenPartner() ?? '' }
      rightShut.value = false
    } else if (event.key === '[' && place.value.region !== null) flipLeft()
    else if (event.key === ']' && place.value.region !== null) rightShut.value = !rightShut.value
    else return
    event.preventDefault()
  }
  addEventListener('keydown', listen)
  return () => {
    removeEventListener('keydown', listen)
  }
}
