import { z } from 'zod'
import { Decision } from './records/meeting/decision.ts'
import { About, Evidence, Facts, GapId, RuleId, Severity, Values } from './finding.ts'
import { ChangeId, RegionId } from './ids.ts'

export { About, Evidence, Facts, GapId, RuleId, Severity, Values } from './finding.ts'

/** On how much a finding rests: partners and statements counted, and how many of those are our own reading. */
export const Basis = z.strictObject({
  partners: z.int().min(0),
  statements: z.int().min(0),
  inferred: z.int().min(0),
})

export const missingReasons = [
  'level_silent',
  'mention',
  'level_unspecified',
  'strength_unknown',
  'values_differ',
  'status_unknown',
  'date_unknown',
  'nothing_recorded',
  'carrier_unknown',
  'role_unknown',
  'value_unknown',
  'no_coverage',
  'coverage_unfinished',
  'no_goals',
  'no_agreement',
] as const

/** Where a gap stands: to be discussed, decided, or decided on a ground that has changed since. */
export const GapStatus = z.enum(['open', 'assigned', 'accepted', 'dismissed', 'reopened'])

/** Evidence by id that came, went, or says something else than when it was decided. `severity`: it weighs more now. */
export const EvidenceChange = z.strictObject({
  added: z.array(z.string()),
  removed: z.array(Evidence),
  altered: z.array(z.string()),
  severity: z.boolean(),
})
export type EvidenceChange = z.infer<typeof EvidenceChange>

export const Gap = z.strictObject({
  /** Rule and sorted `about`, joined: the same on every run. */
  id: GapId,
  /**
   * The number of the question, given when it was first found in the region and kept; null for what stands under another, for what
   * is new where changes are tried out or of another day, and while it is too early.
   */
  number: z.int().min(1).nullable(),
  rule: RuleId,
  severity: Severity,
  about: z.array(About).min(1),
  /** What the rule measured, for its sentences: `{share: 0.07, threshold: 0.1}`. */
  facts: Facts,
  evidence: z.array(Evidence).min(1),
  /** Of how many pieces of evidence these are a part, when they are: one finding shows at most 500. */
  allEvidence: z.int().optional(),
  basis: Basis,
  /** Settings that differ from the rule's defaults, when it was found with them. */
  settings: Values,
  /** The gap that says the same of the same, under which this one is shown; null when it stands by itself. */
  under: GapId.nullable(),
  /** Advice: shown apart, never counted. */
  advice: z.boolean(),
  standing: GapStatus,
  decision: Decision.nullable(),
  /** What is no longer as it was when it was decided; null when it still is, or nothing was decided. */
  changed: EvidenceChange.nullable(),
})
export type Gap = z.infer<typeof Gap>
/** Whether it is counted: it stands under no other, and is no advice. */
export const countsByItself = ({ advice, under }: { advice: boolean; under: string | null }): boolean =>
  !advice && under === null
/** Counts as a question for the meeting: by itself, found, and not decided yet or no longer. */
export const toDiscuss = (gap: Gap): boolean =>
  countsByItself(gap) && (gap.standing === 'open' || gap.standing === 'reopened')

/** What is missing to decide: a level nobody speaks of, a mention that names nobody, a value not recorded. */
export const Missing = z.strictObject({
  reason: z.enum(missingReasons),
  /** Ids of the records (mentions, statements) the answer hangs on. */
  ids: z.array(z.string()),
  level: z.string().nullable(),
})
export const Undecidable = z.strictObject({
  id: GapId,
  number: Gap.shape.number,
  rule: RuleId,
  about: z.array(About).min(1),
  /** As the finding would have had, if it turns out to be one. */
  severity: Severity,
  facts: Facts,
  missing: z.array(Missing).min(1),
  evidence: z.array(Evidence),
  allEvidence: Gap.shape.allEvidence,
  settings: Values,
  under: GapId.nullable(),
  advice: z.boolean(),
})
export type Undecidable = z.infer<typeof Undecidable>

/** A gap that was found and is found no more. */
export const ClosedGap = z.strictObject({
  id: GapId,
  /** The number it had; null when nobody remembers. */
  number: Gap.shape.number,
  rule: RuleId,
  severity: Severity,
  about: z.array(About).min(1),
  /** What `about` was called when it was last found, by id: what it is about may be gone. */
  names: z.record(z.string(), z.string()),
  /** The day since when it is found no more. */
  on: z.iso.date(),
  /** The change that closed it; null when time did, or when it was one of several. */
  by: z.strictObject({ id: ChangeId, title: z.string() }).nullable(),
  decision: Decision.nullable(),
})
export type ClosedGap = z.infer<typeof ClosedGap>

export const Gaps = z.strictObject({
  region: RegionId,
  version: z.int(),
  /** The day reckoned with, in Europe/Amsterdam unless asked otherwise. */
  on: z.iso.date(),
  /** Fewer than half of the expected kinds have a named partner: computed, but not to be counted or shown. */
  tooEarly: z.boolean(),
  expected: z.strictObject({ kinds: z.int(), named: z.int() }),
  gaps: z.array(Gap),
  undecidable: z.array(Undecidable),
  /** What was found before and is no more, newest first, at most 500; empty for another day than today. */
  closed: z.array(ClosedGap),
  /** True when a bound cut the answer (2,000 gaps, as many undecidable, or 500 pieces of evidence of one). */
  truncated: z.boolean(),
  /**
   * Of how much it is a part, when gaps or undecidable were left out: those that stand by themselves and are no advice, and of the
   * gaps how many are to be discussed.
   */
  whole: z.strictObject({ gaps: z.int(), toDiscuss: z.int(), undecidable: z.int() }).optional(),
})
export type Gaps = z.infer<typeof Gaps>
