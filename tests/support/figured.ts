import { Figures } from '../../contract/figures.ts'
import type { RegionId } from '../../contract/ids.ts'
import { findFigures } from '../../server/figures/handlers.ts'
import type { Deps } from '../../server/web/handler.ts'
import { plantNetwork } from '../networks/network.ts'
import type { Tale } from '../networks/say.ts'

/** The figures of a region as they are in the database, on the day of these parts. Throws Refusal: not-found. */
export const figuresOf = async (deps: Deps, region: RegionId): Promise<Figures> =>
  Figures.parse(await deps.database.read((run) => findFigures(deps, run, region, deps.today())))

/** The figures of a small network, ids without the region's prefix. */
export async function figuresIn(deps: Deps, tell: Tale): Promise<Figures> {
  const { region, short } = await plantNetwork(deps, tell)
  return short(await figuresOf(deps, region))
}
