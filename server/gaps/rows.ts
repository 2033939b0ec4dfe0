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
/**
 * A statement that counts, as one of its two ends sees it: of a tie, each end has it. Comes as a list, since the names
 * of its parts would be most of what is sent.
 */
export const Said = z
  .tuple([
    z.string(),
    z.string(),
    z.enum(['partner', 'body', 'activity', 'goal']),
    z.number().nullable(),
    z.number().nullable(),
    z.string().nullable(),
    z.string().nullable(),
    z.string().nullable(),
  ])
  .transform(([id, at, what, strength, judgement, by, role, status]) => ({
    id,
    /** The partner, table or goal at the other end. */
    at,
    what,
    strength,
    judgement,
    /** Of a tie: the partner who says it; null when a document or an observer does. */
    by,
    lead: role === 'lead',
    /** At a planned activity: it cannot be work on the floor yet (R5). */
    planned: status === 'planned',
  }))
export type Said = z.infer<typeof Said>

/** Positive: of strength unknown or at least 1. Strength 0 is never presence (R3). */
export const isPositive = ({ strength }: Pick<Said, 'strength'>): boolean => strength !== 0
const idsOf = (some: readonly Said[]) => some.map(({ id }) => id)

export const StatementRow = z
  .object({ partner: z.string(), level: Level, said: z.array(Said) })
  .transform(({ partner, level, said }) => {
    const positive = said.filter(isPositive)
    return {
      partner,
      level,
      said,
      positive: idsOf(positive),
      zeros: idsOf(said.filter((one) => !isPositive(one))),
      /** Of the positive ones, those at a planned activity. */
      planned: idsOf(positive.filter((one) => one.planned)),
      /** Activities it leads. */
      leads: positive.filter(({ lead, what }) => lead && what === 'activity').map(({ at }) => at),
    }
  })
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
