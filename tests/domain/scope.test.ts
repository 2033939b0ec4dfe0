import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { RegionGraph } from '../../contract/graph.ts'
import { namesIn } from '../../contract/records/links.ts'
import { isOfMeeting, recordKinds } from '../../contract/records/table.ts'
import { kinds, levels, sectors } from '../../contract/vocabulary.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import { defaultSceneOptions, noFilters } from '../../client/scene/filters.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { partByFilter, partOfPartner } from '../../domain/scope/part.ts'
import type { RecordFilter } from '../../domain/scope/record-filter.ts'
import { putsOf } from '../../server/export/json.ts'
import { network } from '../networks/network.ts'
import { runs } from '../support/rounds.ts'
import { arbitraryDay, arbitraryGraph } from '../truth/reference/arbitrary-graph.ts'

const nothing: RecordFilter = { sectors: [], kinds: [], levels: [], sources: [], strengths: [] }
const { graph, id, short } = network((say) => [
  say.partner('goes', 'municipality_centre'),
  say.partner('uwv', 'uwv'),
  say.partner('care', 'care'),
  say.partner('cluster', 'municipality_cluster'),
  say.put('source', 'plan', { title: 'A plan' }),
  say.body('board', 'administrative'),
  say.body('team', 'operational'),
  say.body('empty', 'policy'),
  say.activity('learn', 'running', { stages: ['intake'], serves: ['work'] }),
  say.goal('work'),
  say.stage('intake', 1),
  say.stage('match', 2),
  say.person('adviser', 'uwv'),
  say.person('other', 'care'),
  say.member('goes', 'cluster'),
  say.covers('uwv', 'match'),
  say.carries('team', 'learn'),
  say.governs('goes uwv', 'board'),
  say.works('care', 'team', { source: 'plan', carriedBy: ['other'] }),
  say.works('uwv', 'learn', { strength: 2 }),
  say.tie('uwv', 'goes', 'policy', { strength: 0 }),
  say.tie('care', 'goes', 'operational', { source: 'plan', strength: 3 }),
  say.mention('schools', 'education_mbo', 'operational', 'learn'),
  say.put('inquiry', 'asked', { partner: 'care', at: 'uwv', level: 'policy', statedBy: 'observer', note: null }),
  say.pair('pair', 'care', 'kind:uwv', { level: 'policy' }),
  say.expects('sbb'),
  say.sets('G05', 'share', 0.5),
])
/** The ids that are in a part, by kind; a kind of which there is none is not in it. */
const idsOf = (part: RegionGraph) => {
  const all: Record<string, string[]> = {}
  for (const { what, record } of putsOf({ graph: part }))
    if (what !== 'region') all[what] = [...(all[what] ?? []), short(record.id)]
  return all
}

