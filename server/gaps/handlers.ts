import type { Deps, Handlers } from '../web/handler.ts'
import { currentState } from '../store/region-state.ts'
import { readFrozen } from '../moments/frozen.ts'
import { gapsOn } from './current-gaps.ts'
import { limitedGaps, limitGaps } from './limit-gaps.ts'

/** Gaps of a region, all or those of one rule or severity. Of another day than today it does not say what has closed; of a moment they are as they were frozen. */
export function gapHandlers(deps: Deps): Pick<Handlers, 'getGaps'> {
  return {
    async getGaps({ params: { regionId }, query }) {
      const all =
        query.moment === undefined
          ? await gapsOn(deps, await currentState(deps, regionId, query.on ?? deps.today()))
          : (await readFrozen(deps, regionId, query.moment)).gaps
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
