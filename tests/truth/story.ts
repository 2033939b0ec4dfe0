import type { Put } from '../../contract/change.ts'
import type { RuleId } from '../../contract/finding.ts'
import type { Level } from '../../contract/vocabulary.ts'
import type { Tiny } from '../support/tiny.ts'

/** Records, in groups as the sentence that makes them. */
export type Told = Put | readonly Told[]
type Fields = Record<string, unknown>
/** Each of these, separated by spaces, at each of those. */
type Each = (who: string, where: string, fields?: Fields) => Told

/** The verbs of a planted network. A statement is called after who, level and where: `uwv-ope-team`, a tie `uwv-fnv-adm`. */
export type Say = {
  partner: (ids: string, kind?: string, fields?: Fields) => Told
  body: (ids: string, level?: Level, fields?: Fields) => Told
  activity: (ids: string, status?: string | null, fields?: Fields) => Told
  goal: (ids: string) => Told
  /** A step of the chain: `number` is the one of the default chain it stands for. */
  stage: (id: string, order: number, number?: number | null) => Told
  person: (id: string, worksAt: string, fields?: Fields) => Told
  /** Takes part at administrative, policy, operational level; or at a level nobody says. */
  governs: Each
  prepares: Each
  works: Each
  joins: Each
  tie: (from: string, to: string, level: Level, fields?: Fields) => Told
  /** `member-in-cluster`. */
  member: (members: string, cluster: string, fields?: Fields) => Told
  /** `partner-covers-stage`. */
  covers: (who: string, stage: string, fields?: Fields) => Told
  carries: (body: string, activity: string) => Told
  /** Named, but not who: it may be any partner of these kinds. */
  mention: (id: string, kinds: string, level: Level | null, at: string) => Told
  /** A kind that should take part. */
  expects: (kind: string) => Told
  /** Two that should work together at a level. */
  pair: (id: string, a: string, b: string, fields: Fields) => Told
}

/** One planted region, and by hand what one rule must answer about it. Ids are without the region's prefix, `R` is the region. */
export type Story = {
  title: string
  region?: Fields
  /** The day it is looked at; 2026-07-01 unless said. */
  on?: string
  network: (say: Say) => Told
  /** What must be found: `about severity < evidence`. */
  found: readonly string[]
  /** What must be neither found nor asked: one step inside the threshold. */
  missed: readonly string[]
  /** What cannot be decided: `about ? what is missing`. */
  open: readonly string[]
}
export type Planted = { rule: RuleId; stories: readonly Story[] }

const short = { administrative: 'adm', policy: 'pol', operational: 'ope', unspecified: 'uns' } as const
const list = (ids: string) => ids.split(' ')

export function tell({ put }: Tiny): Say {
  const at =
    (level: Level): Each =>
    (who, where, fields = {}) =>
      list(who).map((partner) =>
        list(where).map((table) =>
          put('involvement', `${partner}-${short[level]}-${table}`, { partner, at: table, level, ...fields }),
        ),
      )
  return {
    partner: (ids, kind = 'other', fields = {}) => list(ids).map((id) => put('partner', id, { kind, ...fields })),
    body: (ids, level = 'unspecified', fields = {}) => list(ids).map((id) => put('body', id, { level, ...fields })),
    activity: (ids, status = 'running', fields = {}) =>
      list(ids).map((id) => put('activity', id, { status, ...fields })),
    goal: (ids) => list(ids).map((id) => put('goal', id)),
    stage: (id, order, number = null) => put('stage', id, { order, number }),
    person: (id, worksAt, fields = {}) => put('person', id, { worksAt, ...fields }),
    governs: at('administrative'),
    prepares: at('policy'),
    works: at('operational'),
    joins: at('unspecified'),
    tie: (from, to, level, { as, ...fields } = {}) =>
      put('tie', [from, to, short[level], ...(typeof as === 'string' ? [as] : [])].join('-'), {
        from,
        to,
        level,
        ...fields,
      }),
    member: (members, cluster, fields = {}) =>
      list(members).map((member) => put('membership', `${member}-in-${cluster}`, { member, cluster, ...fields })),
    covers: (who, stage, fields = {}) =>
      list(who).map((partner) => put('coverage', `${partner}-covers-${stage}`, { partner, stage, ...fields })),
    carries: (body, activity) => put('carrying', `${body}-carries-${activity}`, { body, activity }),
    mention: (id, kinds, level, table) => put('mention', id, { kinds: list(kinds), level, at: table }),
    expects: (kind) => put('expectation', `wants-${kind.replaceAll('_', '-')}`, { kind }),
    pair: (id, a, b, fields) => put('expectation', id, { a, b, ...fields }),
  }
}

/** A story's records, in the order they are told. */
export const puts = (told: Told): Put[] => ('op' in told ? [told] : told.flatMap(puts))
