import type { Deps, Handlers } from '../web/handler.ts'
import { readGaps } from '../gaps.ts'
import { presentGaps } from './present.ts'

/** Gaps of a region, all or those of one rule or severity. Of another day than today it does not say what has closed. */
export function gapHandlers(deps: Deps): Pick<Handlers, 'getGaps'> {
  return {
    async getGaps({ params, query }) {
      const { regionId: region } = params
      const on = query.on ?? deps.today()
      const all =
        on === deps.today()
          ? await presentGaps(deps, region)
          : await deps.database.read((run) => readGaps(deps, run, region, on))
      const asked = ({ rule, severity }: { rule: string; severity: string }) =>
        (query.rule === undefined || rule === query.rule) &&
        (query.severity === undefined || severity === query.severity)
      const { gaps, undecidable, closed } = all
      const answer = {
        ...all,
        gaps: gaps.filter(asked),
        undecidable: undecidable.filter(asked),
        closed: closed.filter(asked),
      }
      return { answer, version: all.version }
    },
  }
}
