import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Comparison } from '../../../contract/answers/comparison.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { RecordId } from '../../../contract/ids.ts'
import type { Moment } from '../../../contract/records/meeting/moment.ts'
import { compareText } from '../../../domain/order.ts'
import { request } from '../api.ts'
import { reportError } from '../load.ts'
import { apiError, type RegionData } from '../region-data.ts'
import type { ViewState } from '../address/view-state.ts'

/** Two moments, the older first; `to` null = the region as it is now. */
export type MomentPair = { from: Moment; to: Moment | null }
/** What there is to compare: two moments, none yet, or one that is asked for and not there. */
export type AskedPair = MomentPair | 'none' | 'gone'

/** The moments of a region, the last one first. */
export const momentsOf = ({ moments }: Pick<RegionGraph, 'moments'>): Moment[] =>
  [...moments].sort((a, b) => compareText(b.day, a.day) || b.version - a.version)

/** Which two are compared: as is asked for, in the order of their days, or the last moment beside now. */
export function comparedMoments(
  graph: Pick<RegionGraph, 'moments'>,
  { from, to }: Pick<ViewState['compare'], 'from' | 'to'>,
): AskedPair {
  const all = momentsOf(graph)
  const known = (id: RecordId) => all.find((one) => one.id === id)
  const [first, last] = [from === null ? all[0] : known(from), to === null ? null : known(to)]
  if (last === undefined || (first === undefined && from !== null)) return 'gone'
  if (first === undefined) return 'none'
  return last !== null && last.day < first.day ? { from: last, to: first } : { from: first, to: last }
}

const kept = signal<ReadonlyMap<string, Comparison>>(new Map())
/** As many comparisons stay for who goes back and forth. */
const MOST_KEPT = 4

/** Reads one; what was read of the same state is there at once. Throws ApiError. */
export async function readComparison(now: RegionData, pair: MomentPair, stop: AbortSignal): Promise<Comparison> {
  const key = keyOf(now, pair)
  const before = kept.peek().get(key)
  if (before !== undefined) return before
  const comparison = await request('getComparison', {
    params: { regionId: now.graph.region.id },
    query: { from: pair.from.id, to: pair.to?.id ?? 'now' },
    signal: stop,
  })
  kept.value = new Map([...[...kept.peek()].slice(1 - MOST_KEPT), [key, comparison]])
  return comparison
}

/** The last moment and now; null while a moment or a trial is shown, and for a region without a moment. */
export function sinceLastPair(
  { graph }: Pick<RegionData, 'graph'>,
  { moment, trial }: Pick<ViewState, 'moment' | 'trial'>,
): MomentPair | null {
  const last = momentsOf(graph)[0]
  return moment !== null || trial || last === undefined ? null : { from: last, to: null }
}

/** What a view shows of a comparison, as far as it was read; null for a view without one. */
export function knownComparison(now: RegionData, view: ViewState): Comparison | null {
  if (view.view !== 'compare' && view.view !== 'figures') return null
  const pair = view.view === 'compare' ? comparedMoments(now.graph, view.compare) : sinceLastPair(now, view)
  return pair === null || typeof pair === 'string' ? null : (kept.value.get(keyOf(now, pair)) ?? null)
}

const keyOf = ({ graph: { region, version }, gaps: { on } }: RegionData, { from, to }: MomentPair): string =>
  `${region.id} ${version} ${on} ${from.id} ${to?.id ?? 'now'}`

/** The comparison of a pair, null until it is there, and for no pair. It is asked for again when the server is back. */
export function useComparison(now: RegionData, pair: MomentPair | null): Comparison | null {
  const key = pair === null ? null : keyOf(now, pair)
  const lost = apiError.value !== null
  useEffect(() => {
    if (pair === null || lost) return
    const asking = new AbortController()
    readComparison(now, pair, asking.signal).catch((fault: unknown) => {
      if (!asking.signal.aborted) reportError(fault)
    })
    return () => {
      asking.abort()
    }
  }, [key, lost])
  return key === null ? null : (kept.value.get(key) ?? null)
}
