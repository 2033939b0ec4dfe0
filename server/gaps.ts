import type { Gaps, RuleId } from '../contract/gap.ts'
import type { RegionId } from '../contract/ids.ts'
import { grouped } from '../domain/grouped.ts'
import type { RegionState } from '../domain/region-state.ts'
import type { Run } from './store/database.ts'
import { askRules } from './gaps/asking.ts'
import { findGaps } from './gaps/find-gaps.ts'
import { readingsOf } from './gaps/readings.ts'
import { ruleValues } from './gaps/settings.ts'
import type { Deps } from './web/handler.ts'
import { readState } from './store/region-state.ts'

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

/** The same of a region that has been read: the database is asked only for rules that are queries. */
export async function gapsOf(run: Run, state: RegionState, rules: Rules): Promise<Gaps> {
  const byQuery = rules.filter(({ find }) => find === null)
  if (byQuery.length === 0) return findGaps(state, rules)
  const all = rules.map(({ rule }) => rule)
  const values = ruleValues(all, state.graph.settings)
  const given = Object.fromEntries(all.map(({ id }) => [id, values.of(id)]))
  const rows = await (await askRules(run, readingsOf(state), byQuery, given))()
  return findGaps(
    state,
    rules,
    grouped(rows, ({ rule }): RuleId => rule),
  )
}
