import type { Figures } from '../../contract/figures.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { compute } from '../compute/compute.ts'
import { isHeavy } from '../compute/task.ts'
import { readFrozen } from '../moments/frozen.ts'
import { currentState, keptByState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { figuresOf, handoverStrengthIn } from './figures.ts'

/** The figures of a state; of a large region they are worked out beside the server. */
export const stateFigures = keptByState(reckoned, { carry: (_deps, figures, { version }) => ({ ...figures, version }) })

function reckoned(deps: Pick<Deps, 'queries'>, state: RegionState): Promise<Figures> {
  const handover = handoverStrengthIn(deps, state)
  return isHeavy('figures', state)
    ? compute({ kind: 'figures', state, handover })
    : Promise.resolve(figuresOf(state, handover))
}

export const figureHandlers = (deps: Deps): Pick<Handlers, 'getFigures'> => ({
  getFigures: async ({ params, query }) => {
    const answer =
      query.moment === undefined
        ? await stateFigures(deps, await currentState(deps, params.regionId, query.on ?? deps.today()))
        : (await readFrozen(deps, params.regionId, query.moment)).figures
    return { answer, version: answer.version, keep: true }
  },
})
