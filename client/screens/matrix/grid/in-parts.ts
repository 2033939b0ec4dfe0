import { useLayoutEffect, useState } from 'preact/hooks'
import { inNextTask } from '../../../parts/page/next-task.ts'

/** Rows or columns `from` up to `to`. */
export type Range = { from: number; to: number }

/** A range within another, so many rows closer to it at either end; `must`: a row that has to be in it now. */
export function growRange(now: Range, within: Range, by: number, must: number | null = null): Range {
  const [from, to] = [Math.max(now.from, within.from), Math.min(now.to, within.to)]
  const some = from <= to ? { from, to } : { from: within.from, to: within.from }
  const grow = { from: Math.max(within.from, some.from - by), to: Math.min(within.to, some.to + by) }
  if (must === null || must < within.from || must >= within.to) return grow
  return { from: Math.min(grow.from, must), to: Math.max(grow.to, must + 1) }
}

/**
 * The rows of a range that are there: at first `start`, then a few more in each task until it is all of them, so that the
 * page can answer in between. Begins anew with another `of`.
 */
export function useInParts(of: unknown, within: Range, start: Range, by: number, must: number | null = null): Range {
  const [reached, setReached] = useState<{ of: unknown; range: Range }>({ of, range: start })
  const now = growRange(reached.of === of ? reached.range : start, within, 0, must)
  const whole = now.from === within.from && now.to === within.to
  useLayoutEffect(() => {
    if (whole) return
    return inNextTask(() => {
      setReached({ of, range: growRange(now, within, by, must) })
    })
  }, [of, whole, now.from, now.to, within.from, within.to])
  return now
}
