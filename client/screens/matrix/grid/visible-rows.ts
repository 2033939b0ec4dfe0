import { useEffect, useState } from 'preact/hooks'
import type { Layout } from '../../../picture/matrix/layout.ts'
import { focusedCell } from '../state.ts'

/** Up to so many rows all have their cells in words; beyond, those in sight and around. */
const MIN_VIRTUAL_ROWS = 60
const step = 6
const OVERSCAN_ROWS = 8
/** How long the rows lie still before their cells follow, ms: nobody reads them in words while they move. */
const rest = 100

export type VisibleRows = { from: number; to: number }

/** Which rows hold their cells in words: a picture of 120 rows is light, 14,400 cells are not. */
export function useVisibleRows(scroller: { current: HTMLElement | null }, layout: Layout, size: number): VisibleRows {
  const [first, setFirst] = useState(0)
  const all = size <= MIN_VIRTUAL_ROWS
  useEffect(() => {
    const element = scroller.current
    if (element === null || all) return
    const take = () => {
      const row = Math.floor(element.scrollTop / layout.height / step) * step
      setFirst(row)
    }
    let timer = 0
    const moved = () => {
      clearTimeout(timer)
      timer = window.setTimeout(take, rest)
    }
    take()
    element.addEventListener('scroll', moved, { passive: true })
    return () => {
      clearTimeout(timer)
      element.removeEventListener('scroll', moved)
    }
  }, [all, layout])
  if (all) return { from: 0, to: size }
  const shown = Math.ceil((scroller.current?.clientHeight ?? 800) / layout.height)
  const { row } = focusedCell.value
  const [from, to] = [first - OVERSCAN_ROWS, first + shown + OVERSCAN_ROWS]
  // Who walks by key takes the cells along.
  return row < from || row >= to ? { from: Math.max(0, row - OVERSCAN_ROWS), to: row + OVERSCAN_ROWS } : { from, to }
}
