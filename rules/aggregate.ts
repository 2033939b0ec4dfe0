import type { RuleId } from '../contract/finding.ts'
import { type Finding, highest } from './rule.ts'
import { union } from './union.ts'

/** What one rule says of one `about` (R11). `silent`: of a level at which nobody in the region says anything (R7). */
export type AggregatedFinding = Finding & { id: string; rule: RuleId; silent: boolean }

export const isFound = ({ silent, missing }: AggregatedFinding): boolean => !silent && missing.length === 0

/**
 * The findings of a rule, one for each `about`, found rather than undecided when it says both (R11). What would be found at
 * a level at which nobody in the region says anything is not decidable, once for the region, in place of all at that level (R7).
 */
export function aggregate(
  rule: RuleId,
  findings: readonly Finding[],
  region: string,
  silentLevels: readonly string[],
): AggregatedFinding[] {
  const silent = new Set(
    findings.flatMap(({ level, missing }) =>
      level !== null && missing.length === 0 && silentLevels.includes(level) ? [level] : [],
    ),
  )
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const folded = finding.level !== null && silent.has(finding.level)
    if (folded && finding.missing.length > 0) continue
    const about = (folded ? [`level:${finding.level}`, region] : [...finding.about]).sort()
    const id = [rule, ...about].join('~')
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [{ ...finding, about }])
    else group.push({ ...finding, about })
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group
    if (first === undefined) return []
    const { about, level } = first
    return [{ id, rule, about, level, silent: level !== null && silent.has(level), ...merge(group) }]
  })
}

function merge(findings: readonly Finding[]): Pick<Finding, 'severity' | 'facts' | 'evidence' | 'missing'> {
  const found = findings.filter(({ missing }) => missing.length === 0)
  const counted = found.length > 0 ? found : findings
  const missing = counted.flatMap((finding) => finding.missing)
  const reasons = [...new Set(missing.map(({ reason }) => reason))]
  const severity = highest(counted.map((finding) => finding.severity)) ?? 'low'
  return {
    severity,
    // Those of the heaviest: its sentence is the one to say.
    facts: counted.find((finding) => finding.severity === severity)?.facts ?? {},
    evidence: union(counted.map(({ evidence }) => evidence)),
    missing: reasons.map((reason) => ({
      reason,
      ids: union(missing.filter((each) => each.reason === reason).map(({ ids }) => ids)),
    })),
  }
}
