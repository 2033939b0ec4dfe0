import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { letterScale } from '../../parts/controls/letter-size.ts'

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

/** True while the page is made ready for the printer: the matrix then takes the room of the paper, not of the screen. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const [on, off] = [true, false].map((value) => () => {
      setPrinting(value)
    })
    if (on === undefined || off === undefined) return
    addEventListener('beforeprint', on)
    addEventListener('afterprint', off)
    return () => {
      removeEventListener('beforeprint', on)
      removeEventListener('afterprint', off)
    }
  }, [])
  return printing
}
