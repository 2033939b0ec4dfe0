import type { Gaps, RuleId } from '../../contract/gap.ts'
import type { Rule } from '../../contract/rule.ts'
import { namedKinds } from '../../domain/expected.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { silentLevels } from '../../domain/sources/silent-levels.ts'
import { aggregate, type AggregatedFinding, isFound } from '../../rules/aggregate.ts'
import { type Find, type Finding, settingsOf } from '../../rules/rule.ts'
import { underOf } from '../../rules/under.ts'
import { factsIn } from './facts.ts'
import { gapOf, undecidedOf } from './findings.ts'
import { inMeetingOrder } from './meeting-order.ts'
import { type RuleValues, ruleValues } from './settings.ts'

/** A rule with its function; null when a query finds in its place. */
export type FindingRule = { rule: Rule; find: Find | null }
/** What rules found by query, by their id. */
export type Queried = ReadonlyMap<RuleId, readonly Finding[]>

/**
 * Everything the rules find in a region, and what they cannot decide, each with its evidence and what was decided of it: a
 * function of its state alone, in the order of the meeting. What has closed, and which numbers questions have, is not for it to say.
 */
export function findGaps(state: RegionState, rules: readonly FindingRule[], queried: Queried = new Map()): Gaps {
  const all = rules.map(({ rule }) => rule)
  const values = ruleValues(all, state.graph.settings)
  const findings = rules.flatMap(({ rule: { id }, find }): AggregatedFinding[] => {
    const found = find === null ? (queried.get(id) ?? []) : find(state, settingsOf(values.of, id))
    return aggregate(id, found, state.graph.region.id, silentLevels(state))
  })
  return presentFindings(state, inMeetingOrder(state, findings), all, values)
}

function presentFindings(
  state: RegionState,
  findings: readonly AggregatedFinding[],
  rules: readonly Rule[],
  values: RuleValues,
): Gaps {
  const decisions = new Map(state.graph.decisions.map((decision) => [decision.gap, decision]))
  const advice = new Set(rules.flatMap((rule) => (rule.advice ? [rule.id] : [])))
  const under = underOf(findings, rules, isFound)
  const known = ({ id, rule }: AggregatedFinding) => ({
    facts: factsIn(state),
    rule: { advice: advice.has(rule) },
    settings: values.changed(rule),
    under: under.get(id) ?? null,
    decision: decisions.get(id),
  })
  const { tooEarly, ...expected } = namedKinds(state)
  return {
    region: state.graph.region.id,
    version: state.version,
    on: state.on,
    tooEarly,
    expected,
    gaps: findings.filter(isFound).map((finding) => gapOf(finding, known(finding))),
    undecidable: findings.filter((finding) => !isFound(finding)).map((finding) => undecidedOf(finding, known(finding))),
    closed: [],
    truncated: false,
  }
}
