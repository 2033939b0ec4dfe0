import { sitting } from '../../store/fill/pending.ts'
import { standingSteps, takeBack } from '../../store/fill/sitting.ts'
import { letGo, openScreen, setFilling, toggleLeft } from '../../store/actions.ts'
import { emptyTie } from '../../store/changes/tie-changes.ts'
import { singleKeysEnabled } from '../../store/preferences.ts'
import { regionData } from '../../store/region-data.ts'
import { narrow, presents, view } from '../../store/screen.ts'
import { tabIds } from '../../store/address/view-state.ts'
import { confirmChosen } from '../../forms/confirm/confirm.ts'
import { addPresentView } from '../bar/add-view-button.tsx'
import { route } from '../../store/route.ts'
import { coverDraft, stagesEditing } from '../../store/drafts/cover-draft.ts'
import { decisionDraft } from '../../store/drafts/decision-draft.ts'
import { openForm, showForm } from '../../store/drafts/open-form.ts'
import { rightClosed, searchOpen, shortcutsOpen, writesClosed } from '../../store/session.ts'
import { undoOrRedo } from '../../store/undo/undo-redo.ts'
import { bareLetterOf, isCommand, letterOf } from '../../parts/page/pressed.ts'

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

/** Whether a dialog lies over the page: it has keys of its own. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null

/** What a sign does, from anywhere in the page; undefined when nothing. */
const signs: Readonly<Record<string, (() => void) | undefined>> = {
  '/': () => (searchOpen.value = true),
  '?': () => (shortcutsOpen.value = true),
  '[': toggleLeft,
  ']': () => (rightClosed.value = !rightClosed.value),
}
const ofRegion = new Set(['[', ']'])

/** Undo and redo; true when it was one of them, done or not. */
function takesBack(event: KeyboardEvent): boolean {
  const letter = letterOf(event)
  if ((letter !== 'z' && letter !== 'y') || event.altKey) return false
  // While something is being filled in, it is that which one would take back, not what was written before.
  if (isFilling(event.target)) return false
  if (route.value.filling && !event.shiftKey && letter === 'z') {
    const last = standingSteps(sitting.value).at(-1)
    if (last !== undefined) takeBack([last.operation])
    return true
  }
  void undoOrRedo(event.shiftKey || letter === 'y' ? 'redo' : 'undo')
  return true
}

/** Whether a view of a region is on the screen. */
const isView = () => regionData.value !== null && route.value.rule === null && tabIds.some((id) => id === view.value)

/** A key by itself: a sign, C to confirm what is chosen, or R for a tie of the chosen partner. True when it was one. */
function isSingle(event: KeyboardEvent): boolean {
  const sign = ofRegion.has(event.key) && route.value.region === null ? undefined : signs[event.key]
  if (sign !== undefined) {
    sign()
    return true
  }
  if (bareLetterOf(event) === 'i' && route.value.region !== null && !route.value.trial && !narrow.value) {
    setFilling(!route.value.filling)
    return true
  }
  if (bareLetterOf(event) === 'h' && route.value.region !== null && !route.value.filling) {
    openScreen('history')
    return true
  }
  if (
    event.shiftKey &&
    letterOf(event) === 's' &&
    (isView() || view.value === 'compare') &&
    !isCommand(event) &&
    !event.altKey
  ) {
    addPresentView()
    return true
  }
  if (bareLetterOf(event) === 'c' && isView() && !route.value.filling && !isFilling(event.target)) {
    if (!event.repeat) void confirmChosen(event.target)
    return true
  }
  const from = chosenPartner()
  if (bareLetterOf(event) !== 'r' || from === null || writesClosed.value) return false
  showForm({ what: 'tie', draft: { ...emptyTie, from } })
  rightClosed.value = false
  return true
}

/**
 * The keys that work anywhere but where one types, a form is open or a dialog is: signs, R, Ctrl+Z, and Escape, which
 * lets go of what is chosen. Returns how to stop.
 */
export function frameKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (isDialogOpen() || presents.value) return
    const leaves = event.key === 'Escape' && !event.defaultPrevented
    if (leaves && route.value.selected !== null && !isTyping(event.target)) letGo()
    if (isTyping(event.target)) return
    const isDone = isCommand(event) ? takesBack(event) : singleKeysEnabled.value && isSingle(event)
    if (isDone) event.preventDefault()
  }
  addEventListener('keydown', listen)
  return () => {
    removeEventListener('keydown', listen)
  }
}
