import { z } from 'zod'
import { Facts, Missing, RuleId, Severity } from '../../contract/gap.ts'
import { NamedLevel as NamedLevelSchema } from '../../contract/records/fields.ts'
import type { Level, NamedLevel } from '../../contract/vocabulary.ts'
import { isPositive } from '../../domain/counting.ts'

/*
 * What the readings hand to the measures and the rules, and the rows the rules return. Lists of ids come sorted, so that
 * the order in which things were written never shows in an answer.
 */

const ids = z.array(z.string())

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

export { isPositive } from '../../domain/counting.ts'

/** What is said of a partner at a level, with the ids that most rules ask for. One round through it: a region has thousands. */
export function withIds<T extends { said: readonly Said[] }>(statement: T) {
  const ids = {
    positive: [] as string[],
    zeros: [] as string[],
    /** Of the positive ones, those at a planned activity. */
    planned: [] as string[],
    /** Activities it leads. */
    leads: [] as string[],
  }
  for (const one of statement.said) {
    if (!isPositive(one)) {
      ids.zeros.push(one.id)
      continue
    }
    ids.positive.push(one.id)
    if (one.planned) ids.planned.push(one.id)
    if (one.lead && one.what === 'activity') ids.leads.push(one.at)
  }
  return { ...statement, ...ids }
}
/** What is said of a partner at a level. */
export type Statement = ReturnType<typeof withIds<{ partner: string; level: Level; said: Said[] }>>
/** A mention that counts. */
export type Counted = {
  id: string
  /** The table where it stands. */
  at: string
  kinds: readonly string[]
  level: NamedLevel | null
  /** Levels at which it may count. */
  levels: readonly NamedLevel[]
}
/** What every rule returns. `level`: the one on which it turns, null when it turns on none. */
export const RuleRow = z.object({
  rule: RuleId,
  about: ids.min(1),
  severity: Severity,
  level: NamedLevelSchema.nullable(),
  /** What was measured, for the sentences of the rule. */
  facts: Facts,
  evidence: ids,
  missing: z.array(z.object({ reason: Missing.shape.reason, ids })),
})
export type RuleRow = z.infer<typeof RuleRow>
