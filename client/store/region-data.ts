import { signal } from '@preact/signals'
import type { MomentSummary } from '../../contract/answers/moment.ts'
import type { RegionDetail, RegionSummary } from '../../contract/answers/region.ts'
import type { ChangeRecord } from '../../contract/change.ts'
import type { Gaps } from '../../contract/gap.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Arrangement, Positions } from '../../contract/layout.ts'
import type { Rule } from '../../contract/rule.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'
import type { ApiError } from './api.ts'

/** A region as the server last told it: all of one version, shown together or not at all. */
export type RegionData = {
  graph: RegionGraph
  gaps: Gaps
  rules: readonly Rule[]
  /** Newest first. */
  changes: readonly ChangeRecord[]
  positions: Record<Arrangement, Positions>
  /** Ids of what in it is only tried out. */
  tried?: ReadonlySet<string>
  loadedAt: Date
}

/** The moments of the region on screen as they were read last, the latest first; null before that. */
export const moments = signal<readonly MomentSummary[] | null>(null)

/** What the server said. */
export const regionData = signal<RegionData | null>(null)
export const regions = signal<readonly RegionSummary[] | null>(null)
export const regionDetails = signal<ReadonlyMap<string, RegionDetail>>(new Map())
export const loading = signal(true)
/** Why there is nothing to show, or why what is shown is the last we know. */
export const apiError = signal<ApiError | null>(null)

const states = new WeakMap<RegionGraph, RegionState>()
/** A region as one value, the same for as long as its graph and its day are: what `domain/` reads of it is then kept. */
export function regionStateOf({
  graph,
  gaps: { on },
  tried,
}: Pick<RegionData, 'graph' | 'gaps' | 'tried'>): RegionState {
  const before = states.get(graph)
  if (before?.on === on) return before
  const state = makeRegionState(graph, on, tried)
  states.set(graph, state)
  return state
}
