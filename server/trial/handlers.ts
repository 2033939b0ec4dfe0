import type { Trial, TrialRequest } from '../../contract/answers/trial.ts'
import type { RegionId } from '../../contract/ids.ts'
import { decide } from '../changes/decide.ts'
import { figuresOf } from '../figures/handlers.ts'
import { gapsOf } from '../gaps.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { apply } from '../../domain/changes.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { limitGraph } from '../regions/graph.ts'
import { readState } from '../regions/region-state.ts'

/**
 * A region as it would be after these changes: they are validated as if they were to be written, applied to the region that was
 * read, and then looked at by the same functions as ever. Nothing is written.
 * Throws ProblemError: not-found, or one bad-request that lists every change that cannot be.
 */
export const tryOut = (deps: Deps, region: RegionId, { changes, figures }: TrialRequest): Promise<Trial> =>
  deps.database.read(async (run) => {
    const { queries } = deps
    const present = await readState(run, queries, region, deps.today())
    const steps = await decide(run, queries, region, changes)
    const tried = makeRegionState(apply(present.graph, steps), present.on)
    return {
      version: present.version,
      graph: limitGraph(tried.graph),
      gaps: await gapsOf(run, tried, queries.rules),
      figures: figures === true ? figuresOf(tried) : null,
    }
  })

export const trialHandlers = (deps: Deps): Pick<Handlers, 'postTrial'> => ({
  postTrial: async ({ params, body }) => {
    const answer = await tryOut(deps, params.regionId, body)
    return { answer, version: answer.version }
  },
})
