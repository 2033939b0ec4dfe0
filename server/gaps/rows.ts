import { z } from 'zod'
import { Evidence, Missing, Severity } from '../../contract/gap.ts'
import { Kind, Level, NamedLevel, Preset } from '../../contract/graph.ts'

/*
 * Rows of the readings and the rules, as Cypher returns them. Lists of ids come sorted, so that the order in
 * which things were written never shows in an answer.
 */

const ids = z.array(z.string())
const idsOrNone = z.array(z.string().nullable()).transform((list) => list.filter((id) => id !== null))

/** A level, or `anywhere`: all levels together, also what has none. */
export const Place = z.enum(['administrative', 'policy', 'operational', 'anywhere'])

export const RegionRow = z.object({ version: z.int(), preset: Preset.nullable() })
export const PartnerRow = z.object({ id: z.string(), kind: Kind })
export const KinRow = z.object({ partner: z.string(), kin: ids })
export const StatementRow = z.object({
  partner: z.string(),
  level: Level,
  positive: idsOrNone,
  zeros: idsOrNone,
  /** Of the positive ones, those at a planned activity: they cannot be work on the floor yet (R5). */
  planned: idsOrNone,
  leads: idsOrNone,
})
export const MentionRow = z.object({
  id: z.string(),
  kinds: ids,
  level: NamedLevel.nullable(),
  /** Levels at which it may count. */
  levels: ids,
})
export const SilentRow = z.object({ level: NamedLevel })
export const ExpectedRow = z.object({ kind: Kind, statutory: z.boolean(), ids })
export const PresenceRow = z.object({
  partner: z.string(),
  level: Place,
  /** Positive statements of its own. */
  own: ids,
  /** Positive statements of its own without a level that may be this one. */
  ownUnsaid: ids,
  /** Positive statements of its kin, its own among them. */
  kin: ids,
  /** "Asked, and none", said of its kin. */
  zeros: ids,
  /** Positive statements of its kin without a level that may be this one. */
  unsaid: ids,
  /** Mentions that may be its kin. */
  mentions: ids,
})
export type PresenceRow = z.infer<typeof PresenceRow>

/** What every rule returns. `level`: the one on which it turns, null when it turns on none. */
export const RuleRow = z.object({
  about: ids.min(1),
  severity: Severity,
  level: NamedLevel.nullable(),
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
