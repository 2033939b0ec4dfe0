import type { RegionId } from '../../contract/ids.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'
import type { Run } from '../store/database.ts'
import { readGraph } from './graph.ts'
import type { Queries } from '../store/queries.ts'
import { readRegion } from '../store/region.ts'

/** More than any region holds: what is found is found in all of it. */
const everything = { nodes: 1_000_000, lines: 1_000_000 }
/** Of the regions read last: each with what has been computed of it. */
const MAX_STATES = 12
const states = new WeakMap<Queries, Map<string, RegionState>>()

/**
 * A region, whole, as of a day (YYYY-MM-DD): read once for each version and day. Throws ProblemError not-found (404) for a region
 * that is not there.
 */
export async function readState(run: Run, queries: Queries, region: RegionId, on: string): Promise<RegionState> {
  const kept = states.get(queries) ?? new Map<string, RegionState>()
  states.set(queries, kept)
  const keyOf = (version: number) => `${region} ${version} ${on}`
  const { version } = await readRegion(run, queries, region)
  const before = kept.get(keyOf(version))
  if (before !== undefined) return before
  const state = makeRegionState(await readGraph(run, queries, region, everything), on)
  // What was written while it was read may be half in it.
  const after = await readRegion(run, queries, region)
  if (after.version !== state.version) return state
  kept.set(keyOf(version), state)
  const [oldest] = kept.keys()
  if (kept.size > MAX_STATES && oldest !== undefined) kept.delete(oldest)
  return state
}
