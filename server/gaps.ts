import { type Gaps, toDiscuss } from '../contract/gap.ts'
import type { RegionId } from '../contract/ids.ts'
import type { Run } from './store/database.ts'
import { namedKinds } from '../domain/expected.ts'
import type { RegionState } from '../domain/region-state.ts'
import type { Deps } from './web/handler.ts'
import { readRegion } from './store/region.ts'
import { findGaps } from './gaps/find-gaps.ts'
import { readState } from './regions/region-state.ts'
import { askQueries } from './gaps/queried.ts'

type Needs = Pick<Deps, 'queries'>
type Rules = Deps['queries']['rules']

/**
 * The gaps of a region on a day (YYYY-MM-DD); what has closed is for `presentGaps` to say. Throws ProblemError not-found (404) for
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

type Questions = { found: number; undecidable: number }
const counted = new WeakMap<Deps, Map<RegionId, { key: string; questions: Questions | null }>>()

/**
 * How many questions a region has today, found and undecided; null while it is too early to count them.
 * Kept until the region changes or the day is over, so that a list of regions can ask it of each.
 */
export async function questionsOf(deps: Deps, run: Run, region: RegionId): Promise<Questions | null> {
  const on = deps.today()
  const { version } = await readRegion(run, deps.queries, region)
  const kept = counted.get(deps) ?? new Map<RegionId, { key: string; questions: Questions | null }>()
  counted.set(deps, kept)
  const key = `${version} ${on}`
  const known = kept.get(region)
  if (known?.key === key) return known.questions
  const state = await readState(run, deps.queries, region, on)
  const questions = namedKinds(state).tooEarly ? null : await questionsIn(deps, run, state)
  kept.set(region, { key, questions })
  return questions
}

async function questionsIn({ queries }: Needs, run: Run, state: RegionState): Promise<Questions> {
  const { gaps, undecidable } = await gapsOf(run, state, queries.rules)
  const open = undecidable.filter(({ under, advice }) => under === null && !advice)
  return { found: gaps.filter(toDiscuss).length, undecidable: open.length }
}
