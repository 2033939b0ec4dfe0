import type { Put } from '../../contract/change.ts'
import type { RecordKind } from '../../contract/records/table.ts'
import { settingId } from '../../contract/records/meeting/setting.ts'
import type { Level } from '../../contract/vocabulary.ts'
import type { Tiny } from './records.ts'

/** Records, in groups as the sentence that makes them. */
export type Told = Put | readonly Told[]
type Fields = Record<string, unknown>
/** Each of these, separated by spaces, at each of those. */
type Each = (who: string, where: string, fields?: Fields) => Told
type Tie = (from: string, to: string, level: Level, fields?: Fields) => Told

/**
 * The one language for small networks: a verb for each kind of record. Ids are without the region's prefix, several in one
 * word list (`'uwv goes'`); what makes no difference to a test is left out. A record is called after what it says:
 * - a statement of a seat `uwv-ope-team` (who, level, where), of a tie `uwv-fnv-adm`, and `as` when there are two alike;
 * - `member-in-cluster`, `partner-covers-stage`, `body-carries-activity`, `wants-sbb`.
 */
export type Say = {
  partner: (ids: string, kind?: string, fields?: Fields) => Told
  body: (ids: string, level?: Level, fields?: Fields) => Told
  activity: (ids: string, status?: string | null, fields?: Fields) => Told
  goal: (ids: string, fields?: Fields) => Told
  /**
   * A step of the chain: `number` is the one of the default chain it stands for. Unless it is told otherwise, it was said that
   * everyone who does it is recorded.
   */
  stage: (id: string, order: number, number?: number | null, fields?: Fields) => Told
  person: (id: string, worksAt: string | null, fields?: Fields) => Told
  /** Takes part at administrative, policy, operational level; or at a level nobody says. */
  governs: Each
  prepares: Each
  works: Each
  joins: Each
  /** The same, at a level that is given. */
  takesPart: (who: string, where: string, level: Level, fields?: Fields) => Told
  tie: Tie
  /** A tie as `from` itself states it. */
  says: Tie
  member: (members: string, cluster: string, fields?: Fields) => Told
  covers: (who: string, stage: string, fields?: Fields) => Told
  carries: (body: string, activity: string) => Told
  /** It was asked whether these take part there, or work with these, and nobody knew. */
  asked: (who: string, where: string, level: Level, fields?: Fields) => Told
  /** Named, but not who: it may be any partner of these kinds. */
  mention: (id: string, kinds: string, level: Level | null, at: string, fields?: Fields) => Told
  /** A kind that should take part. */
  expects: (kind: string) => Told
  /** Two that should work together: each a partner or `kind:K`. */
  pair: (id: string, a: string, b: string, fields: Fields) => Told
  /** A setting of a rule as the region has it. */
  sets: (rule: string, key: string, value: number | string[]) => Told
  /** Anything else, field by field. */
  put: (what: RecordKind, id: string, fields?: Fields) => Told
}

/** What a small network says. */
export type Tale = (say: Say) => Told

const short = { administrative: 'adm', policy: 'pol', operational: 'ope', unspecified: 'uns' } as const
const list = (ids: string) => ids.split(' ')

export function sayIn({ put, region }: Tiny): Say {
  const takesPart: Say['takesPart'] = (who, where, level, fields = {}) =>
    list(who).map((partner) =>
      list(where).map((at) =>
        put('involvement', `${partner}-${short[level]}-${at}`, { partner, at, level, ...fields }),
      ),
    )
  const at =
    (level: Level): Each =>
    (who, where, fields) =>
      takesPart(who, where, level, fields)
  const tie: Tie = (from, to, level, { as, ...fields } = {}) =>
    put('tie', [from, to, short[level], ...(typeof as === 'string' ? [as] : [])].join('-'), {
      from,
      to,
      level,
      ...fields,
    })
  return {
    partner: (ids, kind = 'other', fields = {}) => list(ids).map((id) => put('partner', id, { kind, ...fields })),
    body: (ids, level = 'unspecified', fields = {}) => list(ids).map((id) => put('body', id, { level, ...fields })),
    activity: (ids, status = 'running', fields = {}) =>
      list(ids).map((id) => put('activity', id, { status, ...fields })),
    goal: (ids, fields = {}) => list(ids).map((id) => put('goal', id, fields)),
    stage: (id, order, number = null, fields = {}) =>
      put('stage', id, { order, number, completeOn: '2020-01-01', ...fields }),
    person: (id, worksAt, fields = {}) => put('person', id, { worksAt, ...fields }),
    governs: at('administrative'),
    prepares: at('policy'),
    works: at('operational'),
    joins: at('unspecified'),
    takesPart,
    tie,
    says: (from, to, level, fields = {}) => tie(from, to, level, { statedBy: 'partner', ...fields }),
    member: (members, cluster, fields = {}) =>
      list(members).map((member) => put('membership', `${member}-in-${cluster}`, { member, cluster, ...fields })),
    covers: (who, stage, fields = {}) =>
      list(who).map((partner) => put('coverage', `${partner}-covers-${stage}`, { partner, stage, ...fields })),
    carries: (body, activity) => put('carrying', `${body}-carries-${activity}`, { body, activity }),
    asked: (who, where, level, fields = {}) =>
      list(who).map((partner) =>
        list(where).map((at) => put('inquiry', `${partner}-asked-${at}`, { partner, at, level, ...fields })),
      ),
    mention: (id, kinds, level, table, fields = {}) =>
      put('mention', id, { kinds: list(kinds), level, at: table, ...fields }),
    expects: (kind) => put('expectation', `wants-${kind.replaceAll('_', '-')}`, { kind }),
    pair: (id, a, b, fields) => put('expectation', id, { a, b, ...fields }),
    sets: (rule, key, value) =>
      put('setting', settingId(region, rule, key).slice(region.length + 1), { rule, key, value }),
    put,
  }
}

/** What was told as records, in the order it was told. */
export const puts = (told: Told): Put[] => ('op' in told ? [told] : told.flatMap(puts))
