import { z } from 'zod'
import { RegionId, SourceId } from './ids.ts'
import { severities } from './vocabulary.ts'

export const RuleId = z
  .string()
  .regex(/^[A-Z][0-9]{2,3}$/)
  .brand<'RuleId'>()
export type RuleId = z.infer<typeof RuleId>
export const Severity = z.enum(severities)

/** What a finding is about: node ids, and where needed `kind:K`, `sector:S`, `level:L` or the region's id. */
export const About = z.string().min(1).max(120)

/** A fact a finding rests on: the id of a record, what it is, what it says, and where that is from. */
export const Evidence = z.strictObject({
  id: z.string(),
  what: z.enum([
    'partner',
    'involvement',
    'tie',
    'mention',
    'membership',
    'expectation',
    'region',
    'activity',
    'body',
    'carrying',
    'coverage',
    'person',
    'goal',
    'stage',
    'source',
  ]),
  /** Values as recorded, e.g. {level, strength, at, statedAs, inferred}. Never a sentence. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  source: SourceId.nullable(),
})
export type Evidence = z.infer<typeof Evidence>

/** On how much a finding rests: partners and statements counted, and how many of those are our own reading. */
export const Basis = z.strictObject({
  partners: z.int().min(0),
  statements: z.int().min(0),
  inferred: z.int().min(0),
})

export const Gap = z.strictObject({
  /** Rule and sorted `about`, joined: the same on every run. */
  id: z.string(),
  rule: RuleId,
  severity: Severity,
  about: z.array(About).min(1),
  evidence: z.array(Evidence).min(1),
  basis: Basis,
  /** Settings that differ from the rule's defaults, when it was found with them. */
  settings: z.record(z.string(), z.union([z.number(), z.array(z.string())])),
})
export type Gap = z.infer<typeof Gap>

/** What is missing to decide: a level nobody speaks of, a mention that names nobody, a value not recorded. */
export const Missing = z.strictObject({
  reason: z.enum([
    'level_silent',
    'mention',
    'level_unspecified',
    'strength_unknown',
    'status_unknown',
    'date_unknown',
    'nothing_recorded',
    'carrier_unknown',
  ]),
  /** Ids of the records (mentions, statements) the answer hangs on. */
  ids: z.array(z.string()),
  level: z.string().nullable(),
})
export const Undecidable = z.strictObject({
  id: z.string(),
  rule: RuleId,
  about: z.array(About).min(1),
  /** As the finding would have had, if it turns out to be one. */
  severity: Severity,
  missing: z.array(Missing).min(1),
  evidence: z.array(Evidence),
})
export type Undecidable = z.infer<typeof Undecidable>

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
})
export type Gaps = z.infer<typeof Gaps>

/**
 * The sentences of a rule, with places the screen fills in:
 * {name} what it is about: a partner's short name, a kind as it stands in a sentence ("een werkgever", "SBB"), or the region;
 * {level} the level as it stands in a sentence ("bestuurlijk") · {kind} the partner's kind ("sociale dienst");
 * {tables} of {tablesOf}, {floors} of {floorsOf}: at how many tables and how many lines of the floor it is named.
 */
const Texts = z.strictObject({
  name: z.string().min(1),
  question: z.string().min(1),
  /** Short form for the list: "Wel aan tafel, niet op de vloer". */
  short: z.string().min(1),
  /** The question on the left, over all finds of the rule. */
  general: z.string().min(1),
  /** What is seen, in one sentence with `{name}` and counts. */
  seen: z.string().min(1),
  why: z.string().min(1),
  remedy: z.string().min(1),
  exceptions: z.string().min(1),
  /** The question when it cannot be decided. */
  undecidable: z.string().min(1),
  /** The question when nobody speaks of a whole level; `{name}` is the region. Only with rules about a level. */
  silent: z.string().min(1).optional(),
  /** Why it weighs as it does, for each severity the rule gives. */
  weighs: z.partialRecord(Severity, z.string().min(1)),
})

export const Rule = z.strictObject({
  id: RuleId,
  /** On which side of the map the marker belongs: what is missing there. */
  side: z.enum(['table', 'floor', 'both', 'none']),
  texts: z.strictObject({ nl: Texts, en: Texts }),
  settings: z.array(
    z.strictObject({
      key: z.string(),
      default: z.union([z.number(), z.array(z.string())]),
      description: z.strictObject({ nl: z.string(), en: z.string() }),
    }),
  ),
  source: z.strictObject({ title: z.string(), url: z.url().nullable() }),
})
export type Rule = z.infer<typeof Rule>
export const Rules = z.strictObject({ rules: z.array(Rule) })
