import { RegionGraph } from '../../../contract/graph.ts'
import { RegionId } from '../../../contract/ids.ts'
import { settingId } from '../../../contract/records/meeting/setting.ts'
import {
  activityStatuses,
  expectedKinds,
  kinds,
  namedLevels,
  origins,
  presetExpectation,
  presets,
  regionForms,
  statedBys,
  type Kind,
} from '../../../contract/vocabulary.ts'
import { mulberry32, type Dice } from './dice.ts'

/** The day on which an arbitrary graph is looked at: its dates lie around the thresholds seen from here. */
export const arbitraryDay = '2026-07-01'
const days = ['2026-07-01', '2026-06-30', '2026-04-01', '2026-03-31', '2026-01-01', '2025-12-31', '2025-06-30']
const ends = ['2026-12-31', '2027-01-01', '2027-01-02', '2026-06-30']
const region = RegionId.parse('AM99')
const idOf = (letter: string, number: number) => `am99-${letter}${number}`
const source = 'am99-source'

/** Few kinds, so that they meet; of every sector, expected and not, with and without a mandate to ask for. */
const someKinds: Kind[] = [
  ...(['municipality_centre', 'municipality', 'municipality', 'municipality_cluster', 'uwv', 'wsp'] as const),
  ...(['social_service', 'employers_org', 'employer', 'employer', 'trade_union', 'education_mbo'] as const),
  ...(['education_mbo', 'education_pro', 'sbb', 'care', 'regional_bureau', 'knowledge'] as const),
]
/** Settings within the bounds a rule gives them. */
const settings: [rule: string, key: string, values: (number | string[])[]][] = [
  ['G02', 'withoutMandate', [[], ['uwv', 'employer']]],
  ['G02', 'leads', [1, 3]],
  ['G03', 'strong', [2, 4]],
  ['G03', 'weak', [0, 2]],
  ['G05', 'share', [0, 0.5]],
  ['G07', 'half', [0.3, 1]],
  ['G07', 'strength', [1, 4]],
  ['G08', 'few', [0, 2]],
  ['G09', 'strength', [1, 4]],
  ['G10', 'partners', [1, 3]],
  ['G10', 'rise', [0, 0.3]],
  ['G10', 'lines', [1, 2]],
  ['G11', 'parts', [1, 3]],
  ['G11', 'eased', [[], ['uwv', 'wsp']]],
  ['G12', 'partners', [1, 3]],
  ['G12', 'months', [3, 12]],
  ['G13', 'partners', [1]],
  ['G13', 'tables', [1, 2]],
  ['G13', 'share', [0.3, 0.5]],
  ['G14', 'share', [0.3]],
  ['G14', 'acting', [3, 6]],
  ['G15', 'shared', [2, 5]],
  ['G15', 'lead', [3]],
  ['G17', 'delayed', [0, 6]],
  ['G17', 'high', [12]],
  ['G18', 'strength', [1, 3]],
  ['G19', 'months', [0, 12]],
  ['G19', 'needed', [2, 5]],
  ['G21', 'share', [0.5]],
  ['G21', 'partners', [2]],
  ['G21', 'bodies', [1, 2]],
]

