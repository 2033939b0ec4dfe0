import type { RegionState } from '../../domain/region-state.ts'
import { compute } from '../compute/compute.ts'
import { isHeavy } from '../compute/task.ts'
import { currentState, keptByState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { figuresOf } from './figures.ts'

/** The figures of a state; of a large region they are worked out beside the server. */
export const stateFigures = keptByState((_deps: null, state: RegionState) =>
  isHeavy(state) ? compute({ kind: 'figures', state }) : Promise.resolve(figuresOf(state)),
)

export const figureHandlers = (deps: Deps): Pick<Handlers, 'getFigures'> => ({
  getFigures: async ({ params, query }) => {
    const state = await currentState(deps, params.regionId, query.on ?? deps.today())
    const answer = await stateFigures(null, state)
    return { answer, version: answer.version, keep: true }
  },
})
