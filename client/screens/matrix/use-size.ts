import { useLayoutEffect, useState } from 'preact/hooks'
import { letterScale } from '../../parts/page/letter-size.ts'

/** Width of an element, whole px of a drawing; null before it stands. */
export function useWidth(element: { current: HTMLElement | null }): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (element.current === null) return
    const { current } = element
    setWidth(Math.floor(current.clientWidth / letterScale()))
    const observer = new ResizeObserver(() => {
      setWidth(Math.floor(current.clientWidth / letterScale()))
    })
    observer.observe(current)
    return () => {
      observer.disconnect()
    }
  }, [])
  return width
}
