import { select, toggleLeft } from '../store/actions.ts'
import { emptyTie } from '../store/changes/tie-changes.ts'
import { singleKeysEnabled } from '../store/preferences.ts'
import { regionData } from '../store/region-data.ts'
import { route } from '../store/route.ts'
import { readOnly, rightClosed, searchOpen, tieDraft } from '../store/session.ts'
import { undoOrRedo } from '../store/undo/undo-redo.ts'

/** Whether keys are for typing there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')

/** The partner that is chosen, by its id; null when something else is, or nothing. */
const chosenPartner = (): string | null =>
  regionData.value?.graph.partners.find(({ id }) => id === route.value.selected)?.id ?? null

/**
 * `/` opens the search, `R` writes down a tie of the chosen partner, `[` and `]` fold the left and right panel, Ctrl+Z takes back and Ctrl+Shift+Z does again, from
 * anywhere but where one types; Escape lets go of what is chosen. Returns how to stop.
 */
export function frameKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    const leaves = event.key === 'Escape' && !event.defaultPrevented && !searchOpen.value
    if (leaves && route.value.selected !== null && !isTyping(event.target)) select(null)
    if (isTyping(event.target) || searchOpen.value) return
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'z' || event.altKey) return
      undoOrRedo(event.shiftKey ? 'redo' : 'undo')
    } else if (!singleKeysEnabled.value) return
    else if (event.key === '/' && !event.altKey) searchOpen.value = true
    else if (event.key === 'r' && !event.altKey && chosenPartner() !== null && !readOnly.value) {
      tieDraft.value = { ...emptyTie, from: chosenPartner() ?? '' }
      rightClosed.value = false
    } else if (event.key === '[' && route.value.region !== null) toggleLeft()
    else if (event.key === ']' && route.value.region !== null) rightClosed.value = !rightClosed.value
    else return
    event.preventDefault()
  }
  addEventListener('keydown', listen)
  return () => {
    removeEventListener('keydown', listen)
  }
}
