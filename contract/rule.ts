import { z } from 'zod'
import { RuleId, Severity, Value } from './finding.ts'
import { NamedLevel } from './records/fields.ts'
import { recordKinds } from './records/table.ts'

const sentence = z.string().min(1)

/** Sentences that may differ with what a find is: `facts.variant` says which. */
const saying = {
  question: sentence,
  /** Short form for the list: "Wel aan tafel, niet op de vloer". */
  short: sentence,
  /** What is seen, in one sentence with `{name}` and counts. */
  seen: sentence,
  remedy: sentence,
  /** The question when it cannot be decided. */
  undecidable: sentence,
}

/**
 * The sentences of a rule, with places the screen fills in:
 * {name} what it is about: a partner's short name, a kind as it stands in a sentence ("een werkgever", "SBB"), or the region;
 * {level} the level as it stands in a sentence ("bestuurlijk") · {kind} the partner's kind ("sociale dienst");
 * {tables} of {tablesOf}, {floors} of {floorsOf}: at how many tables and how many lines of the floor it is named;
 * and every key of the find's `facts`: a number as the language writes it, an id as the name of its record, a list as
 * "a, b en c", a word of the vocabulary as the language has it. `{share%}` writes a share as a percentage.
 */
const Texts = z.strictObject({
  name: sentence,
  ...saying,
  /** The question on the left, over all finds of the rule. */
  general: sentence,
  /** How it is found, with its thresholds as `{key}` of the settings: for who wants to prove it by hand. */
  formula: sentence,
  why: sentence,
  exceptions: sentence,
  /** The question when nobody speaks of a whole level; `{name}` is the region. Only with rules about a level. */
  silent: sentence.optional(),
  /** Why it weighs as it does, for each severity the rule gives. */
  weighs: z.partialRecord(Severity, sentence),
  variants: z.record(z.string(), z.strictObject(saying).partial()).optional(),
  /** What stands for each place where no find in particular is spoken of: `{name}` is "een partner" on the rule's page. */
  places: z.record(z.string(), sentence).optional(),
})

const both = z.strictObject({ nl: sentence, en: sentence })

export const RuleSetting = z.strictObject({
  key: z.string(),
  default: Value,
  /** Of a number: how far it may go, and by which steps one sets it. */
  min: z.number().optional(),
  max: z.number().optional(),
  step: z.number().optional(),
  /** Of a number: what it counts. `share` is 0 to 1, shown as a percentage. */
  unit: z.enum(['share', 'months', 'count', 'strength', 'judgement']).optional(),
  description: both,
  /** What a picture draws from this strength on, so that picture and rule agree: `handover` = a line in the chain. */
  draws: z.enum(['handover']).optional(),
})
export type RuleSetting = z.infer<typeof RuleSetting>

export const Rule = z.strictObject({
  id: RuleId,
  /** On which side of the map the marker belongs: what is missing there. */
  side: z.enum(['table', 'floor', 'both', 'none']),
  /**
   * How the map shows a find: a badge at what it is about; also a dotted arc with its number between two partners
   * (`ghost`), a half-filled square at the middle of a pair's tie (`split`), or a line that stands out (`fragile`).
   */
  picture: z.enum(['badge', 'ghost', 'split', 'fragile']),
  /** Advice is shown apart and never counted. */
  advice: z.boolean(),
  /** `coordinator`: left out of what is printed or shown to others. */
  audience: z.enum(['all', 'coordinator']),
  /** Rules that say the same of the same partner (at that level): this find is then shown under theirs. */
  under: z.array(z.strictObject({ rule: RuleId, level: NamedLevel.optional() })),
  texts: z.strictObject({ nl: Texts, en: Texts }),
  settings: z.array(RuleSetting),
  source: z.strictObject({ title: z.string(), url: z.url().nullable() }),
})
export type Rule = z.infer<typeof Rule>
export const Rules = z.strictObject({ rules: z.array(Rule) })

/** A tiny region as a rule's page draws it: `fields` are those of the record that matter, ids without a prefix. */
const ExampleSide = z.strictObject({
  caption: both,
  records: z.array(
    z.strictObject({
      what: z.enum(recordKinds),
      id: z.string(),
      fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
    }),
  ),
  /** Fields of the region itself, such as its form. */
  region: z.record(z.string(), z.string()).optional(),
  /** The day it is looked at. */
  on: z.iso.date(),
  /** What is found in the find, and not in the miss: as `about` of a gap, ids without a prefix, `region` for the region. */
  about: z.array(z.string()).min(1).optional(),
})
export type ExampleSide = z.infer<typeof ExampleSide>
/** A find and a near miss, drawn on the rule's page; a test runs the rule on both. */
export const RuleExample = z.strictObject({ find: ExampleSide, miss: ExampleSide })
export type RuleExample = z.infer<typeof RuleExample>

/** A rule with its example, as its page shows it. */
export const RuleDetail = z.strictObject({ rule: Rule, example: RuleExample })
export type RuleDetail = z.infer<typeof RuleDetail>
