import { z } from 'zod'
import { Slug, SourceId } from '../../ids.ts'
import { type Kind as PartnerKind, kindNames, type NamedLevel as LevelName, origins } from '../../vocabulary.ts'
import { type FieldIssue, hangsOn, nodeRecord, restsOn } from '../definition.ts'
import { Kind, maybe, NamedLevel } from '../fields.ts'
import { partnerRecord } from './partner.ts'
import { sourceRecord } from './source.ts'

/**
 * What a region counts on. Two forms:
 * kind K takes part (`kind`), or A works with B at a level with at least a strength (`a`, `b`: `kind:K` or a partner id).
 */
export const Expectation = z.strictObject({
  id: Slug,
  kind: maybe(Kind),
  a: maybe(z.string().max(100)),
  b: maybe(z.string().max(100)),
  level: maybe(NamedLevel),
  strength: maybe(z.int().min(1).max(5)),
  origin: z.enum(origins),
  source: maybe(SourceId),
})
export type Expectation = z.infer<typeof Expectation>

export const expectationRecord = nodeRecord({
  what: 'expectation',
  schema: Expectation,
  // It stands in the graph as `expectations.own`, beside what the preset says.
  list: null,
  label: 'Expectation',
  links: { a: hangsOn(partnerRecord), b: hangsOn(partnerRecord), source: restsOn(sourceRecord) },
  issues,
  shown: ['kind', 'a', 'b', 'level', 'strength', 'origin'],
})

function issues(record: Expectation): FieldIssue[] {
  const { kind, a, b, level, strength } = record
  if (kind !== null)
    return a === null && b === null && level === null && strength === null
      ? []
      : [
          {
            path: 'kind',
            message: 'An expectation is either a kind that takes part, or a and b that work together; not both.',
          },
        ]
  if (a === null || b === null || level === null) {
    const path = a === null ? 'a' : b === null ? 'b' : 'level'
    return [{ path, message: 'Two that work together need a, b and a level.' }]
  }
  return [...unknownKind('a', a), ...unknownKind('b', b)]
}

function unknownKind(path: string, value: string): FieldIssue[] {
  if (!value.startsWith('kind:') || kindNames.some((name) => `kind:${name}` === value)) return []
  return [{ path, message: `"${value}" is no kind of partner; write kind: and one of ${kindNames.join(', ')}.` }]
}

/** Pairs a region may want to count on, off until it says so; our own proposal, no law and no agreement. */
export const starterPairs = [
  { a: 'education_mbo', b: 'employers_org', level: 'operational' },
  { a: 'uwv', b: 'municipality_centre', level: 'administrative' },
  { a: 'uwv', b: 'municipality_centre', level: 'operational' },
  { a: 'wsp', b: 'employer', level: 'operational' },
  { a: 'sbb', b: 'education_mbo', level: 'operational' },
] as const satisfies readonly { a: PartnerKind; b: PartnerKind; level: LevelName }[]

type Pair = Pick<Expectation, 'kind' | 'a' | 'b' | 'level'>
/** The same, whatever the order of the two: what is expected of whom, at which level. */
export const sameExpectation = (left: Pair, right: Pair): boolean => {
  const ends = ({ a, b }: Pair) => [a, b].sort().join('~')
  return left.kind === right.kind && left.level === right.level && ends(left) === ends(right)
}
