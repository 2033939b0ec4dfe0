import fc from 'fast-check'
import type { RecordKind } from '../../contract/records/table.ts'
import {
  activityStatuses,
  levels,
  namedLevels,
  origins,
  regionForms,
  roles,
  statedBys,
  type Kind,
} from '../../contract/vocabulary.ts'

/** A record of a random network: ids and links are without the region's prefix. */
export type Row = { what: RecordKind; id: string; fields: Record<string, unknown> }
export type Network = { region: { form: string; preset: string }; rows: Row[] }

/** Few kinds, so that they meet; of every sector, expected and not. */
const someKinds: Kind[] = [
  'municipality_centre',
  'municipality',
  'municipality_cluster',
  'uwv',
  'social_service',
  'employer',
]
const otherKinds: Kind[] = [
  'employers_org',
  'trade_union',
  'education_mbo',
  'education_pro',
  'sbb',
  'care',
  'regional_bureau',
]
const kind = fc.constantFrom(...someKinds, ...otherKinds)
const maybe = <T>(...values: T[]) => fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(...values))
/** Around the thresholds, seen from 2026-07-01. */
const day = maybe('2026-07-01', '2026-06-30', '2026-04-01', '2026-03-31', '2026-01-01', '2025-12-31')
const period = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  fc.constantFrom({ until: '2026-06-30' }, { since: '2026-07-02' }, { since: '2026-07-01', until: '2026-07-01' }),
)
const at = fc.nat(30)
const yesNo = maybe('yes', 'no')
const said = {
  level: fc.constantFrom(...levels, ...namedLevels),
  strength: maybe(0, 1, 2, 3, 4, 5),
  judgement: maybe(1, 4),
  statedBy: fc.constantFrom(...statedBys),
  lastConfirmed: day,
  carriers: fc.array(at, { maxLength: 2 }),
  period,
}

const parts = fc.record({
  form: fc.constantFrom(...regionForms),
  preset: fc.constantFrom('P', 'R', 'B'),
  partners: fc.array(kind, { minLength: 3, maxLength: 9 }),
  bodies: fc.array(fc.constantFrom(...levels), { minLength: 1, maxLength: 4 }),
  goals: fc.nat(2),
  stages: fc.array(fc.record({ number: maybe(4, 5), completeOn: maybe('2026-01-01', '2026-07-01', '2026-07-02') }), {
    maxLength: 3,
  }),
  persons: fc.array(fc.record({ worksAt: at, temporaryUntil: day }), { maxLength: 2 }),
  activities: fc.array(
    fc.record({
      status: maybe(...activityStatuses),
      statusSince: day,
      lastNews: day,
      end: maybe('2026-12-31', '2027-01-01', '2027-01-02'),
      owner: maybe('Somebody'),
      structuralMoney: yesNo,
      bodyPlace: yesNo,
      resultVisible: yesNo,
      serves: fc.array(at, { maxLength: 1 }),
    }),
    { maxLength: 4 },
  ),
  seats: fc.array(fc.record({ ...said, who: at, where: at, role: maybe(...roles) }), { minLength: 2, maxLength: 24 }),
  ties: fc.array(fc.record({ ...said, from: at, to: at }), { maxLength: 10 }),
  members: fc.uniqueArray(fc.tuple(at, at), { maxLength: 2 }),
  coverages: fc.array(fc.record({ who: at, stage: at }), { maxLength: 5 }),
  mentions: fc.array(
    fc.record({ kinds: fc.uniqueArray(kind, { minLength: 1, maxLength: 2 }), level: maybe(...namedLevels), where: at }),
    { maxLength: 1 },
  ),
  carries: fc.boolean(),
  wishes: fc.array(
    fc.record({
      a: at,
      b: at,
      byKind: fc.boolean(),
      level: fc.constantFrom(...namedLevels),
      strength: fc.integer({ min: 1, max: 4 }),
      origin: fc.constantFrom(...origins),
    }),
    { maxLength: 2 },
  ),
})
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never

const named = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`)
/** The one a number stands for, when there are any. */
const pick = (from: readonly string[], number: number): string[] =>
  from.slice(number % Math.max(1, from.length)).slice(0, 1)

function networkOf(made: Parts): Network {
  const rows: Row[] = []
  const add = (what: RecordKind, id: string, fields: Record<string, unknown> = {}) =>
    void rows.push({ what, id, fields })
  const partners = named('p', made.partners.length)
  const bodies = named('b', made.bodies.length)
  const activities = named('a', made.activities.length)
  const goals = named('g', made.goals)
  const stages = named('s', made.stages.length)
  const persons = named('x', made.persons.length)
  const tables = [...bodies, ...activities, ...goals]
  const one = (number: number) => partners[number % partners.length]
  const words = ({ carriers, period: within, ...rest }: { carriers: number[]; period: object }) => ({
    ...rest,
    ...within,
    carriedBy: [...new Set(carriers.flatMap((number) => pick(persons, number)))],
  })

  made.partners.forEach((of, i) => add('partner', `p${i}`, { kind: of }))
  made.bodies.forEach((level, i) => add('body', `b${i}`, { level }))
  goals.forEach((id) => add('goal', id))
  made.stages.forEach((fields, i) => add('stage', `s${i}`, { order: i + 1, ...fields }))
  made.persons.forEach(({ worksAt, ...rest }, i) => add('person', `x${i}`, { ...rest, worksAt: one(worksAt) }))
  made.activities.forEach(({ serves, ...rest }, i) =>
    add('activity', `a${i}`, { ...rest, serves: serves.flatMap((number) => pick(goals, number)) }),
  )
  made.seats.forEach(({ who, where, role, ...rest }, i) =>
    add('involvement', `i${i}`, { ...words(rest), partner: one(who), at: tables[where % tables.length], role }),
  )
  made.ties.forEach(({ from, to, ...rest }, i) => {
    if (one(from) !== one(to)) add('tie', `t${i}`, { ...words(rest), from: one(from), to: one(to) })
  })
  // A member always comes after its cluster: no circle.
  made.members.forEach(([a, b], i) => {
    const [cluster, member] = [a % partners.length, b % partners.length].sort((x, y) => x - y)
    if (cluster !== member) add('membership', `m${i}`, { member: `p${member}`, cluster: `p${cluster}` })
  })
  made.coverages.forEach(({ who, stage }, i) => {
    for (const id of pick(stages, stage)) add('coverage', `c${i}`, { partner: one(who), stage: id })
  })
  made.mentions.forEach(({ where, ...rest }, i) =>
    add('mention', `n${i}`, { ...rest, at: [...bodies, ...activities][where % (bodies.length + activities.length)] }),
  )
  if (made.carries && activities.length > 0) add('carrying', 'carry', { body: 'b0', activity: 'a0' })
  made.wishes.forEach(({ a, b, byKind, ...rest }, i) => {
    const side = (number: number) => (byKind ? `kind:${made.partners[number % partners.length]}` : one(number))
    if (side(a) !== side(b)) add('expectation', `w${i}`, { ...rest, a: side(a), b: side(b) })
  })
  return { region: { form: made.form, preset: made.preset }, rows }
}

/** Small networks with everything the rules look at, often near a threshold. */
export const networks: fc.Arbitrary<Network> = parts.map(networkOf)
