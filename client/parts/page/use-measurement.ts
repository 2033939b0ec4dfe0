import { useLayoutEffect, useState } from 'preact/hooks'
import { letterScale } from './letter-size.ts'
import { inNextTask } from './next-task.ts'

/**
 * What an element measures, anew when its size changes; null before it stands. `measure` may give back what there was before, when
 * that still holds.
 */
export function useMeasurement<T>(
  element: { current: HTMLElement | null },
  measure: (of: HTMLElement, before: T | null) => T | null,
): T | null {
  const [value, setValue] = useState<T | null>(null)
  useLayoutEffect(() => {
    if (element.current === null) return
    const { current } = element
    const take = () => {
      setValue((before) => measure(current, before))
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
  return value
}

/** Width of an element, whole px of a drawing; null before it stands. */
export const useWidth = (element: { current: HTMLElement | null }): number | null =>
  useMeasurement(element, ({ clientWidth }) => Math.floor(clientWidth / letterScale()))
