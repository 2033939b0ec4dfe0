import type { Trial } from '../../contract/trial.ts'
import type { RegionId } from '../../contract/ids.ts'
import { decide } from '../changes/decide.ts'
import { writeSteps } from '../changes/write.ts'
import { figuresOf } from '../figures/handlers.ts'
import { gapsOf } from '../gaps.ts'
import { readGraph } from '../regions/graph.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { readRegion } from '../store/region.ts'
import { readState } from '../store/region-state.ts'
import type { TrialRequest } from '../../contract/trial.ts'

/**
 * A region as it would be after these changes: written in a transaction that is never committed, and read within it by
 * the same queries and rules as ever, so that a trial cannot find anything else than the real thing would.
 * Throws ProblemError: not-found, or one bad-request that lists every change that cannot be.
 */
export const tryOut = (deps: Deps, region: RegionId, { changes, figures }: TrialRequest): Promise<Trial> =>
  deps.database.trial(async (run) => {
    const { version } = await readRegion(run, deps.queries, region)
    const steps = await decide(run, deps.queries, region, changes)
    await writeSteps(run, deps.queries, region, steps)
    const [graph, state] = await Promise.all([
      readGraph(run, deps.queries, region),
      readState(run, deps.queries, region, deps.today()),
    ])
    const gaps = await gapsOf(run, state, deps.queries.rules)
    return { version, graph, gaps, figures: figures === true ? figuresOf(state) : null }
  })

export const trialHandlers = (deps: Deps): Pick<Handlers, 'postTrial'> => ({
  postTrial: async ({ params, body }) => {
    const answer = await tryOut(deps, params.regionId, body)
    return { answer, version: answer.version }
  },
})
