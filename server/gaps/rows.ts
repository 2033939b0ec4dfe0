import { z } from 'zod'
import { Evidence, Facts, Missing, RuleId, Severity } from '../../contract/gap.ts'
import { Kind, Level, NamedLevel, Preset } from '../../contract/graph.ts'

/*
 * Rows of the readings and the rules, as Cypher returns them. Lists of ids come sorted, so that the order in
 * which things were written never shows in an answer.
 */

const ids = z.array(z.string())

export const RegionRow = z.object({ version: z.int(), preset: Preset.nullable() })
export const PartnerRow = z.object({ id: z.string(), kind: Kind })
export const KinRow = z.object({ member: z.string(), cluster: z.string() })
export const StatementRow = z.object({
  partner: z.string(),
  level: Level,
  positive: ids,
  zeros: ids,
  /** Of the positive ones, those at a planned activity: they cannot be work on the floor yet (R5). */
  planned: ids,
  leads: ids,
})
export const MentionRow = z.object({
  id: z.string(),
  kinds: ids,
  level: NamedLevel.nullable(),
  /** Levels at which it may count. */
  levels: ids,
})
export const ExpectedRow = z.object({ kind: Kind, statutory: z.boolean(), ids })
/** What every rule returns. `level`: the one on which it turns, null when it turns on none. */
export const RuleRow = z.object({
  rule: RuleId,
  about: ids.min(1),
  severity: Severity,
  level: NamedLevel.nullable(),
  /** What was measured, for the sentences of the rule. */
  facts: Facts,
  evidence: ids,
  missing: z.array(z.object({ reason: Missing.shape.reason, ids })),
})
export type RuleRow = z.infer<typeof RuleRow>

export const FactsRow = z.object({
  id: z.string(),
  what: Evidence.shape.what,
  source: Evidence.shape.source,
  statement: z.string().nullable(),
  partners: ids,
  facts: Evidence.shape.facts,
})
export type FactsRow = z.infer<typeof FactsRow>