/** A small region with everything the rules look at, often near a threshold; the same for the same seed. */
export function arbitraryGraph(seed: number): RegionGraph {
  const dice = mulberry32(seed)
  const { chance, pick, upTo, times } = dice
  const maybe = <T>(share: number, ...values: T[]): T | null => (chance(share) ? pick(values) : null)
  const preset = pick(presets)

  const partners = times(3 + upTo(9), (i) => ({
    ...{ id: idOf('p', i), name: `Partner ${i}`, short: null, kind: pick(someKinds), aliases: [] },
    ...{ ...period(dice, 0.04), source: null, inferred: false, note: null },
  }))
  const bodies = times(1 + upTo(4), (i) => ({
    ...{ id: idOf('b', i), name: `Body ${i}`, short: null, kind: null },
    ...{ level: pick([...namedLevels, 'unspecified', 'operational']), rhythm: null, source: null, note: null },
  }))
  const goals = chance(0.3)
    ? []
    : times(1 + upTo(1), (i) => ({ id: idOf('g', i), name: `Goal ${i}`, horizon: null, source: null }))
  const stages = times(upTo(4), (i) => ({
    ...{ id: idOf('s', i), name: `Stage ${i}`, order: i + 1, side: null },
    number: maybe(0.8, Math.min(7, i + 3), Math.min(7, i + 4)),
    completeOn: maybe(0.7, '2026-01-01', '2026-07-01', '2026-07-02'),
  }))
  const known = pick([0.3, 0.6, 0.95])
  const activities = times(upTo(5), (i) => ({
    ...{
      id: idOf('a', i),
      name: `Activity ${i}`,
      short: null,
      status: maybe(0.9, ...activityStatuses, 'planned', 'running'),
    },
    ...{ statusSince: maybe(known, ...days), statusStatedAs: null, agenda: null, category: null, start: null },
    ...{ end: maybe(0.5, ...ends), result: null, resultVisible: maybe(known, 'yes', 'no') },
    ...{ owner: maybe(known, 'Somebody'), structuralMoney: maybe(known, 'yes', 'no') },
    ...{ bodyPlace: maybe(known, 'yes', 'no'), lastNews: maybe(0.4, ...days), stages: [] },
    ...{ serves: goals.filter(() => chance(0.3)).map(({ id }) => id), source: null, note: null },
  }))
  const persons = times(upTo(2), (i) => ({
    ...{ id: idOf('x', i), role: `Role ${i}`, worksAt: maybe(0.75, ...partners)?.id ?? null },
    ...{ temporaryUntil: maybe(0.4, '2026-01-01', '2027-01-01'), lastConfirmed: null, source: null },
  }))

  const { ties, involvements } = statements(dice, {
    partners: partners.map(({ id }) => id),
    tables: [...bodies, ...activities].map(({ id }) => id),
    goals: goals.map(({ id }) => id),
    persons: persons.map(({ id }) => id),
  })
  const edge = { source: null, inferred: false, note: null }
  const pairs = <T, U>(share: number, left: T[], right: U[]) =>
    left.flatMap((a) => right.filter(() => chance(share)).map((b): [T, U] => [a, b]))
  // A member always comes after its cluster: no circle.
  const memberships = pairs(pick([0, 0.04, 0.12]), partners, partners)
    .filter(([cluster, member]) => partners.indexOf(cluster) < partners.indexOf(member))
    .map(([cluster, member], i) => ({
      ...{ id: idOf('m', i), member: member.id, cluster: cluster.id, ...period(dice, 0.08) },
      ...edge,
    }))
  const kindSide = () => `kind:${pick(partners).kind}`
  const side = () => (chance(0.6) ? kindSide() : pick(partners).id)
  const wishes = times(upTo(3), (i) => {
    const wish = { id: idOf('w', i), origin: pick(origins), source: null }
    if (chance(0.2)) return { ...wish, kind: pick(someKinds), a: null, b: null, level: null, strength: null }
    return { ...wish, kind: null, a: side(), b: side(), level: pick(namedLevels), strength: maybe(0.9, 1, 2, 3) }
  })

  return RegionGraph.parse({
    ...{ region: { id: region, name: 'Arbitrary', form: pick(regionForms), preset }, version: 1 },
    ...{ partners, memberships, bodies, activities, goals, stages, persons, ties, involvements },
    carryings: pairs(0.15, bodies, activities).map(([body, activity], i) => ({
      ...{ id: idOf('y', i), body: body.id, activity: activity.id, statedAs: null, statement: null },
      ...edge,
    })),
    coverages: pairs(pick([0, 0.15, 0.3]), partners, stages).map(([partner, stage], i) => ({
      ...{ id: idOf('c', i), partner: partner.id, stage: stage.id, ...period(dice, 0.08) },
      ...edge,
    })),
    mentions: times(pick([0, 0, 1, 2, 3]), (i) => ({
      ...{ id: idOf('n', i), words: 'Somebody', kinds: [...new Set(times(1 + upTo(1), () => pick(partners).kind))] },
      ...{ level: maybe(0.7, ...namedLevels), at: pick([...bodies, ...activities]).id, source },
      ...{ statement: idOf('n', i), inferred: false, note: null },
    })),
    expectations: {
      kinds: expectedKinds(preset).map((kind) => ({
        ...{ id: presetExpectation(preset, kind), kind, statutory: kinds[kind].statutory, preset },
      })),
      own: wishes.filter(({ a, b }) => a === null || a !== b || a.startsWith('kind:')),
    },
    sources: [
      { id: source, title: 'Source', kind: 'document', url: null, date: null, series: null, licence: null, note: null },
    ],
    settings: (chance(0.4) ? settings.filter(() => chance(0.15)) : []).map(([rule, key, values]) => ({
      ...{ id: settingId(region, rule, key), rule, key, value: pick(values) },
    })),
    // Asked, and nobody knows: it counts for nothing.
    inquiries: pairs(0.1, partners, bodies).map(([partner, at], i) => ({
      ...{ id: idOf('q', i), partner: partner.id, at: at.id, level: pick(namedLevels) },
      ...{ statedBy: 'observer', source, note: null },
    })),
    ...{ decisions: [], actions: [], moments: [], stories: [], minutes: [], views: [], truncated: false },
  })
}

