import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

/** Width of an element, whole px; null before it stands. */
export function useWidth(element: { current: HTMLElement | null }): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (element.current === null) return
    const { current } = element
    setWidth(current.clientWidth)
    const observer = new ResizeObserver(() => {
      setWidth(current.clientWidth)
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
