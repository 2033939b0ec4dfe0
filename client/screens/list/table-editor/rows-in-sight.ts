import { useEffect, useState } from 'preact/hooks'
import { letterScale } from '../../../parts/page/letter-size.ts'
import { HEAD_HEIGHT, ROW_HEIGHT } from './measures.ts'

/** Up to so many rows all stand in the page; of more, those in sight and around. */
const MAX_WHOLE_ROWS = 80
const OVERSCAN = 12
const REM = 16

/** Which rows stand in the page: the first one, and the one behind the last. */
export function useRowsInSight(scroller: { current: HTMLElement | null }, count: number): { from: number; to: number } {
  const [first, setFirst] = useState(0)
  const isWhole = count <= MAX_WHOLE_ROWS
  useEffect(() => {
    const element = scroller.current
    if (element === null || isWhole) return
    const take = () => {
      const row = Math.floor(element.scrollTop / (ROW_HEIGHT * REM * letterScale()))
      setFirst(Math.floor(row / OVERSCAN) * OVERSCAN)
    }
    take()
    element.addEventListener('scroll', take, { passive: true })
    return () => {
      element.removeEventListener('scroll', take)
    }
  }, [isWhole])
  if (isWhole) return { from: 0, to: count }
  const height = (scroller.current?.clientHeight ?? 800) - HEAD_HEIGHT
  const shown = Math.ceil(height / (ROW_HEIGHT * REM * letterScale()))
  return { from: Math.max(0, first - OVERSCAN), to: Math.min(count, first + shown + 2 * OVERSCAN) }
}
