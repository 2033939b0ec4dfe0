import type { Trial, TrialRequest } from '../../contract/answers/trial.ts'
import type { RegionId } from '../../contract/ids.ts'
import { resolveChanges } from '../changes/decide.ts'
import { stateFigures } from '../figures/handlers.ts'
import { currentNumbers, stateGaps } from '../gaps/current-gaps.ts'
import { limitGaps } from '../gaps/limit-gaps.ts'
import { withNumbers } from '../gaps/numbers.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { apply } from '../../domain/changes.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { limitGraph } from '../regions/graph.ts'
import { readState } from '../store/region-state.ts'

/**
 * A region as it would be after these changes: they are validated as if they were to be written, applied to the region that was
 * read, and then looked at by the same functions as ever. Nothing is written.
 * Throws ProblemError: not-found, or one bad-request that lists every change that cannot be.
 */
export async function tryOut(deps: Deps, region: RegionId, { changes, figures }: TrialRequest): Promise<Trial> {
  const { database, queries } = deps
  const { present, diffs } = await database.read(async (run) => ({
    present: await readState(run, queries, region, deps.today()),
    diffs: await resolveChanges(run, queries, region, changes),
  }))
  const tried = makeRegionState(apply(present.graph, diffs), present.on)
  return {
    version: present.version,
    graph: limitGraph(tried),
    gaps: limitGaps(withNumbers(await stateGaps(deps, tried), await currentNumbers(deps, present))),
    figures: figures === true ? await stateFigures(deps, tried) : null,
  }
}

export const trialHandlers = (deps: Deps): Pick<Handlers, 'postTrial'> => ({
  postTrial: async ({ params, body }) => {
    const answer = await tryOut(deps, params.regionId, body)
    return { answer, version: answer.version }
  },
})
