import type { Put } from '../../contract/change.ts'
import { Gaps } from '../../contract/gap.ts'
import { settingId } from '../../contract/records/meeting/setting.ts'
import { type Tiny, tiny } from './tiny.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { stateOf } from './state-of.ts'

type Record_ = (id: string, fields?: Record<string, unknown>) => Put
/** Short ways to write the records that rules are about. */
export type Words = {
  partner: (id: string, kind?: string, fields?: Record<string, unknown>) => Put
  /** `id` at table `t` unless `at` says otherwise; the record is called after both and the level. */
  sits: (partner: string, level: string, fields?: Record<string, unknown>) => Put
  member: (member: string, cluster: string, fields?: Record<string, unknown>) => Put
  tie: (from: string, to: string, level: string, fields?: Record<string, unknown>) => Put
  mention: (id: string, kinds: string[], level: string | null, fields?: Record<string, unknown>) => Put
  body: Record_
  activity: Record_
  /** What the region wants of a rule instead of its default. */
  sets: (rule: string, key: string, value: number | string[]) => Put
  expects: (kind: string) => Put
  person: (id: string, worksAt: string | null, fields?: Record<string, unknown>) => Put
  goal: Record_
  carries: (body: string, activity: string) => Put
  /** A setting of a rule as the region wants it. */
  wants: (rule: string, key: string, value: number | string[]) => Put
  /** A tie called after both and the level, and `as` when there is more than one: `a-b-ope`, `a-b-ope-again`. */
  works: (from: string, to: string, level: string, fields?: Record<string, unknown>) => Put
  /** The same, as `from` itself says it. */
  says: (from: string, to: string, level: string, fields?: Record<string, unknown>) => Put
  stage: (id: string, order: number, fields?: Record<string, unknown>) => Put
  /** `partner-does-stage`. */
  covers: (partner: string, stage: string, fields?: Record<string, unknown>) => Put
  /** Two that should work together: each a partner or `kind:K`. */
  pair: (id: string, a: string, b: string, level: string, fields?: Record<string, unknown>) => Put
}
export function words({ put, region }: Tiny): Words {
  const works: Words['works'] = (from, to, level, { as, ...fields } = {}) =>
    put('tie', [from, to, level.slice(0, 3), ...(typeof as === 'string' ? [as] : [])].join('-'), {
      from,
      to,
      level,
      ...fields,
    })
  return {
    partner: (id, kind = 'other', fields = {}) => put('partner', id, { kind, ...fields }),
    sits: (partner, level, fields = {}) =>
      put('involvement', `${partner}-${level.slice(0, 3)}-${typeof fields['at'] === 'string' ? fields['at'] : 't'}`, {
        partner,
        level,
        at: 't',
        ...fields,
      }),
    member: (member, cluster, fields = {}) =>
      put('membership', `${member}-in-${cluster}`, { member, cluster, ...fields }),
    tie: (from, to, level, fields = {}) => put('tie', `${from}-${to}`, { from, to, level, ...fields }),
    mention: (id, kinds, level, fields = {}) => put('mention', id, { kinds, level, at: 't', ...fields }),
    body: (id, fields = {}) => put('body', id, fields),
    activity: (id, fields = {}) => put('activity', id, fields),
    person: (id, worksAt, fields = {}) => put('person', id, { worksAt, ...fields }),
    sets: (rule, key, value) =>
      put('setting', `setting-${rule.toLowerCase()}-${key.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)}`, {
        rule,
        key,
        value,
      }),
    expects: (kind) => put('expectation', `wants-${kind.replaceAll('_', '-')}`, { kind }),
    goal: (id, fields = {}) => put('goal', id, fields),
    carries: (body, activity) => put('carrying', `${body}-carries-${activity}`, { body, activity }),
    wants: (rule, key, value) =>
      put('setting', settingId(region, rule, key).slice(region.length + 1), { rule, key, value }),
    works,
    says: (from, to, level, fields = {}) => works(from, to, level, { statedBy: 'partner', ...fields }),
    stage: (id, order, fields = {}) => put('stage', id, { order, ...fields }),
    covers: (partner, stage, fields = {}) => put('coverage', `${partner}-does-${stage}`, { partner, stage, ...fields }),
    pair: (id, a, b, level, fields = {}) => put('expectation', id, { a, b, level, ...fields }),
  }
}

export type Asked = { gaps: string[]; undecidable: string[]; whole: Gaps }

/** The gaps of a tiny region with a table `t`, found without a database. Each is told in one line: see `toldOf`. */
export function gapsOf(
  rule: string | null,
  make: (say: Words) => Put[],
  fields: Record<string, unknown> = {},
  on = '2026-07-01',
): Asked {
  const network = tiny()
  const say = words(network)
  const state = stateOf(network, [say.body('t'), ...make(say)], fields, on)
  return toldOf(Gaps.parse(findGaps(state, loadedRules)), network, rule)
}
const loadedRules = loadQueries().rules

/**
 * Each answer in one line, without the region's prefix: `G01 orionis high < orionis-adm-t`,
 * `G01 hz medium ? mention school @operational < hz-adm-t school`.
 */
export function toldOf(whole: Gaps, { region }: Tiny, rule: string | null): Asked {
  const short = (text: string) => text.replaceAll(`${region.toLowerCase()}-`, '').replaceAll(region, 'R')
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ')
  const of = <T extends { rule: string }>(list: readonly T[]) =>
    list.filter((gap) => rule === null || gap.rule === rule)
  return {
    whole,
    gaps: of(whole.gaps)
      .map((gap) => short(`${gap.rule} ${gap.about.join(' ')} ${gap.severity} < ${ids(gap.evidence)}`))
      .sort(),
    undecidable: of(whole.undecidable)
      .map((gap) => {
        const missing = gap.missing
          .map(({ reason, ids: on, level }) => [reason, ...on, `@${level}`].join(' '))
          .join(', ')
        return short(`${gap.rule} ${gap.about.join(' ')} ${gap.severity} ? ${missing} < ${ids(gap.evidence)}`)
      })
      .sort(),
  }
}
