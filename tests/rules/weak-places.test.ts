import { describe, expect, it } from '@jest/globals'
import { RuleId } from '../../contract/finding.ts'
import { answerOf } from '../truth/answer.ts'
import type { Say, Tale, Told } from '../networks/say.ts'

/** What a rule says, without what it rests on. */
function say(rule: string, network: Tale): string[] {
  const story = { title: '', network, found: [], missed: [], open: [] }
  const { found, open } = answerOf(story, RuleId.parse(rule))
  return [...found.map((line) => line.replace(/ <.*/, '')), ...open]
}
/** Four who know each other through two tables, on the floor. */
const core = ({ partner, body, works }: Say): Told => [
  partner('c1 c2 c3 c4'),
  body('square hall'),
  works('c1 c2 c3 c4', 'square hall'),
]

describe('G07, hanging by a thread', () => {
  it('finds two that share one table and nothing else as it does two that share two', () => {
    const with_ = (tables: string) =>
      say('G07', (told) => [
        told.partner('a b c d'),
        told.body('x y z'),
        told.works('a b', tables),
        told.works('c d', 'z'),
        told.tie('c', 'd', 'policy'),
      ])
    // Half of all sit at the one table: it is the one partner that counts.
    expect(with_('x')).toEqual(['a medium', 'b medium', 'c medium', 'd medium'])
    expect(with_('x y')).toEqual(with_('x'))
  })

  it('takes the contacts of the kin as its own, and the kin itself for none', () => {
    const network = (more: (told: Say) => Told) =>
      say('G07', (told) => [
        core(told),
        told.partner('p'),
        told.partner('cluster'),
        told.member('p', 'cluster'),
        told.tie('p', 'c1', 'policy'),
        more(told),
      ])
    expect(network(() => [])).toEqual(['p medium'])
    expect(network((told) => told.tie('cluster', 'c1', 'policy'))).toEqual(['cluster medium', 'p medium'])
    expect(network((told) => told.tie('cluster', 'c2', 'policy'))).toEqual([])
    expect(network((told) => [told.body('own'), told.works('p cluster', 'own')])).toEqual([
      'cluster medium',
      'p medium',
    ])
  })
})

describe('G10, depends on one person', () => {
  /** X alone carries three of the five lines of C1, three of the 23 of the region. */
  const network = (worksAt: string | null, more: (told: Say) => Told = () => []) =>
    say('G10', (told) => [
      told.partner('c1 c2 c3 c4'),
      told.person('yara', 'c1'),
      told.person('zoe', 'c1'),
      told.body('square hall b1 b2 b3 u v w z'),
      told.works('c1 c2 c3 c4', 'square hall', { carriedBy: ['yara', 'zoe'] }),
      told.works('c2 c3 c4', 'u v w z', { carriedBy: ['yara', 'zoe'] }),
      told.person('x', 'c1', worksAt === null ? { worksAt: null } : { worksAt }),
      told.works('c1', 'b1 b2 b3', { carriedBy: ['x'] }),
      more(told),
    ])
  it('knows no workplace that is not recorded: then only the share of the region counts', () => {
    expect(network('c1')).toEqual(['x medium'])
    expect(network(null)).toEqual([])
    // Four of 24 are more than 15 %.
    expect(network(null, (told) => told.prepares('c1', 'b1', { carriedBy: ['x'] }))).toEqual(['x medium'])
  })

  it('is not cut off from its own partner', () => {
    const star = (told: Say, worksAt: string) => [
      told.partner('hub a b'),
      told.person('x', worksAt),
      told.tie('hub', 'a', 'policy', { carriedBy: ['x'] }),
      told.tie('hub', 'b', 'policy', { carriedBy: ['x'] }),
    ]
    expect(say('G10', (told) => star(told, 'hub'))).toEqual(['x medium'])
    // Of A without its lines: the hub and B, one and one.
    expect(say('G10', (told) => star(told, 'a'))).toEqual(['x medium'])
    expect(say('G10', (told) => [star(told, 'hub'), told.member('a', 'hub'), told.member('b', 'hub')])).toEqual([])
  })
})

