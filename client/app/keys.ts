import { letGo, toggleLeft } from '../store/actions.ts'
import { emptyTie } from '../store/changes/tie-changes.ts'
import { singleKeysEnabled } from '../store/preferences.ts'
import { regionData } from '../store/region-data.ts'
import { route } from '../store/route.ts'
import { coverDraft, stagesEditing } from '../store/drafts/cover-draft.ts'
import { decisionDraft } from '../store/drafts/decision-draft.ts'
import { openForm, showForm } from '../store/drafts/open-form.ts'
import { readOnly, rightClosed, searchOpen } from '../store/session.ts'
import { undoOrRedo } from '../store/undo/undo-redo.ts'

/** Whether keys are for typing there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')

/** Whether a form is open, or the focus is in one that always stands there. */
const isFilling = (target: EventTarget | null): boolean =>
  openForm.value !== null ||
  decisionDraft.value !== null ||
  coverDraft.value !== null ||
  stagesEditing.value ||
  (target instanceof Element && target.closest('form.form, form.trial-next, form.trial-actions, form.setting') !== null)

/** The partner that is chosen, by its id; null when something else is, or nothing. */
const chosenPartner = (): string | null =>
  regionData.value?.graph.partners.find(({ id }) => id === route.value.selected)?.id ?? null

/**
 * `/` opens the search, `R` writes down a tie of the chosen partner, `[` and `]` fold the left and right panel, Ctrl+Z takes back and Ctrl+Shift+Z or Ctrl+Y does again, from
 * anywhere but where one types or a form is open; Escape lets go of what is chosen. Returns how to stop.
 */
export function frameKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    const leaves = event.key === 'Escape' && !event.defaultPrevented && !searchOpen.value
    if (leaves && route.value.selected !== null && !isTyping(event.target)) letGo()
    if (isTyping(event.target) || searchOpen.value) return
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase()
      if ((key !== 'z' && key !== 'y') || event.altKey) return
      // While something is being filled in, it is that which one would take back, not what was written before.
      if (isFilling(event.target)) return
      void undoOrRedo(event.shiftKey || key === 'y' ? 'redo' : 'undo')
    } else if (!singleKeysEnabled.value) return
    else if (event.key === '/' && !event.altKey) searchOpen.value = true
    else if (
      event.key.toLowerCase() === 'r' &&
      !event.altKey &&
      !event.shiftKey &&
      chosenPartner() !== null &&
      !readOnly.value
    ) {
      showForm({ what: 'tie', draft: { ...emptyTie, from: chosenPartner() ?? '' } })
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
