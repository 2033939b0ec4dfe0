import { useEffect } from 'preact/hooks'
import { singleKeysEnabled } from '../../store/preferences.ts'
import { exportOpen } from '../../store/session.ts'
import { type PresentFocus, keyDeed } from './present-keys.ts'
import type { Session } from './session.ts'

const focusOf = (target: EventTarget | null): PresentFocus => {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.matches('input, textarea, select')) return 'typing'
  return target.closest('a[href], button, summary') === null ? 'page' : 'control'
}

export async function toggleFullScreen(): Promise<void> {
  // A browser may refuse; then one sees the window as it is.
  if (document.fullscreenElement === null) await document.documentElement.requestFullscreen().catch(() => undefined)
  else await document.exitFullscreen().catch(() => undefined)
}

const leaveRow = () => {
  const heading = document.querySelector<HTMLElement>('.is-shown .step-heading')
  if (heading === null && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  else heading?.focus({ preventScroll: true })
}

/** The keys, and a swipe to either side, for as long as a session is shown. `takeBack`: the last thing that was kept. */
export function usePresentKeys(session: Session | null, takeBack: () => void): void {
  useEffect(() => {
    if (session === null) return
    const pressed = (event: KeyboardEvent) => {
      // Over the console lies the dialog that takes the story along: its keys are its own.
      if (event.defaultPrevented || exportOpen.peek() !== null) return
      const focus = focusOf(event.target)
      const deed = keyDeed(event, focus, singleKeysEnabled.peek())
      if (deed === null) return
      event.preventDefault()
      if (deed.do === 'back' && focus === 'typing') {
        // The row is the layer: what was typed in it waits, and the keys are those of the steps again.
        leaveRow()
        if (session.state.peek().layer !== 'minute') return
      }
      if (deed.do === 'full-screen') void toggleFullScreen()
      else if (deed.do === 'open-room') session.openRoom()
      else if (deed.do === 'take-back') takeBack()
      else session.act(deed)
    }
    const stopSwipe = followSwipe((way) => {
      session.act({ do: way })
    })
    addEventListener('keydown', pressed)
    return () => {
      removeEventListener('keydown', pressed)
      stopSwipe()
    }
  }, [session, takeBack])
}

/** Px a finger goes to the side before it is a swipe. */
const SWIPE = 60

function followSwipe(swiped: (way: 'next' | 'previous') => void): () => void {
  let from: { x: number; y: number } | null = null
  const began = ({ touches }: TouchEvent) => {
    const [finger] = touches
    from = finger !== undefined && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : null
  }
  const ended = ({ changedTouches }: TouchEvent) => {
    const [finger] = changedTouches
    if (from === null || finger === undefined) return
    const [x, y] = [finger.clientX - from.x, finger.clientY - from.y]
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) swiped(x < 0 ? 'next' : 'previous')
    from = null
  }
  addEventListener('touchstart', began, { passive: true })
  addEventListener('touchend', ended)
  return () => {
    removeEventListener('touchstart', began)
    removeEventListener('touchend', ended)
  }
}

/** Keeps the screen awake while it is looked at, where the browser can. */
export function useAwake(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const wake = async () => {
      if (document.visibilityState !== 'visible') return
      // With a low battery it is refused.
      lock = await navigator.wakeLock.request('screen').catch(() => null)
      if (isOver) await lock?.release()
    }
    const again = () => void wake()
    again()
    document.addEventListener('visibilitychange', again)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}
