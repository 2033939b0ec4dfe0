import { describe, expect, it } from '@jest/globals'
import type { Level } from '../../contract/vocabulary.ts'
import type { Say, Told } from '../networks/say.ts'
import { gapsOf } from '../support/asked.ts'

/** Four who know each other through two tables on the floor: nothing hangs on one of them. */
const core = ({ body, partner, works }: Say): Told[] => [
  body('u'),
  ...['c1', 'c2', 'c3', 'c4'].flatMap((id) => [partner(id), works(id, 't'), works(id, 'u')]),
]
const heads = (lines: readonly string[]) => lines.map((line) => line.replace(/ [<?] .*/, ''))

describe('what counts as a line', () => {
  it('is in force, positive, between partners of the region that are no kin, and at what is going on (R1-R5)', () => {
    const { gaps, undecidable } = gapsOf('G07', (say) => [
      ...core(say),
      ...['ended', 'zero', 'kin', 'stop', 'plan', 'later', 'goal', 'gone'].map((id) => say.partner(id, 'employer')),
      say.partner('left', 'other', { until: '2026-06-30' }),
      say.partner('silent'),
      ...['ended', 'zero', 'kin', 'stop', 'plan', 'later', 'goal', 'gone'].map((id) => say.tie('c1', id, 'policy')),
      say.tie('ended', 'c2', 'policy', { until: '2026-06-30' }),
      say.tie('zero', 'c2', 'policy', { strength: 0 }),
      say.member('kin', 'silent'),
      say.tie('kin', 'silent', 'policy'),
      say.activity('stopped', 'stopped'),
      say.activity('planned', 'planned'),
      say.governs('c2', 'stopped'),
      say.governs('stop', 'stopped'),
      say.governs('c2', 'planned'),
      say.works('plan', 'planned'),
      say.governs('later', 'planned'),
      say.goal('aim'),
      say.governs('c2', 'aim'),
      say.governs('goal', 'aim'),
      say.tie('gone', 'left', 'policy'),
    ])
    expect(gaps).toEqual([
      'G07 ended medium < c1-ended-pol',
      'G07 goal medium < c1-goal-pol',
      'G07 gone medium < c1-gone-pol',
      // A tie within the family is none, and the cluster does not act: being part of it leads nowhere.
      'G07 kin medium < c1-kin-pol',
      'G07 plan medium < c1-plan-pol',
      'G07 stop medium < c1-stop-pol',
      'G07 zero medium < c1-zero-pol zero-c2-pol',
    ])
    expect(undecidable).toEqual([])
  })

  it('makes no indispensable link of a cluster through which its own member acts (R12)', () => {
    const { gaps } = gapsOf('G11', (say) => [
      ...core(say),
      say.partner('west', 'municipality_cluster'),
      say.works('west', 't'),
      say.works('west', 'u'),
      say.partner('goes', 'municipality'),
      say.activity('own'),
      say.governs('goes', 'own'),
      say.member('goes', 'west'),
    ])
    expect(gaps).toEqual([])
  })
})

