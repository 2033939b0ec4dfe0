import { z } from 'zod'
import { Facts, Missing, RuleId, Severity } from '../../contract/gap.ts'
import { NamedLevel } from '../../contract/records/fields.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Run } from '../store/database.ts'
import type { LoadedRule } from '../store/queries.ts'
import type { Queried } from './find-gaps.ts'
import { ruleValues } from './settings.ts'

const ids = z.array(z.string())
/** What the query of a rule returns: a finding as `rules/rule.ts` has it, with the id of the rule. */
const RuleRow = z.object({
  rule: RuleId,
  about: ids.min(1),
  severity: Severity,
  level: NamedLevel.nullable(),
  facts: Facts,
  evidence: ids,
  missing: z.array(z.object({ reason: Missing.shape.reason, ids })),
})

/**
 * Asks the rules that a region added itself as a query on the graph: each with the region, the day and its own settings. They
 * see what is written, also where changes are tried out.
 */
export async function askQueries(run: Run, state: RegionState, rules: readonly LoadedRule[]): Promise<Queried> {
  const values = ruleValues(
    rules.map(({ rule }) => rule),
    state.graph.settings,
  )
  const asked = rules.flatMap(({ rule: { id }, query }) => (query === null ? [] : [{ id, query }]))
  const rows = await Promise.all(
    asked.map(({ id, query }) =>
      run(query, { region: state.graph.region.id, on: state.on, settings: values.of(id) }, RuleRow),
    ),
  )
  return groupBy(rows.flat(), ({ rule }): RuleId => rule)
}
