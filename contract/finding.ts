import { z } from 'zod'
import { SourceId } from './ids.ts'
import { networkKinds } from './records/network.ts'
import { severities } from './vocabulary.ts'

export const RuleId = z
  .string()
  .regex(/^[A-Z][0-9]{2,3}$/)
  .brand<'RuleId'>()
export type RuleId = z.infer<typeof RuleId>
/** Rule and sorted `about`, joined by `~`. */
export const GapId = z.string().min(4).max(400)
export const Severity = z.enum(severities)

/** What a finding is about: node ids, and where needed `kind:K`, `sector:S`, `level:L` or the region's id. */
export const About = z.string().min(1).max(120)

/** Values by name: numbers, words of the vocabulary, ids of records, days. Never a sentence. */
export const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))
export type Facts = z.infer<typeof Facts>

/** A fact a finding rests on: the id of a record, what it is, what it says, and where that is from. */
export const Evidence = z.strictObject({
  id: z.string(),
  what: z.enum(networkKinds),
  /** Values as recorded, e.g. {level, strength, at, statedAs, inferred}. Never a sentence. */
  facts: Facts,
  source: SourceId.nullable(),
})
export type Evidence = z.infer<typeof Evidence>

/** Settings of a rule by key. */
export const Value = z.union([z.number(), z.array(z.string())])
export const Values = z.record(z.string(), Value)
export type Values = z.infer<typeof Values>