describe('G11, indispensable link', () => {
  it('weighs the less where the weight turns on a mention', () => {
    const network = (mention: boolean) =>
      say('G11', (told) => [
        told.partner('p m1 m2'),
        told.partner('k', 'care'),
        told.partner('y1', 'sbb'),
        told.body('t'),
        told.tie('p', 'k', 'operational'),
        told.tie('p', 'y1', 'operational'),
        told.works('m2', 't'),
        mention ? told.mention('who', 'sbb', 'operational', 't') : [],
      ])
    expect(network(false)).toEqual(['p high'])
    expect(network(true)).toEqual(['p medium'])
  })

  it('weighs the less where the weight turns on a statement without level', () => {
    const network = (level: 'operational' | 'unspecified') =>
      say('G11', (told) => [
        told.partner('p q r'),
        told.partner('s1 s2', 'sbb'),
        told.body('board hall team crew'),
        told.governs('p q r s1 s2', 'board hall'),
        told.works('p q r', 'team crew'),
        told.tie('p', 's1', 'operational'),
        told.tie('r', 's2', level),
      ])
    expect(network('operational')).toEqual(['p medium', 'r medium'])
    // S2 may be on the floor, and then its kind is not cut off with S1.
    expect(network('unspecified')).toEqual(['p medium', 'r ? level_unspecified'])
  })

  it('is not the cluster through which a member acts, nor the member that holds its cluster', () => {
    expect(
      say('G11', (told) => [
        core(told),
        told.partner('west', 'municipality_cluster'),
        told.partner('goes tholen', 'municipality'),
        told.member('goes tholen', 'west'),
        told.works('west', 'square hall'),
        told.body('own'),
        told.works('goes tholen', 'own'),
      ]),
    ).toEqual([])
  })

  it('is a cluster that also holds somebody else', () => {
    expect(
      say('G11', (told) => [
        core(told),
        told.partner('west', 'municipality_cluster'),
        told.partner('goes'),
        told.member('goes', 'west'),
        told.works('west', 'square hall'),
        told.partner('friend'),
        told.tie('goes', 'friend', 'operational'),
      ]),
    ).toEqual(['goes medium', 'west medium'])
  })

  it('counts a partner and its kin alone as one, beside others each', () => {
    const table = (more: (told: Say) => Told) =>
      say('G11', (told) => [
        core(told),
        told.partner('goes west'),
        told.member('goes', 'west'),
        told.body('meeting'),
        told.works('c1 goes', 'meeting'),
        more(told),
      ]).filter((line) => line.startsWith('meeting'))
    const acts = (told: Say) => [told.body('b'), told.works('west', 'b')]
    expect(table(acts)).toEqual([])
    expect(table((told) => [acts(told), told.partner('friend'), told.works('friend', 'b')])).toEqual(['meeting medium'])
  })
})

describe('G12, only line', () => {
  it('is never being part of a cluster', () => {
    const network = (join: (told: Say) => Told) =>
      say('G12', (told) => [
        core(told),
        told.partner('d1 d2 d3'),
        told.body('u v'),
        told.works('d1 d2 d3', 'u v'),
        join(told),
      ])
    expect(network((told) => told.member('d1', 'c1'))).toEqual([])
    expect(network((told) => told.tie('d1', 'c1', 'policy'))).toEqual(['c1 d1 medium'])
  })

  it('is not old when a mention may say so again', () => {
    const old = (told: Say) => [
      core(told),
      told.partner('d1', 'care'),
      told.partner('d2 d3'),
      told.body('u v'),
      told.works('d1 d2 d3', 'u v'),
      told.prepares('d1', 'w', { lastConfirmed: '2025-01-01' }),
      told.body('w'),
      told.prepares('c1 c2', 'w', { lastConfirmed: '2026-06-01' }),
    ]
    expect(say('G12', old)).toEqual(['d1 w high'])
    expect(say('G12', (told) => [old(told), told.mention('who', 'care', 'policy', 'w')])).toEqual(['d1 w medium'])
  })
})

describe('G13, silos', () => {
  const sides = ({ partner, body, works }: Say): Told => [
    partner('s1 s2', 'education_mbo'),
    partner('w1 w2', 'employer'),
    body('a1 a2 a3 b1 b2 b3'),
    works('s1 s2', 'a1 a2 a3'),
    works('w1', 'b1 b2 b3'),
  ]
  it('stays open when some way finds it, though neither none nor all of the statements without level do', () => {
    const open = (told: Say) => [sides(told), told.joins('w2', 'b1'), told.joins('w1', 'a1')]
    expect(say('G13', (told) => [sides(told), told.works('w2', 'b1')])).toEqual([
      'sector:education sector:employers high',
    ])
    // None: W2 does not act. Both: they share A1. The first alone: silos.
    expect(say('G13', open)).toEqual(['sector:education sector:employers ? level_unspecified'])
  })

  it('asks nothing when they meet in every way', () => {
    const tied = (told: Say) => [sides(told), told.joins('w2', 'b1'), told.tie('s1', 'w1', 'operational')]
    expect(say('G13', tied)).toEqual([])
  })
})

describe('G14, everything through one', () => {
  it('takes a partner and its kin for one: pairs with them do not count', () => {
    const star = (told: Say) => [
      told.partner('hub a b c'),
      told.tie('hub', 'a', 'policy'),
      told.tie('hub', 'b', 'policy'),
      told.tie('hub', 'c', 'policy'),
    ]
    expect(say('G14', star)).toEqual(['hub medium'])
    const kin = (told: Say) => [star(told), told.partner('member'), told.member('member', 'hub')]
    expect(say('G14', (told) => [kin(told), told.tie('member', 'a', 'policy')])).toEqual(['hub medium'])
    // Three who act, its member left out: too few.
    expect(
      say('G14', (told) => [
        told.partner('hub a b member'),
        told.member('member', 'hub'),
        told.tie('hub', 'a', 'policy'),
        told.tie('hub', 'b', 'policy'),
        told.tie('member', 'a', 'policy'),
      ]),
    ).toEqual([])
  })
})
