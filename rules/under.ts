import type { Rule } from '../contract/rule.ts'
import type { AggregatedFinding } from './aggregate.ts'

const nodes = (about: readonly string[]) => about.filter((id) => !id.startsWith('level:')).join('~')

/**
 * By id of a finding: the one under which it is shown, because it says the same of the same (`under` of its rule).
 * A finding goes under a found one only, or, when it is undecided itself, under an undecided one; never in a circle.
 */
export function underOf(
  findings: readonly AggregatedFinding[],
  rules: readonly Rule[],
  found: (finding: AggregatedFinding) => boolean,
): ReadonlyMap<string, string> {
  const place = (rule: string, about: readonly string[]) => `${rule} ${nodes(about)}`
  const at = new Map(findings.map((finding) => [place(finding.rule, finding.about), finding]))
  const specs = new Map(rules.map((rule) => [rule.id as string, rule.under]))
  const above = new Map<string, string>()
  const top = (id: string): string => {
    const next = above.get(id)
    return next === undefined ? id : top(next)
  }
  for (const finding of findings) {
    for (const { rule, level } of specs.get(finding.rule) ?? []) {
      const host = at.get(place(rule, finding.about))
      if (host === undefined || (level !== undefined && level !== finding.level)) continue
      if ((!found(host) && found(finding)) || top(host.id) === finding.id) continue
      above.set(finding.id, host.id)
      break
    }
  }
  return new Map([...above.keys()].map((id) => [id, top(id)]))
}