describe('a part of a region', () => {
  it('of one partner is what hangs on it, with all that names', () => {
    expect(idsOf(partOfPartner(graph, id('uwv')))).toEqual({
      source: ['doc'],
      partner: ['care', 'goes', 'uwv'],
      person: ['adviser'],
      goal: ['work'],
      stage: ['intake', 'match'],
      body: ['board'],
      activity: ['learn'],
      coverage: ['uwv-covers-match'],
      involvement: ['uwv-adm-board', 'uwv-ope-learn'],
      tie: ['uwv-goes-pol'],
      inquiry: ['asked'],
      expectation: ['pair'],
    })
  })

  it.each<[string, Partial<RecordFilter>, ReturnType<typeof idsOf>]>([
    [
      'a level: who says nothing else goes, and an empty table of it',
      { levels: ['operational', 'policy'] },
      {
        partner: ['cluster', 'goes', 'uwv'],
        body: ['board'],
        activity: [],
        tie: [],
        involvement: ['goes-adm-board', 'uwv-adm-board'],
      },
    ],
    [
      'a sector: with all that is said of its partners',
      { sectors: ['care'] },
      {
        partner: ['cluster', 'goes', 'uwv'],
        tie: ['uwv-goes-pol'],
        body: ['board', 'empty'],
        activity: ['learn'],
        person: ['adviser'],
      },
    ],
    [
      'a source: and it is not among the sources',
      { sources: [id('plan')] },
      { source: ['doc'], partner: ['cluster', 'goes', 'uwv'], tie: ['uwv-goes-pol'], inquiry: [] },
    ],
    [
      'an unknown strength: asked, and none, is not unknown',
      { strengths: ['unknown'] },
      {
        partner: ['care', 'cluster', 'goes', 'uwv'],
        tie: ['care-goes-ope', 'uwv-goes-pol'],
        involvement: ['uwv-ope-learn'],
        mention: [],
      },
    ],
    ['nothing: everything stays', {}, idsOf(graph)],
  ])('without %s', (_what, filter, expected) => {
    const left = idsOf(partByFilter(graph, { ...nothing, ...filter }))
    const asked = Object.keys(expected)
    expect(Object.fromEntries(asked.map((what) => [what, left[what] ?? []]))).toEqual(expected)
  })

  const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 })
  const filters = fc.record({
    ...{
      sectors: someOf(sectors),
      levels: someOf(levels),
      kinds: someOf(Object.keys(kinds) as (keyof typeof kinds)[]),
    },
    ...{ sources: fc.constant<string[]>([]), strengths: someOf([1, 2, 3, 'unknown'] as const) },
  })

  it('names nothing that is not in it', () => {
    fc.assert(
      fc.property(fc.nat(), filters, fc.nat(), (seed, filter, at) => {
        const whole = arbitraryGraph(seed)
        const partner = whole.partners[at % whole.partners.length]!.id
        for (const part of [partByFilter(whole, filter), partOfPartner(whole, partner)]) {
          const puts = [...putsOf({ graph: part })]
          const there = new Set<string>(puts.map(({ record }) => record.id))
          expect(puts.flatMap((put) => namesIn(put).filter((named) => !there.has(named.id)))).toEqual([])
        }
      }),
      runs(40),
    )
  })

  it('by a filter has the partners the map shows lit', () => {
    fc.assert(
      fc.property(fc.nat(), filters, (seed, filter) => {
        const whole = timeless(arbitraryGraph(seed))
        const options = { ...defaultSceneOptions, columns: 99 }
        const hidden = { ...noFilters.hidden, ...filter }
        const { marks, seats, arcs } = makeScene(
          makeRegionState(whole, arbitraryDay),
          null,
          { ...options, filters: { ...noFilters, hidden } },
          dutchScene,
        )
        // Of whom nothing is said that counts, the map knows no more than the name.
        const spoken = new Set([...seats.map(({ mark }) => mark), ...arcs.flatMap(({ a, b }) => [a, b])])
        const part = new Set<string>(partByFilter(whole, filter).partners.map((partner) => partner.id))
        for (const { id, what, members, filtered } of marks)
          if (what === 'partner' && spoken.has(id)) expect([id, part.has(members[0]!)]).toEqual([id, !filtered])
      }),
      runs(40),
    )
  })
})

/** As if all of it held today, and nothing was asked in vain; without what stands on no row of the map. */
const timeless = (graph: RegionGraph): RegionGraph => {
  const always = { since: null, until: null }
  const held = <T extends { strength: number | null }>(list: T[]) =>
    list.filter(({ strength }) => strength !== 0).map((one) => ({ ...one, ...always }))
  return {
    ...graph,
    partners: graph.partners.map((partner) => ({ ...partner, ...always })),
    memberships: [],
    involvements: held(graph.involvements).filter(({ at }) => !graph.goals.some(({ id }) => id === at)),
    ties: held(graph.ties),
  }
}

it('speaks of every kind of record', () => {
  expect(Object.keys(idsOf(graph)).sort()).toEqual(
    recordKinds.filter((what) => what !== 'region' && !isOfMeeting(what)).sort(),
  )
})
