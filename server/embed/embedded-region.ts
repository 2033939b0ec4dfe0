import type { EmbeddedRegion } from '../../contract/answers/embed/embedded-region.ts'
import type { RegionId } from '../../contract/ids.ts'
import { withoutPrivate } from '../../domain/scope/without-private.ts'
import { stateFigures } from '../figures/handlers.ts'
import { gapsOn } from '../gaps/current-gaps.ts'
import { limitedGaps } from '../gaps/limit-gaps.ts'
import { readPlaces } from '../layouts/handlers.ts'
import { readFrozen } from '../moments/frozen.ts'
import { limitGraph } from '../regions/graph.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import type { ReadEmbedded } from '../web/embed.ts'

/**
 * A region as anybody may see it, as it is now or as a moment froze it: no persons, nothing for the coordinator alone, and
 * none of what was told, agreed or kept for the meeting. Throws ProblemError not-found (404).
 */
export const embeddedRegion =
  (deps: Deps): ReadEmbedded =>
  async (region, moment) => {
    const shown = moment === null ? await present(deps, region) : await frozen(deps, region, moment)
    const rules = deps.queries.rules.map(({ rule }) => rule)
    const { graph, gaps } = withoutPrivate({ ...shown, rules }, { part: shown.graph, roles: false })
    const { figures, layouts, told } = shown
    return {
      graph: { ...graph, ...{ decisions: [], actions: [], moments: [], stories: [], minutes: [], views: [] } },
      ...{ gaps, rules, layouts, moment: told },
      figures: { ...figures, persons: { ...figures.persons, people: [] } },
    }
  }

type Shown = Pick<EmbeddedRegion, 'graph' | 'gaps' | 'figures' | 'layouts'> & { told: EmbeddedRegion['moment'] }

async function present(deps: Deps, region: RegionId): Promise<Shown> {
  const state = await currentState(deps, region, deps.today())
  const places = () =>
    deps.database.read(async (run) => ({
      score: (await readPlaces(run, deps.queries, region, 'score')) ?? {},
      network: (await readPlaces(run, deps.queries, region, 'network')) ?? {},
    }))
  const [gaps, figures, layouts] = await Promise.all([gapsOn(deps, state), stateFigures(deps, state), places()])
  return { graph: limitGraph(state), gaps: limitedGaps(gaps), figures, layouts, told: null }
}

/** The name of a moment is what it is called today: the record stands in the region as it is now. */
async function frozen(deps: Deps, region: RegionId, moment: NonNullable<Parameters<ReadEmbedded>[1]>): Promise<Shown> {
  const [{ gaps, figures, layouts, state, on }, { graph }] = await Promise.all([
    readFrozen(deps, region, moment),
    currentState(deps, region, deps.today()),
  ])
  const name = graph.moments.find(({ id }) => id === moment)?.name ?? ''
  return { graph: limitGraph(state), gaps: limitedGaps(gaps), figures, layouts, told: { id: moment, name, day: on } }
}

export const embedHandlers = ({
  embedOrigins = [],
}: Pick<Deps, 'embedOrigins'>): Pick<Handlers, 'listEmbeddingSites'> => ({
  listEmbeddingSites: () => Promise.resolve({ answer: { sites: [...embedOrigins] } }),
})
