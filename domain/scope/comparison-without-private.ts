import type { Comparison } from '../../contract/answers/comparison.ts'
import type { Rule } from '../../contract/rule.ts'
import { namedIn } from './without-private.ts'
import { withoutPersons } from './without-persons.ts'

const nothingOfMeetings = { decisions: [], actions: [], moments: [], stories: [], minutes: [], views: [] }

/** A comparison as anybody may see it: no persons, and no gap that is for the coordinator alone or about a person. */
export function comparisonWithoutPrivate(
  comparison: Comparison,
  rules: readonly Pick<Rule, 'id' | 'audience'>[],
): Comparison {
  const persons = new Set<string>(comparison.graph.persons.map(({ id }) => id))
  const open = new Set<string>(rules.flatMap(({ id, audience }) => (audience === 'coordinator' ? [] : [id])))
  const shown = (gaps: Comparison['gaps']['opened']) =>
    gaps.filter((gap) => open.has(gap.rule) && !namedIn(gap).some((id) => persons.has(id)))
  const { gaps } = comparison
  return {
    ...comparison,
    gaps: {
      ...gaps,
      ...{ closed: shown(gaps.closed), opened: shown(gaps.opened) },
      ...{ hidden: shown(gaps.hidden), shown: shown(gaps.shown) },
    },
    // What was said and decided in meetings is in no comparison.
    graph: { ...withoutPersons(comparison.graph), ...nothingOfMeetings },
  }
}
