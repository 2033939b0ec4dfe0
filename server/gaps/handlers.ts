import type { Gaps } from '../../contract/gap.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { currentState } from '../store/region-state.ts'
import { currentGaps, currentNumbers, stateGaps } from './current-gaps.ts'
import { limitedGaps, limitGaps } from './limit-gaps.ts'
import { withNumbers } from './numbers.ts'

/** Gaps of a region, all or those of one rule or severity. Of another day than today it does not say what has closed. */
export function gapHandlers(deps: Deps): Pick<Handlers, 'getGaps'> {
  return {
    async getGaps({ params: { regionId }, query }) {
      const on = query.on ?? deps.today()
      const all = on === deps.today() ? await currentGaps(deps, regionId) : await gapsOn(deps, regionId, on)
      if (query.rule === undefined && query.severity === undefined)
        return { answer: limitedGaps(all), version: all.version, keep: true }
      const wanted = ({ rule, severity }: { rule: string; severity: string }) =>
        (query.rule === undefined || rule === query.rule) &&
        (query.severity === undefined || severity === query.severity)
      const answer = limitGaps({
        ...all,
        gaps: all.gaps.filter(wanted),
        undecidable: all.undecidable.filter(wanted),
        closed: all.closed.filter(wanted),
      })
      return { answer, version: all.version }
    },
  }
}

/** Of another day: with the numbers that the questions have today. */
async function gapsOn(deps: Deps, region: RegionId, on: string): Promise<Gaps> {
  const then = await stateGaps(deps, await currentState(deps, region, on))
  return withNumbers(then, await currentNumbers(deps, await currentState(deps, region, deps.today())))
}
