import { z } from 'zod'
import { Evidence, Facts, Missing, RuleId, Severity } from '../../contract/gap.ts'
import { Kind, type Level, NamedLevel, Preset } from '../../contract/graph.ts'

/*
 * Rows of the readings and the rules, as Cypher returns them. Lists of ids come sorted, so that the order in
 * which things were written never shows in an answer.
 */

const ids = z.array(z.string())

export const RegionRow = z.object({ version: z.int(), preset: Preset.nullable() })
export const PartnerRow = z.object({ id: z.string(), kind: Kind })
export const PartRow = z.object({ id: z.string(), member: z.string(), cluster: z.string() })
/** A statement that counts, as one of its two ends sees it: of a tie, each end has it. */
export type Said = {
  id: string
  /** The partner, table or goal at the other end. */
  at: string
  what: 'partner' | 'body' | 'activity' | 'goal'
  strength: number | null
  judgement: number | null
  /** Of a tie: the partner who says it; null when a document or an observer does. */
  by: string | null
  lead: boolean
  /** At a planned activity: it cannot be work on the floor yet (R5). */
  planned: boolean
}

/** Positive: of strength unknown or at least 1. Strength 0 is never presence (R3). */
export const isPositive = ({ strength }: Pick<Said, 'strength'>): boolean => strength !== 0
const idsOf = (some: readonly Said[]) => some.map(({ id }) => id)

/** What is said of a partner at a level, with the ids that most rules ask for. */
export function withIds<T extends { said: readonly Said[] }>(statement: T) {
  const positive = statement.said.filter(isPositive)
  return {
    ...statement,
    positive: idsOf(positive),
    zeros: idsOf(statement.said.filter((one) => !isPositive(one))),
    /** Of the positive ones, those at a planned activity. */
    planned: idsOf(positive.filter((one) => one.planned)),
    /** Activities it leads. */
    leads: positive.filter(({ lead, what }) => lead && what === 'activity').map(({ at }) => at),
  }
}
/** What is said of a partner at a level. */
export type Statement = ReturnType<typeof withIds<{ partner: string; level: z.infer<typeof Level>; said: Said[] }>>
export const MentionRow = z.object({
  id: z.string(),
  /** The table where it stands. */
  at: z.string(),
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
