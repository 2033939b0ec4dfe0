import { useRef } from 'preact/hooks'

/** A menu that folds out of a `details`: Escape closes it and gives its button the focus; leaving it closes it. */
export function useMenu() {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (menu.current !== null) menu.current.open = false
  }
  const closeToButton = () => {
    close()
    menu.current?.querySelector('summary')?.focus()
  }
  const parts = {
    ref: menu,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || menu.current?.open !== true) return
      event.stopPropagation()
      closeToButton()
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && menu.current?.contains(relatedTarget) !== true) close()
    },
  }
  return { parts, close, closeToButton }
}
