import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { listSummaries, summaryOf } from './kept-summaries.ts'
import { panelOf } from './summary.ts'

export const regionHandlers = (deps: Deps): Pick<Handlers, 'listRegions' | 'getRegion'> => ({
  listRegions: async () => ({ answer: { regions: await listSummaries(deps) } }),
  getRegion: async ({ params }) => {
    const state = await currentState(deps, params.regionId, deps.today())
    return { answer: { ...(await summaryOf(deps, state)), ...panelOf(state) }, version: state.version }
  },
})
