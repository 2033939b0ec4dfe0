import { z } from 'zod'
import type { RegionId } from '../../contract/ids.ts'
import { type Arrangement, type Layout, Positions } from '../../contract/layout.ts'
import { readFrozen } from '../moments/frozen.ts'
import type { Run } from '../store/database.ts'
import type { QueryTexts } from '../store/queries.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { ProblemError } from '../errors/problem-error.ts'

/** More places than this are no map of one region. */
const mostPlaces = 5_000

const Places = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(Positions)
const PlacesRow = z.object({ positions: Places.nullable() })
const TakenRow = z.object({ id: z.string() })

/** Where things stand in one arrangement, `{}` where nobody placed anything; null for a region that is not there. */
export async function readPlaces(
  run: Run,
  queries: QueryTexts,
  region: RegionId,
  arrangement: Arrangement,
): Promise<Positions | null> {
  const [row] = await run(queries('layouts/read'), { region, layout: idOf(region, arrangement) }, PlacesRow)
  return row === undefined ? null : (row.positions ?? {})
}

type Needs = Pick<Deps, 'database' | 'queries' | 'now'>
const idOf = (region: RegionId, arrangement: Arrangement) => `${region.toLowerCase()}-layout-${arrangement}`
const noRegion = (region: RegionId) =>
  new ProblemError('not-found', `There is no region ${region}. GET /regions lists them all.`)

/**
 * Keeps places beside the change log: moving a mark changes nothing that anybody said (docs/adr).
 * What has a place keeps it unless `replace`. Throws ProblemError: not-found, or bad-request for more than 5,000 places.
 */
function keep(
  { database, queries, now }: Needs,
  region: RegionId,
  arrangement: Arrangement,
  { positions: sent, replace }: { positions: Positions; replace: boolean },
): Promise<Layout> {
  const layout = idOf(region, arrangement)
  return database.write(async (run) => {
    const taken = await run(queries('layouts/take'), { region, layout, at: now() }, TakenRow)
    if (taken.length === 0) throw noRegion(region)
    const [row] = await run(queries('layouts/read'), { region, layout }, PlacesRow)
    const kept = row?.positions ?? {}
    const positions = replace ? { ...kept, ...sent } : { ...sent, ...kept }
    if (Object.keys(positions).length > mostPlaces)
      throw new ProblemError('bad-request', `A layout holds at most ${mostPlaces} places.`)
    await run(queries('layouts/write'), { layout, positions: JSON.stringify(positions) }, z.never())
    return { arrangement, positions }
  })
}

export const layoutHandlers = (deps: Needs): Pick<Handlers, 'getLayout' | 'putLayout'> => ({
  getLayout: async ({ params: { regionId: region, arrangement }, query }) => {
    const { database, queries } = deps
    const positions =
      query.moment === undefined
        ? await database.read((run) => readPlaces(run, queries, region, arrangement))
        : (await readFrozen(deps, region, query.moment)).layouts[arrangement]
    if (positions === null) throw noRegion(region)
    return { answer: { arrangement, positions } }
  },
  putLayout: async ({ params, body }) => ({ answer: await keep(deps, params.regionId, params.arrangement, body) }),
})
