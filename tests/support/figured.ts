import type { Put } from '../../contract/change.ts'
import { Figures } from '../../contract/figures.ts'
import type { RegionId } from '../../contract/ids.ts'
import { findFigures } from '../../server/figures/figures.ts'
import type { Deps } from '../../server/web/handler.ts'
import { words, type Words } from './asked.ts'
import { tiny, write } from './tiny.ts'

/** The figures of a region as they are in the database, on the day of these parts. Throws ProblemError: not-found. */
export const figuresOf = async (deps: Deps, region: RegionId): Promise<Figures> =>
  Figures.parse(await deps.database.read((run) => findFigures(deps, run, region, deps.today())))

/** The figures of a tiny region with a table `t`, ids without the region's prefix. */
export async function figuresOfTiny(
  deps: Deps,
  make: (say: Words, put: ReturnType<typeof tiny>['put']) => Put[],
): Promise<Figures> {
  const network = tiny()
  const say = words(network)
  await write(deps, network, [say.body('t'), ...make(say, network.put)])
  const text = JSON.stringify(await figuresOf(deps, network.region))
  return Figures.parse(JSON.parse(text.replaceAll(`${network.region.toLowerCase()}-`, '')))
}
