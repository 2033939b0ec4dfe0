import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Deps } from '../../../server/web/handler.ts'
import { figuresOfTiny } from '../../support/figured.ts'
import { testDeps, type tiny } from '../../support/tiny.ts'

jest.setTimeout(30_000)

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

const figures = (make: Parameters<typeof figuresOfTiny>[1]) => figuresOfTiny(deps, make)

describe('the chain', () => {
  const stages = (put: ReturnType<typeof tiny>['put'], covers: Record<string, string[]>) => [
    ...Object.keys(covers).map((id, at) => put('stage', id, { order: at + 1, number: at + 1 })),
    ...Object.entries(covers).flatMap(([stage, partners]) =>
      partners.map((partner) => put('coverage', `${partner}-${stage}`, { partner, stage })),
    ),
  ]

  it('is not known without coverage', async () => {
    const { chain } = await figures(({ partner, sits }, put) => [
      partner('a'),
      sits('a', 'operational'),
      put('stage', 's1', { order: 1 }),
    ])
    expect([chain.known, chain.lacking.map(({ reason }) => reason)]).toEqual(['unknown', ['no_coverage']])
  })

  it('says where it is linked, where it breaks, and where the strength is not recorded', async () => {
    const { chain } = await figures(({ partner, sits, tie }, put) => [
      ...['a', 'b', 'c', 'd', 'e'].map((id) => partner(id)),
      sits('e', 'operational'),
      tie('a', 'b', 'operational', { strength: 2 }),
      tie('b', 'c', 'operational'),
      tie('c', 'd', 'operational', { strength: 1 }),
      ...stages(put, { s1: ['a'], s2: ['b'], s3: ['c'], s4: ['d', 'e'], s5: ['d', 'e'], s6: [] }),
    ])
    expect(chain.stages.map(({ id, partners, handover, firm }) => [id, partners.join(''), handover, firm])).toEqual([
      ['s1', 'a', 'linked', false],
      ['s2', 'b', 'unknown', false],
      ['s3', 'c', 'broken', false],
      ['s4', 'de', 'linked', false],
      ['s5', 'de', 'open', false],
      ['s6', '', null, false],
    ])
    expect(chain.lacking).toMatchObject([{ reason: 'strength_unknown', n: 1, of: 5 }])
  })

  it('counts neither who does no work, nor a member whose cluster covers it too', async () => {
    const { chain } = await figures(({ partner, sits, member }, put) => [
      ...['top', 'low', 'talks'].map((id) => partner(id)),
      member('low', 'top'),
      sits('low', 'operational'),
      sits('talks', 'administrative'),
      ...stages(put, { s1: ['top', 'low', 'talks'] }),
    ])
    expect(chain.stages).toEqual([{ id: 's1', partners: ['top'], handover: null, firm: false }])
  })
})

describe('what hangs on one', () => {
  it('partner, table or line', async () => {
    const { fragile, partners } = await figures(({ partner, tie, sits }) => [
      partner('a1', 'education_mbo'),
      partner('a2', 'education_mbo'),
      partner('hub', 'uwv'),
      partner('b1', 'employer'),
      partner('b2', 'employer'),
      partner('solo', 'care'),
      partner('quiet', 'care'),
      ...['a1', 'a2'].map((id) => tie(id, 'hub', 'operational')),
      ...['b1', 'b2'].map((id) => tie('hub', id, 'operational')),
      tie('a1', 'a2', 'operational'),
      sits('solo', 'operational'),
    ])
    expect(fragile).toMatchObject({ known: 'known', partners: ['hub'], tables: [], lines: [], alone: ['solo'] })
    const of = (id: string) => partners.find((one) => one.id === id)
    expect(of('hub')).toMatchObject({ standing: 'sole', sole: [['employers', 'education']], cutsOff: 2, degree: 4 })
    expect(of('b1')).toMatchObject({ standing: 'thread', degree: 1, operational: 1, administrative: null })
    expect(of('solo')).toMatchObject({ standing: 'alone', degree: 0, constraint: null })
    expect(of('quiet')).toMatchObject({ standing: 'silent', degree: null, betweenness: null, core: null })
  })

  it('person: only of lines with a recorded carrier, and not known without any', async () => {
    const say = (carriedBy: string[][]) =>
      figures(({ partner, sits, activity }, put) => [
        partner('a'),
        put('person', 'x', { worksAt: 'a' }),
        put('person', 'y', { worksAt: 'a' }),
        ...carriedBy.map((_, i) => activity(`w${i}`)),
        ...carriedBy.map((who, i) => sits('a', 'operational', { at: `w${i}`, carriedBy: who })),
      ])
    const { persons } = await say([['x'], ['x'], ['x', 'y'], []])
    expect(persons).toMatchObject({
      known: 'partly',
      lines: 4,
      recorded: 3,
      single: 2,
      people: [{ id: 'x', lines: 2 }],
    })
    expect(persons.lacking).toEqual([{ reason: 'carrier_unknown', n: 1, of: 4, level: null }])
    expect((await say([[], []])).persons.known).toBe('unknown')
  })
})

describe('what is secured', () => {
  it('needs four points of five, and holds what is not recorded for neither yes nor no', async () => {
    const { secured } = await figures(({ partner, sits, activity, mention }) => [
      ...['a', 'b'].map((id) => partner(id)),
      activity('whole', { owner: 'UWV', structuralMoney: 'yes', bodyPlace: 'yes' }),
      sits('a', 'administrative', { at: 'whole' }),
      activity('bare', { structuralMoney: 'no', bodyPlace: 'no' }),
      activity('open', { owner: 'UWV', structuralMoney: 'yes' }),
      sits('a', 'operational', { at: 'open' }),
      mention('many', ['employer'], 'operational', { at: 'open' }),
      activity('over', { status: 'stopped' }),
      activity('kept', { status: 'secured' }),
      sits('b', 'administrative'),
    ])
    expect(secured.activities.map(({ id, state, yes, unknown }) => [id, state, yes, unknown])).toEqual([
      ['bare', 'unsecured', 0, 1],
      ['kept', 'secured', 0, 3],
      ['open', 'unknown', 2, 2],
      ['whole', 'secured', 4, 0],
    ])
    expect([secured.known, secured.lacking]).toEqual([
      'partly',
      [{ reason: 'value_unknown', n: 1, of: 4, level: null }],
    ])
  })
})
