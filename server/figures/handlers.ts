import type { RegionState } from '../../domain/region-state.ts'
import { compute } from '../compute/compute.ts'
import { isHeavy } from '../compute/task.ts'
import { currentState, keptByState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { figuresOf, handoverStrengthIn } from './figures.ts'

/** The figures of a state; of a large region they are worked out beside the server. */
export const stateFigures = keptByState((deps: Pick<Deps, 'queries'>, state: RegionState) => {
  const handover = handoverStrengthIn(deps, state)
  return isHeavy('figures', state)
    ? compute({ kind: 'figures', state, handover })
    : Promise.resolve(figuresOf(state, handover))
})

export const figureHandlers = (deps: Deps): Pick<Handlers, 'getFigures'> => ({
  getFigures: async ({ params, query }) => {
    const state = await currentState(deps, params.regionId, query.on ?? deps.today())
    const answer = await stateFigures(deps, state)
    return { answer, version: answer.version, keep: true }
  },
})
