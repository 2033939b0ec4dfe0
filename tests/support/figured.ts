import { Figures } from '../../contract/figures.ts'
import type { RegionId } from '../../contract/ids.ts'
import { figuresOf as makeFigures, findFigures, handoverStrengthIn } from '../../server/figures/figures.ts'
import type { Deps } from '../../server/web/handler.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { network } from '../networks/network.ts'
import type { Tale } from '../networks/say.ts'

/** The figures of a region as they are in the database, on the day of these parts. Throws Refusal: not-found. */
export const figuresOf = async (deps: Deps, region: RegionId): Promise<Figures> =>
  Figures.parse(await deps.database.read((run) => findFigures(deps, run, region, deps.today())))

const queries = loadQueries()

/** The figures of a small network, without a database, ids without the region's prefix. */
export function figuresIn(tell: Tale): Figures {
  const { state, short } = network(tell)
  return short(Figures.parse(makeFigures(state(), handoverStrengthIn({ queries }, state()))))
}
