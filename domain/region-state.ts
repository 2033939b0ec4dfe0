import type { RegionGraph } from '../contract/graph.ts'

/**
 * A region as one value: what is recorded of it, and the day (YYYY-MM-DD) on which it is looked at. Live, tried, frozen or
 * compared: everything that is found, counted or drawn is a function of it. Never changed in place. `tried`: ids of what in it is only
 * tried out.
 */
export type RegionState = {
  readonly graph: RegionGraph
  readonly version: number
  readonly on: string
  readonly tried?: ReadonlySet<string>
}

export const makeRegionState = (graph: RegionGraph, on: string, tried?: ReadonlySet<string>): RegionState => ({
  ...{ graph, version: graph.version, on },
  ...(tried === undefined ? {} : { tried }),
})

/** A reading of a region, computed once for each state, when it is first asked for. */
export function reading<T>(compute: (state: RegionState) => T): (state: RegionState) => T {
  const computed = new WeakMap<RegionState, { value: T }>()
  return (state) => {
    const before = computed.get(state)
    if (before !== undefined) return before.value
    const value = compute(state)
    computed.set(state, { value })
    return value
  }
}

/** The same for each level, or whatever else it is asked by. */
export function readingBy<K, T>(compute: (state: RegionState, key: K) => T): (state: RegionState, key: K) => T {
  const computed = reading(() => new Map<K, T>())
  return (state, key) => {
    const values = computed(state)
    const before = values.get(key)
    if (before !== undefined || values.has(key)) return before as T
    const value = compute(state, key)
    values.set(key, value)
    return value
  }
}
