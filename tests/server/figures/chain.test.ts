import { describe, expect, it } from '@jest/globals'
import type { Say } from '../../networks/say.ts'
import { figuresIn } from '../../support/figured.ts'

describe('the chain', () => {
  const stages = ({ stage, covers }: Say, by: Record<string, string>) =>
    Object.entries(by).map(([id, who], at) => [stage(id, at + 1, at + 1), ...(who === '' ? [] : [covers(who, id)])])

  it('is not known without coverage', () => {
    const { chain } = figuresIn(({ body, partner, works, stage }) => [
      body('t'),
      partner('a'),
      works('a', 't'),
      stage('s1', 1, null, { completeOn: null }),
    ])
    expect([chain.known, chain.lacking.map(({ reason }) => reason)]).toEqual(['unknown', ['no_coverage']])
  })

  it('says where it is linked, where it breaks, and where the strength is not recorded', () => {
    const { chain } = figuresIn((say) => [
      say.body('t'),
      say.partner('a b c d e'),
      say.works('e', 't'),
      say.tie('a', 'b', 'operational', { strength: 2 }),
      say.tie('b', 'c', 'operational'),
      say.tie('c', 'd', 'operational', { strength: 1 }),
      stages(say, { s1: 'a', s2: 'b', s3: 'c', s4: 'd e', s5: 'd e', s6: '' }),
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

  it('says that it waits for who else does a step where fewer than two are recorded', () => {
    const { chain } = figuresIn((say) => [
      say.body('t'),
      say.partner('a b'),
      say.works('a b', 't'),
      ['s1', 's2', 's3'].map((id, at) => say.stage(id, at + 1, null, { completeOn: null })),
      say.covers('a b', 's1'),
      say.covers('a', 's2'),
    ])
    expect(chain.stages.map(({ partners, complete }) => [partners.length, complete])).toEqual([
      [2, false],
      [1, false],
      [0, false],
    ])
    expect(chain.lacking).toContainEqual({ reason: 'coverage_unfinished', n: 2, of: 3, level: null })
  })

  it('counts neither who does no work, nor a member whose cluster covers it too', () => {
    const { chain } = figuresIn((say) => [
      say.body('t'),
      say.partner('top low talks'),
      say.member('low', 'top'),
      say.works('low', 't'),
      say.governs('talks', 't'),
      stages(say, { s1: 'top low talks' }),
    ])
    expect(chain.stages).toEqual([{ id: 's1', partners: ['top'], complete: true, handover: null, firm: false }])
  })
})

describe('what hangs on one', () => {
  it('partner, table or line', () => {
    const { fragile, partners } = figuresIn(({ body, partner, tie, works }) => [
      body('t'),
      partner('a1 a2', 'education_mbo'),
      partner('hub', 'uwv'),
      partner('b1 b2', 'employer'),
      partner('solo quiet', 'care'),
      ['a1', 'a2'].map((id) => tie(id, 'hub', 'operational')),
      ['b1', 'b2'].map((id) => tie('hub', id, 'operational')),
      tie('a1', 'a2', 'operational'),
      works('solo', 't'),
    ])
    expect(fragile).toMatchObject({ known: 'known', partners: ['hub'], tables: [], lines: [], alone: ['solo'] })
    const of = (id: string) => partners.find((partner) => partner.id === id)
    expect(of('hub')).toMatchObject({ standing: 'sole', sole: [['employers', 'education']], cutsOff: 2, degree: 4 })
    expect(of('b1')).toMatchObject({ standing: 'thread', degree: 1, operational: 1, administrative: null })
    expect(of('solo')).toMatchObject({ standing: 'alone', degree: 0, constraint: null })
    expect(of('quiet')).toMatchObject({ standing: 'silent', degree: null, betweenness: null, core: null })
  })

  it('person: only of lines with a recorded carrier, and not known without any', () => {
    const carried = (by: string[][]) =>
      figuresIn(({ partner, works, activity, person }) => [
        partner('a'),
        person('x', 'a'),
        person('y', 'a'),
        by.map((who, i) => [activity(`w${i}`), works('a', `w${i}`, { carriedBy: who })]),
      ])
    const { persons } = carried([['x'], ['x'], ['x', 'y'], []])
    expect(persons).toMatchObject({
      known: 'partly',
      lines: 4,
      recorded: 3,
      single: 2,
      people: [{ id: 'x', lines: 2 }],
    })
    expect(persons.lacking).toEqual([{ reason: 'carrier_unknown', n: 1, of: 4, level: null }])
    expect(carried([[], []]).persons.known).toBe('unknown')
  })
})

describe('what is secured', () => {
  it('needs four points of five, and holds what is not recorded for neither yes nor no', () => {
    const { secured } = figuresIn(({ body, partner, governs, works, activity, mention }) => [
      body('t'),
      partner('a b'),
      activity('whole', 'running', { owner: 'UWV', structuralMoney: 'yes', bodyPlace: 'yes' }),
      governs('a', 'whole'),
      activity('bare', 'running', { structuralMoney: 'no', bodyPlace: 'no' }),
      activity('open', 'running', { owner: 'UWV', structuralMoney: 'yes' }),
      works('a', 'open'),
      mention('many', 'employer', 'operational', 'open'),
      activity('over', 'stopped'),
      activity('kept', 'secured'),
      governs('b', 't'),
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