describe('a line without level', () => {
  it('is a line where all levels count, and leaves open what is asked of the floor', () => {
    const { gaps, undecidable } = gapsOf('G11', (say) => [
      ...core(say),
      say.body('board'),
      ...['host', 'guest', 'maybe', 'friend'].flatMap((id) => [say.partner(id), say.governs(id, 'board')]),
      say.governs('c1', 'board'),
      say.works('host', 't'),
      say.works('host', 'u'),
      say.tie('host', 'guest', 'operational'),
      say.tie('guest', 'c2', 'unspecified'),
      say.works('maybe', 't'),
      say.works('maybe', 'u'),
      say.tie('maybe', 'friend', 'unspecified'),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual([
      'G11 host medium ? level_unspecified guest-c2-uns @operational < guest-c2-uns host-guest-ope',
      'G11 maybe medium ? level_unspecified maybe-friend-uns @operational < maybe-friend-uns',
    ])
  })
})

describe('who is named, but not who', () => {
  it('leaves open only what it could undo, with the words it hangs on', () => {
    const make = (say: Say) => [
      ...core(say),
      say.partner('clinic', 'care'),
      say.partner('nurse', 'care'),
      say.partner('shop', 'employer'),
      say.partner('stall', 'employer'),
      say.body('ward'),
      say.body('market'),
      say.works('clinic', 'ward'),
      say.works('nurse', 'ward'),
      say.works('shop', 'market'),
      say.works('stall', 'market'),
      say.tie('c1', 'clinic', 'operational'),
      say.tie('c2', 'shop', 'operational'),
      say.mention('carers', 'care', 'operational', 't'),
      say.mention('aldermen', 'municipality', null, 't'),
    ]
    const lines = gapsOf('G12', make)
    expect(lines.gaps).toEqual(['G12 c2 shop medium < c2-shop-ope'])
    expect(lines.undecidable).toEqual(['G12 c1 clinic medium ? mention carers @null < c1-clinic-ope carers'])
    const links = gapsOf('G11', make)
    expect(heads(links.gaps)).toEqual(['G11 c2 medium', 'G11 shop medium'])
    expect(links.undecidable).toEqual([
      'G11 c1 medium ? mention carers @null < c1-clinic-ope carers',
      'G11 clinic medium ? mention carers @null < carers clinic-ope-ward',
    ])
    const threads = gapsOf('G07', make)
    expect(threads.gaps).toEqual(['G07 stall medium < stall-ope-market'])
    expect(threads.undecidable).toEqual(['G07 nurse medium ? mention carers @null < carers nurse-ope-ward'])
  })
})

describe('G10 and G14, one person and one partner', () => {
  const star = (say: Say, carriedBy: string[]) => [
    ...['hub', 'a', 'b', 'c', 'd'].map((id) => say.partner(id)),
    say.person('x', 'hub', { temporaryUntil: '2026-06-30' }),
    say.person('y', null),
    ...['a', 'b', 'c', 'd'].map((id) => say.tie('hub', id, 'operational', { carriedBy })),
  ]
  it('weigh together, and the find of the partner is shown under what it cuts off', () => {
    const { whole } = gapsOf(null, (say) => star(say, ['x']))
    const hub = whole.gaps.filter(({ about }) => about.some((id) => /-(hub|x)$/.test(id)))
    expect(hub.map(({ rule, severity, under }) => [rule, severity, under?.slice(0, 3) ?? null])).toEqual([
      ['G10', 'high', null],
      ['G14', 'high', 'G11'],
      ['G11', 'medium', null],
    ])
    expect(hub[0]?.facts).toMatchObject({ variant: 'cuts', cut: 4, alone: 4, until: '2026-06-30' })
    expect(hub[1]?.facts).toMatchObject({ part: 1, through: 6, connected: 6 })
  })

  it('give nobody a place of work that is not recorded', () => {
    const { whole, gaps } = gapsOf('G10', (say) => star(say, ['y']))
    expect(gaps).toEqual(['G10 y medium < hub-a-ope hub-b-ope hub-c-ope hub-d-ope y'])
    expect(whole.gaps.find(({ rule }) => rule === 'G10')?.facts['partner']).toBeNull()
  })

  it('work with the settings of the region, also where one weighs by the other', () => {
    const { whole } = gapsOf(null, (say) => [
      ...star(say, ['x']),
      say.sets('G10', 'partners', 6),
      say.sets('G10', 'lines', 5),
    ])
    expect(whole.gaps.filter(({ rule }) => rule === 'G10')).toEqual([])
    expect(whole.gaps.find(({ rule }) => rule === 'G14')?.severity).toBe('medium')
  })
})

describe('G13, silos', () => {
  it('counts who may act on the floor for all the source says', () => {
    const make = (say: Say, level: Level) => [
      ...['s1', 's2'].map((id) => say.partner(id, 'education_mbo')),
      ...['w1', 'w2'].map((id) => say.partner(id, 'employer')),
      ...['s', 'w'].flatMap((letter) =>
        [1, 2, 3].flatMap((n) => [say.body(`${letter}t${n}`), say.works(`${letter}1`, `${letter}t${n}`)]),
      ),
      say.works('s2', 'st1'),
      say.takesPart('w2', 'wt1', level),
    ]
    const found = gapsOf('G13', (say) => make(say, 'operational'))
    expect(heads(found.gaps)).toEqual(['G13 sector:education sector:employers high'])
    const open = gapsOf('G13', (say) => make(say, 'unspecified'))
    expect([open.gaps, heads(open.undecidable)]).toEqual([[], ['G13 sector:education sector:employers high']])
    expect(gapsOf('G13', (say) => make(say, 'policy')).undecidable).toEqual([])
  })
})
