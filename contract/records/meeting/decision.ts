import { z } from 'zod'
import { About, Evidence, GapId, RuleId, Severity } from '../../finding.ts'
import { RecordId, type RegionId } from '../../ids.ts'
import { verdicts } from '../../vocabulary.ts'
import { type FieldIssue, nodeRecord } from '../definition.ts'
import { Day, maybe, text } from '../fields.ts'

/**
 * What a meeting said of a gap: meant to be so (`accepted`), somebody takes it up (`assigned`), or no gap in this
 * region (`dismissed`). It stands beside the gap, not in it: the gap is reckoned anew each time. No record = open.
 */
export const Decision = z.strictObject({
  /** `decisionId` of region and gap: a gap has one decision. */
  id: RecordId,
  gap: GapId,
  rule: RuleId,
  about: z.array(About).min(1).max(20),
  verdict: z.enum(verdicts),
  /** Why; asked for when it is accepted or dismissed. */
  reason: maybe(text(2000)),
  /** Who takes it up: a role or an organisation, never a person's name. */
  owner: maybe(text(200)),
  due: maybe(Day),
  by: maybe(text(120)),
  decidedOn: Day,
  /** How it weighed, and what it rested on, when it was decided: so that a change of the ground shows. */
  severity: Severity,
  ground: z.array(Evidence).max(2000),
})
export type Decision = z.infer<typeof Decision>

export const decisionRecord = nodeRecord({
  what: 'decision',
  schema: Decision,
  list: 'decisions',
  label: 'Decision',
  links: {},
  json: ['ground'],
  issues,
  onlyId: (region, { gap }) => decisionId(region, gap),
  shown: [],
})

function issues({ gap, rule, verdict, reason, owner, due }: Decision): FieldIssue[] {
  const found: FieldIssue[] = []
  if (!gap.startsWith(`${rule}~`))
    found.push({ path: 'gap', message: `A gap of ${rule} has an id that starts with "${rule}~".` })
  if (verdict === 'assigned') {
    if (owner === null) found.push({ path: 'owner', message: 'Say who takes it up: a role or an organisation.' })
    if (due === null) found.push({ path: 'due', message: 'Say by when.' })
  } else if (reason === null) found.push({ path: 'reason', message: 'Say why, for who reads it next year.' })
  return found
}

/** The one id a decision on a gap may have. */
export const decisionId = (region: RegionId, gap: string): RecordId =>
  RecordId.parse(`${region.toLowerCase()}-decision-${fingerprint(gap)}`)

/** 53 bits of a text as lower-case letters and digits (cyrb53): the same in every place, no secret kept by it. */
export function fingerprint(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
