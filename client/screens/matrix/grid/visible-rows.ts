import { useEffect, useState } from 'preact/hooks'
import { letterScale } from '../../../parts/page/letter-size.ts'
import type { MatrixLayout } from '../../../picture/matrix/layout.ts'
import type { Matrix } from '../../../picture/matrix/types.ts'
import { focusedCell } from '../state.ts'
import { type Range, useInParts } from './in-parts.ts'

/** Up to so many rows all have their cells in words; beyond, those in sight and around. */
const MIN_VIRTUAL_ROWS = 60
const step = 6
const OVERSCAN_ROWS = 8
/** How long the rows lie still before their cells follow, ms: nobody reads them in words while they move. */
const rest = 100

/** A matrix of so many rows stands at once, drawn and in words; a larger one comes in parts. */
const ROWS_AT_ONCE = 40
/** So many more columns get their head in a task; and so many more rows are drawn, and in words. */
const [HEADS_MORE, DRAWN_MORE, SPOKEN_MORE] = [24, 6, 2]

/** How many columns have their head, which rows are drawn then, and which hold their cells in words: those in sight come first. */
export function useVisibleRows(
  scroller: { current: HTMLElement | null },
  matrix: Matrix,
  layout: MatrixLayout,
): { heads: number; drawn: Range; spoken: Range } {
  const size = matrix.lines.length
  const sight = useSight(scroller, layout, size)
  const few = size <= ROWS_AT_ONCE
  const first = Math.min(Math.floor((scroller.current?.scrollTop ?? 0) / (layout.height * letterScale())), size)
  const whole = { from: 0, to: size }
  const heads = useInParts(matrix, whole, few ? whole : { from: 0, to: 0 }, HEADS_MORE).to
  const drawable = heads === size ? whole : { from: first, to: first }
  const drawn = useInParts(matrix, drawable, few ? whole : { from: first, to: first }, DRAWN_MORE)
  const all = drawn.from === 0 && drawn.to === size
  const none = { from: sight.from, to: sight.from }
  const { row } = focusedCell.value
  return { heads, drawn, spoken: useInParts(matrix, all ? sight : none, few ? sight : none, SPOKEN_MORE, row) }
}

/** Which rows are to hold their cells in words: a picture of 120 rows is light, 14,400 cells are not. */
function useSight(scroller: { current: HTMLElement | null }, layout: MatrixLayout, size: number): Range {
  const [first, setFirst] = useState(0)
  const all = size <= MIN_VIRTUAL_ROWS
  useEffect(() => {
    const element = scroller.current
    if (element === null || all) return
    const take = () => {
      const row = Math.floor(element.scrollTop / (layout.height * letterScale()) / step) * step
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
  const shown = Math.ceil((scroller.current?.clientHeight ?? 800) / (layout.height * letterScale()))
  const { row } = focusedCell.value
  const [from, to] = [first - OVERSCAN_ROWS, first + shown + OVERSCAN_ROWS]
  // Who walks by key takes the cells along.
  return row < from || row >= to ? { from: Math.max(0, row - OVERSCAN_ROWS), to: row + OVERSCAN_ROWS } : { from, to }
}
