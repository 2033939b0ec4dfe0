import { searching } from '../state.ts'

/** Whether keys are for typing there. */
export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')

/** `/` opens the search, from anywhere but where one types. Returns how to stop listening. */
export function searchKey(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
    event.preventDefault()
    searching.value = true
  }
  addEventListener('keydown', listen)
  return () => {
    removeEventListener('keydown', listen)
  }
}
