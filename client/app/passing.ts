import { useEffect, useState } from 'preact/hooks'

/** Long enough to read a sentence and reach the button (ms). */
const PASSING_MS = 8_000

/** A message that goes by itself, but not from under the pointer or the focus: what to give to its element. `what`: another one begins anew. */
export function usePassing(what: unknown, passes: boolean, dismiss: () => void) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld || !passes) return
    const timer = setTimeout(dismiss, PASSING_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [what, isHeld, passes])
  const hold = () => {
    setHeld(true)
  }
  const letGo = () => {
    setHeld(false)
  }
  return { onPointerEnter: hold, onPointerLeave: letGo, onFocusIn: hold, onFocusOut: letGo }
}
