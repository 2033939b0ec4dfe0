import { describe, expect, it } from '@jest/globals'
import type { Put } from '../../contract/change.ts'
import { gapsOf, type Words } from '../support/asked.ts'

/** Four who know each other through two tables on the floor: nothing hangs on one of them. */
const core = ({ partner, body, sits }: Words): Put[] => [
  body('u'),
  ...['c1', 'c2', 'c3', 'c4'].flatMap((id) => [
    partner(id),
    sits(id, 'operational'),
    sits(id, 'operational', { at: 'u' }),
  ]),
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
      say.activity('stopped', { status: 'stopped' }),
      say.activity('planned', { status: 'planned' }),
      say.sits('c2', 'administrative', { at: 'stopped' }),
      say.sits('stop', 'administrative', { at: 'stopped' }),
      say.sits('c2', 'administrative', { at: 'planned' }),
      say.sits('plan', 'operational', { at: 'planned' }),
      say.sits('later', 'administrative', { at: 'planned' }),
      say.goal('aim'),
      say.sits('c2', 'administrative', { at: 'aim' }),
      say.sits('goal', 'administrative', { at: 'aim' }),
      say.tie('gone', 'left', 'policy'),
    ])
    expect(gaps).toEqual([
      'G07 ended medium < c1-ended',
      'G07 goal medium < c1-goal',
      'G07 gone medium < c1-gone',
      // A tie within the family is none, and the cluster does not act: being part of it leads nowhere.
      'G07 kin medium < c1-kin',
      'G07 plan medium < c1-plan',
      'G07 stop medium < c1-stop',
      'G07 zero medium < c1-zero zero-c2',
    ])
    expect(undecidable).toEqual([])
  })

  it('makes no indispensable link of a cluster through which its own member acts (R12)', () => {
    const { gaps } = gapsOf('G11', (say) => [
      ...core(say),
      say.partner('west', 'municipality_cluster'),
      say.sits('west', 'operational'),
      say.sits('west', 'operational', { at: 'u' }),
      say.partner('goes', 'municipality'),
      say.activity('own'),
      say.sits('goes', 'administrative', { at: 'own' }),
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
      ...['host', 'guest', 'maybe', 'friend'].flatMap((id) => [
        say.partner(id),
        say.sits(id, 'administrative', { at: 'board' }),
      ]),
      say.sits('c1', 'administrative', { at: 'board' }),
      say.sits('host', 'operational'),
      say.sits('host', 'operational', { at: 'u' }),
      say.tie('host', 'guest', 'operational'),
      say.tie('guest', 'c2', 'unspecified'),
      say.sits('maybe', 'operational'),
      say.sits('maybe', 'operational', { at: 'u' }),
      say.tie('maybe', 'friend', 'unspecified'),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual([
      'G11 host medium ? level_unspecified guest-c2 @operational < guest-c2 host-guest',
      'G11 maybe medium ? level_unspecified maybe-friend @operational < maybe-friend',
    ])
  })
})

describe('who is named, but not who', () => {
  it('leaves open only what it could undo, with the words it hangs on', () => {
    const make = (say: Words) => [
      ...core(say),
      say.partner('clinic', 'care'),
      say.partner('nurse', 'care'),
      say.partner('shop', 'employer'),
      say.partner('stall', 'employer'),
      say.body('ward'),
      say.body('market'),
      say.sits('clinic', 'operational', { at: 'ward' }),
      say.sits('nurse', 'operational', { at: 'ward' }),
      say.sits('shop', 'operational', { at: 'market' }),
      say.sits('stall', 'operational', { at: 'market' }),
      say.tie('c1', 'clinic', 'operational'),
      say.tie('c2', 'shop', 'operational'),
      say.mention('carers', ['care'], 'operational'),
      say.mention('aldermen', ['municipality'], null),
    ]
    const lines = gapsOf('G12', make)
    expect(lines.gaps).toEqual(['G12 c2 shop medium < c2-shop'])
    expect(lines.undecidable).toEqual(['G12 c1 clinic medium ? mention carers @null < c1-clinic carers'])
    const links = gapsOf('G11', make)
    expect(heads(links.gaps)).toEqual(['G11 c2 medium', 'G11 shop medium'])
    expect(links.undecidable).toEqual([
      'G11 c1 medium ? mention carers @null < c1-clinic carers',
      'G11 clinic medium ? mention carers @null < carers clinic-ope-ward',
    ])
    const threads = gapsOf('G07', make)
    expect(threads.gaps).toEqual(['G07 stall medium < stall-ope-market'])
    expect(threads.undecidable).toEqual(['G07 nurse medium ? mention carers @null < carers nurse-ope-ward'])
  })
})

describe('G10 and G14, one person and one partner', () => {
  const star = (say: Words, carriedBy: string[]) => [
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
    expect(gaps).toEqual(['G10 y medium < hub-a hub-b hub-c hub-d y'])
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
    const make = (say: Words, level: string) => [
      ...['s1', 's2'].map((id) => say.partner(id, 'education_mbo')),
      ...['w1', 'w2'].map((id) => say.partner(id, 'employer')),
      ...['s', 'w'].flatMap((letter) =>
        [1, 2, 3].flatMap((n) => [
          say.body(`${letter}t${n}`),
          say.sits(`${letter}1`, 'operational', { at: `${letter}t${n}` }),
        ]),
      ),
      say.sits('s2', 'operational', { at: 'st1' }),
      say.sits('w2', level, { at: 'wt1' }),
    ]
    const found = gapsOf('G13', (say) => make(say, 'operational'))
    expect(heads(found.gaps)).toEqual(['G13 sector:education sector:employers high'])
    const open = gapsOf('G13', (say) => make(say, 'unspecified'))
    expect([open.gaps, heads(open.undecidable)]).toEqual([[], ['G13 sector:education sector:employers high']])
    expect(gapsOf('G13', (say) => make(say, 'policy')).undecidable).toEqual([])
  })
})
