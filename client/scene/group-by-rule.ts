import type { NumberedFinding } from './scene.ts'

/** More of one rule than this are counted, and open on demand: a rule about pairs can leave hundreds open. */
const MAX_LISTED_PER_RULE = 6

/** In their order; the many that one rule leaves open as one group, where the first of them would stand. */
export function groupByRule(findings: readonly NumberedFinding[]): (NumberedFinding | readonly NumberedFinding[])[] {
  const groups = new Map<string, NumberedFinding[]>()
  for (const one of findings) if (!one.decided) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one])
  return findings.flatMap((finding): (NumberedFinding | readonly NumberedFinding[])[] => {
    const same = finding.decided ? [] : (groups.get(finding.rule) ?? [])
    if (same.length <= MAX_LISTED_PER_RULE) return [finding]
    return same[0] === finding ? [same] : []
  })
}

/**
 * Asked of each badge in turn, whether it is drawn at its place: of what one rule leaves open there the first stands for
 * all, unless another is `chosen`. The panel and the list say how many there are.
 */
export function firstOfRule(): (place: string, finding: NumberedFinding, chosen?: boolean) => boolean {
  const drawn = new Set<string>()
  return (place, { rule, decided }, chosen = false) => {
    const key = `${place} ${rule}`
    if (!decided && !chosen && drawn.has(key)) return false
    drawn.add(key)
    return true
  }
}
