import type { Decision } from '../../contract/records/meeting/decision.ts'
import type { Values } from '../../contract/finding.ts'
import type { Basis, Evidence, Gap, Missing, RuleId, Undecidable } from '../../contract/gap.ts'
import { severities, type Severity } from '../../contract/vocabulary.ts'
import type { z } from 'zod'
import type { Rule } from '../../contract/rule.ts'
import { standingOf } from './standing.ts'
import type { Facts as Recorded } from './facts.ts'
import { union } from './union.ts'
import type { FactsRow, RuleRow } from './rows.ts'

/** What one rule says of one `about`, before its evidence is looked up. */
export type Finding = RuleRow & { id: string; silent: boolean }

const worst = (list: readonly Severity[]): Severity => severities.find((one) => list.includes(one)) ?? 'low'

function merge(rows: readonly RuleRow[]): Pick<Finding, 'severity' | 'facts' | 'evidence' | 'missing'> {
  const found = rows.filter(({ missing }) => missing.length === 0)
  const counted = found.length > 0 ? found : rows
  const missing = counted.flatMap((row) => row.missing)
  const reasons = [...new Set(missing.map(({ reason }) => reason))]
  const severity = worst(counted.map((row) => row.severity))
  return {
    severity,
    // Those of the heaviest row: its sentence is the one to say.
    facts: counted.find((row) => row.severity === severity)?.facts ?? {},
    evidence: union(counted.map(({ evidence }) => evidence)),
    missing: reasons.map((reason) => {
      return { reason, ids: union(missing.filter((one) => one.reason === reason).map(({ ids }) => ids)) }
    }),
  }
}

/**
 * The findings of a rule. One for each `about` (R11), found rather than undecided when a rule says both. What would be
 * found on a level of which nobody in the region speaks is not decidable, once for the region (R7).
 */
export function settle(
  rule: RuleId,
  rows: readonly RuleRow[],
  region: string,
  silentLevels: readonly string[],
): Finding[] {
  const groups = new Map<string, RuleRow[]>()
  const silent = new Set(
    rows.flatMap(({ level, missing }) =>
      level !== null && missing.length === 0 && silentLevels.includes(level) ? [level] : [],
    ),
  )
  for (const row of rows) {
    const folded = row.level !== null && silent.has(row.level)
    if (folded && row.missing.length > 0) continue
    const about = folded ? [`level:${row.level}`, region] : [...row.about]
    const id = [rule, ...about.sort()].join('~')
    groups.set(id, [...(groups.get(id) ?? []), { ...row, about }])
  }
  return [...groups].flatMap(([id, [first, ...rest]]) => {
    if (first === undefined) return []
    const { about, level } = first
    return [{ id, rule, about, level, silent: level !== null && silent.has(level), ...merge([first, ...rest]) }]
  })
}

/** What is known beside the finding itself. */
export type Known = {
  /** What is recorded under the ids it rests on. */
  facts: Recorded
  rule: Pick<Rule, 'advice'>
  /** Settings of its rule that are the region's own. */
  settings: Values
  under: string | null
  decision: Decision | undefined
}

function rowsOf(ids: readonly string[], facts: Recorded): FactsRow[] {
  const rows: FactsRow[] = []
  for (const id of ids) {
    const row = facts.get(id)
    if (row !== undefined) rows.push(row)
  }
  return rows
}
const evidenceOf = (rows: readonly FactsRow[]): Evidence[] => rows.map(({ evidence }) => evidence)

/** Partners and utterances a finding rests on; an utterance is our reading when any part of it is. */
function basisOf(rows: readonly FactsRow[]): z.infer<typeof Basis> {
  const [who, said, inferred] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { partners, statement, evidence } of rows) {
    for (const partner of partners) who.add(partner)
    if (statement === null) continue
    said.add(statement)
    if (evidence.facts['inferred'] === true) inferred.add(statement)
  }
  return { partners: who.size, statements: said.size, inferred: inferred.size }
}

export function gapOf(finding: Finding, { facts: recorded, rule: { advice }, settings, under, decision }: Known): Gap {
  const { id, rule, severity, about, facts } = finding
  const rows = rowsOf(finding.evidence, recorded)
  const [evidence, basis] = [evidenceOf(rows), basisOf(rows)]
  const decided = standingOf({ severity, evidence }, decision)
  return { id, rule, severity, about, facts, evidence, basis, settings, under, advice, ...decided }
}

export function undecidedOf(
  finding: Finding,
  { facts: recorded, rule: { advice }, settings, under }: Omit<Known, 'decision'>,
): Undecidable {
  const { id, rule, severity, about, facts, evidence, level, silent } = finding
  const missing: z.infer<typeof Missing>[] = silent
    ? [{ reason: 'level_silent', ids: [], level }]
    : finding.missing.map((one) => ({ ...one, level }))
  return {
    id,
    rule,
    about,
    severity,
    facts,
    missing,
    evidence: evidenceOf(rowsOf(idsOf({ missing: finding.missing, evidence }), recorded)),
    settings,
    under,
    advice,
  }
}

/** Every id a finding speaks of. */
const idsOf = ({ evidence, missing }: Pick<Finding, 'evidence' | 'missing'>): string[] =>
  union([evidence, ...missing.map(({ ids }) => ids)])

export const isFound = ({ silent, missing }: Finding) => !silent && missing.length === 0

/** Heaviest first, then by rule and id: the same on every run. */
export const inOrder = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.id < b.id ? -1 : 1)
