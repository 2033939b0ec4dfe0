import type { Decision } from '../../contract/records/meeting/decision.ts'
import type { z } from 'zod'
import type { Values } from '../../contract/finding.ts'
import type { Basis, Evidence, Gap, Missing, Undecidable } from '../../contract/gap.ts'
import type { Rule } from '../../contract/rule.ts'
import type { AggregatedFinding } from '../../rules/aggregate.ts'
import { union } from '../../rules/union.ts'
import type { EvidenceFacts as Recorded, RecordFacts } from './facts.ts'
import { standingOf } from './standing.ts'

/** What is known beside the finding itself. */
export type NamedRecords = {
  /** What is recorded under the ids it rests on. */
  facts: Recorded
  rule: Pick<Rule, 'advice'>
  /** Settings of its rule that are the region's own. */
  settings: Values
  under: string | null
  decision: Decision | undefined
}

function rowsOf(ids: readonly string[], facts: Recorded): RecordFacts[] {
  const rows: RecordFacts[] = []
  for (const id of ids) {
    const row = facts.get(id)
    if (row !== undefined) rows.push(row)
  }
  return rows
}

/** The most pieces of evidence that are shown of one finding, and that a decision on it rests on (API-12). */
export const MAX_EVIDENCE = 500

function evidenceOf(rows: readonly RecordFacts[]): Pick<Gap, 'evidence' | 'allEvidence'> {
  const evidence = rows.slice(0, MAX_EVIDENCE).map((row): Evidence => row.evidence)
  return rows.length > MAX_EVIDENCE ? { evidence, allEvidence: rows.length } : { evidence }
}

/** Partners and utterances a finding rests on; an utterance is our reading when any part of it is. */
function basisOf(rows: readonly RecordFacts[]): z.infer<typeof Basis> {
  const [partners, statements, inferred] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { partners: concerned, statement, evidence } of rows) {
    for (const partner of concerned) partners.add(partner)
    if (statement === null) continue
    statements.add(statement)
    if (evidence.facts['inferred'] === true) inferred.add(statement)
  }
  return { partners: partners.size, statements: statements.size, inferred: inferred.size }
}

export function gapOf(
  finding: AggregatedFinding,
  { facts: recorded, rule: { advice }, settings, under, decision }: NamedRecords,
): Gap {
  const { id, rule, severity, facts } = finding
  const about = [...finding.about]
  const rows = rowsOf(finding.evidence, recorded)
  const shown = evidenceOf(rows)
  const decided = standingOf({ severity, ...shown }, decision)
  return {
    id,
    number: null,
    rule,
    severity,
    about,
    facts,
    ...shown,
    basis: basisOf(rows),
    settings,
    under,
    advice,
    ...decided,
  }
}

export function undecidedOf(
  finding: AggregatedFinding,
  { facts: recorded, rule: { advice }, settings, under }: Omit<NamedRecords, 'decision'>,
): Undecidable {
  const { id, rule, severity, facts, evidence, level, silent } = finding
  const missing: z.infer<typeof Missing>[] = silent
    ? [{ reason: 'level_silent', ids: [], level }]
    : finding.missing.map(({ reason, ids }) => ({ reason, ids: [...ids], level }))
  return {
    id,
    number: null,
    rule,
    about: [...finding.about],
    severity,
    facts,
    missing,
    ...evidenceOf(rowsOf(idsOf({ missing: finding.missing, evidence }), recorded)),
    settings,
    under,
    advice,
  }
}

/** Every id a finding speaks of. */
const idsOf = ({ evidence, missing }: Pick<AggregatedFinding, 'evidence' | 'missing'>): string[] =>
  union([evidence, ...missing.map(({ ids }) => ids)])