/** Now and then over, still to come, or for this one day. */
function period({ chance, pick }: Dice, share: number): { since: string | null; until: string | null } {
  if (!chance(share)) return { since: null, until: null }
  return pick([
    { since: null, until: '2026-06-30' },
    { since: '2026-07-02', until: null },
    { since: arbitraryDay, until: arbitraryDay },
  ])
}

/** Every way a line without a level may lie is tried by the reference, so there are few. */
const mostWithoutLevel = 4

/** Ties and involvements: a region says much or little, about all levels or some, with strengths or without. */
function statements(dice: Dice, nodes: { partners: string[]; tables: string[]; goals: string[]; persons: string[] }) {
  const { chance, pick, upTo, times } = dice
  const heard = pick([
    namedLevels,
    namedLevels,
    ['administrative', 'operational'],
    ['operational'],
    ['policy'],
  ] as const)
  const knownStrength = pick([0.15, 0.6, 0.95])
  const carried = pick([0, 0.3, 0.7])
  let withoutLevel = pick([0, 0, 1, 2, mostWithoutLevel])
  const said = (id: string) => ({
    ...{ id, level: chance(0.12) && withoutLevel-- > 0 ? 'unspecified' : pick(heard) },
    strength: chance(knownStrength) ? pick([0, 1, 2, 2, 3, 3, 4, 5]) : null,
    ...{ judgement: chance(0.3) ? pick([1, 2, 3, 4]) : null, ...period(dice, 0.05) },
    ...{ lastConfirmed: chance(0.5) ? pick(days) : null, statedBy: pick([...statedBys, 'partner']), source },
    ...{ statedAs: 'As stated', statement: id, inferred: false, inferredWhy: null, note: null },
    carriedBy: nodes.persons.filter(() => chance(carried)),
  })
  const involvements = times(upTo(pick([6, 16, 30])), (i) => ({
    ...{ ...said(idOf('i', i)), partner: pick(nodes.partners) },
    at: chance(0.12) && nodes.goals.length > 0 ? pick(nodes.goals) : pick(nodes.tables),
    role: chance(0.7) ? pick(['lead', 'participant', 'participant']) : null,
  }))
  const ties = times(upTo(pick([3, 8, 14])), (i) => ({
    ...{ ...said(idOf('t', i)), from: pick(nodes.partners), to: pick(nodes.partners) },
  })).filter(({ from, to }) => from !== to)
  // The other of the two may say something too, or a second source of the same.
  const second = ties
    .filter(() => chance(0.35))
    .map(({ from, to, level }, i) => ({
      ...{ ...said(idOf('u', i)), ...(chance(0.6) ? { from: to, to: from } : { from, to }), level },
    }))
  return { involvements, ties: [...ties, ...second.filter(({ level }) => level !== 'unspecified')] }
}
