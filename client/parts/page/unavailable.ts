import type { TargetedMouseEvent } from 'preact'

const stop = (event: TargetedMouseEvent<HTMLElement>) => {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/**
 * For a button that does nothing for now. It stays a stop of the keyboard and keeps the focus, which `disabled` would
 * take away from whoever just pressed it.
 */
export const unavailableWhen = (off: boolean) => (off ? { 'aria-disabled': true, onClickCapture: stop } : {})
