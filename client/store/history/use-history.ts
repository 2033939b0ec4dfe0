import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { RegionId } from '../../../contract/ids.ts'
import { type HistoryPage, type HistoryQuery, readHistory } from './read-history.ts'

/** Where the step that is looked at is about: this place at a table has a ring on the map. */
export const ringedSeat = signal<{ partner: string; at: string } | null>(null)

/** The record whose history is on the screen: how many steps it has, and the moment of the last. */
export const recordSteps = signal<{ record: string; steps: number; last: string } | null>(null)

/** A step further and one does not ask for each record that was passed by. */
const PAUSE_MS = 120

export type ReadHistory = {
  /** Null until the first page is there. */
  page: HistoryPage | null
  failed: boolean
  /** Reads the next page too, or tries again. */
  more: () => void
}

/** The history of a region or a record, anew for each version of the region; what was read stays until the new is there. */
export function useHistory(region: RegionId, version: number, query: HistoryQuery): ReadHistory {
  const [page, setPage] = useState<HistoryPage | null>(null)
  const [failed, setFailed] = useState(false)
  const [again, setAgain] = useState(0)
  const key = JSON.stringify([region, query])
  useEffect(() => {
    setPage(null)
  }, [key])
  useEffect(() => {
    const stop = new AbortController()
    const read = async () => {
      try {
        // As many as were shown before.
        const shown = Math.max(query.limit === undefined ? 50 : Number(query.limit), page?.steps.length ?? 0)
        const next = await readHistory(region, { ...query, limit: Math.min(500, shown) }, stop.signal)
        if (stop.signal.aborted) return
        setPage(next)
        setFailed(false)
      } catch {
        if (!stop.signal.aborted) setFailed(true)
      }
    }
    const waiting = setTimeout(() => void read(), PAUSE_MS)
    return () => {
      clearTimeout(waiting)
      stop.abort()
    }
  }, [key, version, again])
  const more = () => {
    const next = page?.next ?? null
    if (page === null || next === null) {
      setAgain(again + 1)
      return
    }
    readHistory(region, { ...query, before: next }, new AbortController().signal).then(
      (older) => {
        setPage({ ...older, steps: [...page.steps, ...older.steps], names: { ...page.names, ...older.names } })
      },
      () => {
        setFailed(true)
      },
    )
  }
  return { page, failed, more }
}
