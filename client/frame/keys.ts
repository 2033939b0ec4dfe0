import { select } from '../actions.ts'
import { place, searching } from '../state.ts'

/** Whether keys are for typing there. */
export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')

/** `/` opens the search, from anywhere but where one types; Escape lets go of what is chosen. Returns how to stop. */
export function searchKey(): () => void {
  const listen = (event: KeyboardEvent) => {
    const leaves = event.key === 'Escape' && !event.defaultPrevented && !searching.value
    if (leaves && place.value.selected !== null && !typing(event.target)) select(null)
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
    event.preventDefault()
    searching.value = true
  }
  addEventListener('keydown', listen)
  return () => {
    removeEventListener('keydown', listen)
  }
}
