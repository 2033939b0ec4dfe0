import { z } from 'zod'
import type { Gaps } from '../../contract/gap.ts'
import { diff } from '../../domain/changes.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { writeDiffs } from '../changes/write-diffs.ts'
import { stateGaps } from '../gaps/current-gaps.ts'
import { gapsOf } from '../gaps.ts'
import { readGraph } from '../store/graph.ts'
import type { Deps } from '../web/handler.ts'

/** Carries what was found out of a transaction that must leave nothing behind. */
class Found extends Error {
  readonly gaps: Gaps
  constructor(gaps: Gaps) {
    super('Nothing of this is written')
    this.gaps = gaps
  }
}

/**
 * What the rules of today find in a state that is not the region as it is written. A rule that a region added as a query sees what is
 * written: for it the region is made so in a transaction that is then taken back.
 */
export async function gapsOfState(deps: Deps, state: RegionState): Promise<Gaps> {
  const { database, queries } = deps
  const { rules } = queries
  if (rules.every(({ find }) => find !== null)) return stateGaps(deps, state)
  const region = state.graph.region.id
  try {
    return await database.write(async (run) => {
      await run(queries('changes/lock'), { region }, z.unknown())
      const written = await readGraph(run, queries, region)
      await writeDiffs(run, queries, region, diff(written, state.graph))
      throw new Found(await gapsOf(run, state, rules))
    })
  } catch (error) {
    if (error instanceof Found) return error.gaps
    throw error
  }
}
