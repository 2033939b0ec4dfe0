import { z } from 'zod'
import { Change, type Put } from '../../contract/change.ts'
import { recordKinds } from '../../contract/records/table.ts'
import { defaultStages } from '../../contract/vocabulary.ts'
import { random as randomOf, type Random } from './random.ts'
import { generateRegion, type Wish } from './region.ts'

type Fields = Record<string, unknown>
const put = (what: string, record: Fields) => ({ op: 'put', what, record })

/** A generated region with everything a rule may look at beside its ties: stages, persons, goals, clusters, mentions, expectations. */
export function wholeRegion(wish: Wish): Change[] {
  const base = generateRegion(wish)
  const random = randomOf(wish.seed + 1)
  const prefix = wish.id.toLowerCase()
  const source = `${prefix}-bron`
  const puts = base.changes.filter((change): change is Put => change.op === 'put')
  const idsOf = (what: string) => puts.filter((put) => put.what === what).map(({ record }) => record.id)
  const [partners, bodies, activities] = [idsOf('partner'), idsOf('body'), idsOf('activity')]
  const persons = partners.filter(() => random.chance(0.2)).map((id, at) => ({ id: `${prefix}-x${at}`, worksAt: id }))
  const goals = Array.from({ length: Math.max(2, Math.round(wish.partners / 30)) }, (_, at) => `${prefix}-g${at}`)
  const stages = defaultStages.map((name, at) => ({ id: `${prefix}-stage-${at + 1}`, name, at }))
  const edge = { source, inferred: false, note: null }
  const always = { since: null, until: null }
  const richer = puts.map(({ what, record }) => put(what, { ...record, ...more(what, random, persons, goals) }))
  const changes = z.array(Change).parse([
    ...richer,
    ...persons.map(({ id, worksAt }) =>
      put('person', { id, role: 'Adviseur', worksAt, temporaryUntil: null, lastConfirmed: null, source }),
    ),
    ...goals.map((id) => put('goal', { id, name: `Doel ${id}`, horizon: null, source })),
    ...stages.map(({ id, name, at }) =>
      put('stage', { id, name, order: at + 1, side: null, number: at + 1, completeOn: null }),
    ),
    ...partners
      .filter(() => random.chance(0.5))
      .map((partner, at) =>
        put('coverage', { ...edge, ...always, id: `${prefix}-c${at}`, partner, stage: random.pick(stages).id }),
      ),
    ...partners
      .slice(0, -1)
      .filter(() => random.chance(0.1))
      .map((member, at) =>
        put('membership', { ...edge, ...always, id: `${prefix}-m${at}`, member, cluster: partners.at(-1) }),
      ),
    ...bodies.filter(() => random.chance(0.15)).map((at, nth) => mention(prefix, nth, at, source)),
    ...bodies
      .filter(() => random.chance(0.2))
      .map((body, at) =>
        put('carrying', {
          ...edge,
          id: `${prefix}-k${at}`,
          body,
          activity: random.pick(activities),
          statedAs: null,
          statement: null,
        }),
      ),
    // Asked, and nobody knew.
    ...partners
      .filter(() => random.chance(0.05))
      .map((partner, at) =>
        put('inquiry', {
          id: `${prefix}-q${at}`,
          partner,
          at: random.pick(bodies),
          level: 'operational',
          statedBy: 'observer',
          source,
          note: null,
        }),
      ),
    ...(['education_mbo~employers_org', 'uwv~municipality_centre'] as const).map((pair, at) => {
      const [a, b] = pair.split('~')
      const ends = { kind: null, a: `kind:${a ?? ''}`, b: `kind:${b ?? ''}` }
      return put('expectation', {
        ...ends,
        id: `${prefix}-e${at}`,
        level: 'operational',
        strength: 2,
        origin: 'own',
        source,
      })
    }),
  ])
  // What is named comes before what names it, so that it can be written in parts.
  return changes.toSorted((a, b) => recordKinds.indexOf(a.what) - recordKinds.indexOf(b.what))
}

const mention = (prefix: string, nth: number, at: string, source: string) =>
  put('mention', {
    id: `${prefix}-n${nth}`,
    words: 'onderwijs',
    kinds: ['education_mbo', 'education_hbo'],
    level: null,
    at,
    source,
    statement: `${prefix}-n${nth}`,
    inferred: false,
    note: null,
  })

/** What a generated record says besides: a status, a goal that is served, who carries it. */
function more(what: string, random: Random, persons: readonly { id: string }[], goals: readonly string[]): Fields {
  if (what === 'region') return { form: 'shared' }
  if (what === 'activity')
    return {
      status: random.pick(['running', 'running', 'delayed', 'done', 'planned', null] as const),
      statusSince: '2025-06-01',
      end: random.chance(0.4) ? '2026-03-01' : null,
      serves: random.chance(0.5) ? [random.pick(goals)] : [],
    }
  const carried = what === 'tie' || what === 'involvement'
  return carried && random.chance(0.2) ? { carriedBy: [random.pick(persons).id] } : {}
}
