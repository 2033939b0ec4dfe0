import type { RegionSummary } from '../../contract/answers/region.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { listSummaries, summaryOf } from './kept-summaries.ts'
import { panelOf } from './summary.ts'

/** One answer of one list, so that it is written and compressed once. */
const listAnswers = new WeakMap<readonly RegionSummary[], { regions: RegionSummary[] }>()
function answerOf(list: readonly RegionSummary[]): { regions: RegionSummary[] } {
  const answer = listAnswers.get(list) ?? { regions: [...list] }
  listAnswers.set(list, answer)
  return answer
}

export const regionHandlers = (deps: Deps): Pick<Handlers, 'listRegions' | 'getRegion'> => ({
  listRegions: async () => ({ answer: answerOf(await listSummaries(deps)), keep: true }),
  getRegion: async ({ params }) => {
    const state = await currentState(deps, params.regionId, deps.today())
    return { answer: { ...(await summaryOf(deps, state)), ...panelOf(state) }, version: state.version }
  },
})
