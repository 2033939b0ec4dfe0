import type { Figures } from '../../contract/figures.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Kind } from '../../contract/vocabulary.ts'
import { handoverStrength } from '../../domain/chain/handover-strength.ts'
import { isPositive, statementsInScope } from '../../domain/counting.ts'
import { namedKinds } from '../../domain/expected.ts'
import { reciprocityOf } from '../../domain/network/reciprocity.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { silentLevels } from '../../domain/sources/silent-levels.ts'
import type { Run } from '../store/database.ts'
import { readState } from '../store/region-state.ts'
import type { Deps } from '../web/handler.ts'
import { chainFigures } from './chain.ts'
import { completenessOf } from './completeness.ts'
import { fragileOf } from './fragile.ts'
import { heldOf } from './held.ts'
import { levelsOf } from './levels.ts'
import { actingAt, networkFigures } from './network.ts'
import { partnerFigures } from './partners.ts'
import { personsOf } from './persons.ts'
import { presentOf } from './present.ts'
import { sectorsOf } from './sectors.ts'
import { securedOf } from './secured.ts'
import { netAt, togetherOf } from './together.ts'

/**
 * The figures of a region on a day (YYYY-MM-DD): six questions and the measures of its network. What counts is read as the
 * rules read it. Throws ProblemError not-found (404) for a region that is not there.
 */
export async function findFigures(
  deps: Pick<Deps, 'queries'>,
  run: Run,
  region: RegionId,
  on: string,
): Promise<Figures> {
  const state = await readState(run, deps.queries, region, on)
  return figuresOf(state, handoverStrengthIn(deps, state))
}

/** From which strength partners of this region hand over, 0 to 5. */
export const handoverStrengthIn = ({ queries }: Pick<Deps, 'queries'>, { graph }: RegionState): number =>
  handoverStrength({ graph, rules: queries.rules.map(({ rule }) => rule) })

/** The same of a region that has been read. `handover`: from which strength partners hand over. */
export function figuresOf(state: RegionState, handover: number): Figures {
  const partners = partnersOf(state)
  const who = actingAt(state, null)
  const net = netAt(togetherOf(state), who, null)
  const held = heldOf(state)
  return {
    region: state.graph.region.id,
    version: state.version,
    on: state.on,
    tooEarly: namedKinds(state).tooEarly,
    silent: [...silentLevels(state)],
    present: presentOf(state),
    levels: levelsOf(state),
    chain: chainFigures(state, handover),
    fragile: fragileOf(
      state,
      held,
      who.map((v) => partners[v]?.id ?? ''),
    ),
    persons: personsOf(state),
    secured: securedOf(state),
    network: networkFigures(state),
    reciprocity: reciprocityOf(saidThemselves(state)),
    sectors: sectorsOf(state, { net, who: who.map((v) => partners[v]?.kind as Kind) }),
    partners: partnerFigures(state, { net, who }, held),
    completeness: completenessOf(state),
  }
}

/** Ties that a partner states itself: who says it, and of whom, by the numbers of the region's partners. */
function saidThemselves(state: RegionState): [number, number][] {
  const numbers = new Map(partnersOf(state).map(({ id }, v) => [id, v]))
  return statementsInScope(state).flatMap((statement): [number, number][] => {
    const [from, to] = [numbers.get(statement.partner), numbers.get(statement.at)]
    if (statement.what !== 'partner' || statement.statedBy !== 'partner' || !isPositive(statement)) return []
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
}
