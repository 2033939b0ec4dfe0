import type { RegionId } from '../../contract/ids.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'
import type { Run } from './database.ts'
import { readGraph } from '../regions/graph.ts'
import type { Queries } from './queries.ts'

/** More than any region holds: what is found is found in all of it. */
const everything = { nodes: 1_000_000, lines: 1_000_000 }

/** Reads a region, whole, as of a day (YYYY-MM-DD). Throws ProblemError not-found (404) for a region that is not there. */
export const readState = async (run: Run, queries: Queries, region: RegionId, on: string): Promise<RegionState> =>
  makeRegionState(await readGraph(run, queries, region, everything), on)
