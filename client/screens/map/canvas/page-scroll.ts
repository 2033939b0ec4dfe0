import { useEffect, useState } from 'preact/hooks'

/** What tries to move the map where the page scrolls instead. */
export type Mover = 'finger' | 'wheel'
/** So much of the page, px, has to be in sight beside the map to scroll it by. */
const STRIP_PX = 80
/** How long it is said how to move the map, ms. */
const HINT_MS = 2500

/** Whether a page that scrolls, or a part of it, can be filled by the element: who is on it then could not get past. */
function wouldTrap(element: HTMLElement): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const isPage = around === document.documentElement
    const scrolls = isPage || /auto|scroll/.test(getComputedStyle(around).overflowY)
    if (scrolls && around.scrollHeight > around.clientHeight + 1)
      return element.clientHeight > around.clientHeight - STRIP_PX
  }
  return false
}

/**
 * Where the map fills a page that scrolls, one finger and the wheel scroll the page, and two fingers, or the wheel with
 * Ctrl, move the map. `tried` is how one just tried to move the map in vain.
 */
export function usePageScroll(stage: { current: HTMLElement | null }): { leaves: boolean; tried: Mover | null } {
  const [leaves, setLeaves] = useState(false)
  const [tried, setTried] = useState<Mover | null>(null)
  useEffect(() => {
    const element = stage.current
    if (element === null) return
    const look = () => {
      setLeaves(wouldTrap(element))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    addEventListener('resize', look)
    return () => {
      observer.disconnect()
      removeEventListener('resize', look)
    }
  }, [])
  useEffect(() => {
    const element = stage.current
    if (element === null || !leaves) return
    let timer = 0
    const say = (mover: Mover) => {
      setTried(mover)
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        setTried(null)
      }, HINT_MS)
    }
    const touched = (event: TouchEvent) => {
      if (event.touches.length > 1) return
      // The canvas would take it for itself.
      event.stopPropagation()
      say('finger')
    }
    const lifted = (event: TouchEvent) => {
      if (event.cancelable) return
      // It was the page that moved: for the canvas the touch was called off.
      event.stopPropagation()
      element.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true }))
    }
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey) say('wheel')
    }
    element.addEventListener('touchmove', touched, { passive: true })
    element.addEventListener('touchend', lifted, { passive: true })
    element.addEventListener('wheel', turned, { passive: true, capture: true })
    return () => {
      clearTimeout(timer)
      setTried(null)
      element.removeEventListener('touchmove', touched)
      element.removeEventListener('touchend', lifted)
      element.removeEventListener('wheel', turned, { capture: true })
    }
  }, [leaves])
  return { leaves, tried }
}
