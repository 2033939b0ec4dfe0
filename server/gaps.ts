import type { Gaps } from '../contract/gap.ts'
import type { RegionId } from '../contract/ids.ts'
import type { Run } from './store/database.ts'
import type { RegionState } from '../domain/region-state.ts'
import type { Deps } from './web/handler.ts'
import { findGaps } from './gaps/find-gaps.ts'
import { readState } from './store/region-state.ts'
import { askQueries } from './gaps/queried.ts'

type Needs = Pick<Deps, 'queries'>
type Rules = Deps['queries']['rules']

/**
 * The gaps of a region on a day (YYYY-MM-DD); what has closed is for `currentGaps` to say. Throws ProblemError not-found (404) for
 * a region that is not there.
 */
export async function readGaps(
  { queries }: Needs,
  run: Run,
  region: RegionId,
  on: string,
  rules: Rules = queries.rules,
): Promise<Gaps> {
  return gapsOf(run, await readState(run, queries, region, on), rules)
}

/** The same of a region that has been read: the database is asked only by rules that a region added as queries. */
export const gapsOf = async (run: Run, state: RegionState, rules: Rules): Promise<Gaps> =>
  findGaps(state, rules, await askQueries(run, state, rules))
