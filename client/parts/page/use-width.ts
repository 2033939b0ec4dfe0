import { useLayoutEffect, useState } from 'preact/hooks'
import { letterScale } from './letter-size.ts'
import { inNextTask } from './next-task.ts'

/** Width of an element, whole px of a drawing; null before it stands. */
export function useWidth(element: { current: HTMLElement | null }): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (element.current === null) return
    const { current } = element
    const take = () => {
      setWidth(Math.floor(current.clientWidth / letterScale()))
    }
    // Not in this task: to draw as well would hold up the page too long.
    const stop = inNextTask(take)
    const observer = new ResizeObserver(take)
    observer.observe(current)
    return () => {
      stop()
      observer.disconnect()
    }
  }, [])
  return width
}
