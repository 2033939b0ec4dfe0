import { describe, expect, it } from '@jest/globals'
import { pairsToAsk, type TellingFinding } from '../../domain/contacts/pairs-to-ask.ts'
import { network } from '../networks/network.ts'
import type { Tale } from '../networks/say.ts'

type Told = { rule: string; about: string; weight?: number }

/** The pairs to ask as `a-b`, with the findings they turn on. */
function asked(tell: Tale, findings: readonly Told[] = []) {
  const { id, state, short } = network(tell)
  const given = findings.map(({ rule, about, weight = 1 }): TellingFinding => ({
    ...{ id: `${rule}~${about.replaceAll(' ', '~')}`, rule, weight },
    about: about.split(' ').map((one) => id(one)),
  }))
  return short(pairsToAsk(state(), given)).map(
    ({ a, b, findings: on }) => `${a}-${b}${on.map((finding) => ` ${finding}`).join('')}`,
  )
}

describe('the pairs to ask', () => {
  it('are those nobody said anything of: a tie, none, and not knowing are answers', () => {
    expect(
      asked(({ partner, tie, asked: ask }) => [
        partner('a b c d'),
        tie('b', 'a', 'policy'),
        tie('a', 'c', 'operational', { strength: 0 }),
        ask('d', 'a', 'unspecified'),
      ]),
    ).toEqual(['b-c', 'b-d', 'c-d'])
  })

  it('leave kin out, and keep a table that was asked about', () => {
    expect(
      asked(({ partner, body, member, asked: ask }) => [
        body('t'),
        partner('a b top'),
        member('a b', 'top'),
        ask('a', 't', 'operational'),
      ]),
    ).toEqual(['a-b'])
  })

  it('begin with who meets at the table of boards and not on the floor', () => {
    expect(
      asked(({ partner, body, governs, works }) => [
        body('board floor'),
        partner('a b c d'),
        governs('b d', 'board'),
        governs('a c', 'board'),
        works('a c', 'floor'),
      ]),
    ).toEqual(['a-b', 'a-d', 'b-c', 'b-d', 'c-d', 'a-c'])
  })

  const split: Tale = ({ partner, body, governs, works }) => [
    body('board floor'),
    partner('a b c d e'),
    governs('a b c', 'board'),
    works('b c d', 'floor'),
  ]
  it('come before that where a rule turns on them: for who lacks the floor, those on it, and first whom it meets', () => {
    expect(asked(split, [{ rule: 'G01', about: 'a' }]).slice(0, 4)).toEqual([
      'a-b G01~a',
      'a-c G01~a',
      'a-d G01~a',
      'a-e',
    ])
  })
  it('put the very pair of a finding first, and weigh how serious each is', () => {
    const findings = [
      { rule: 'G01', about: 'a' },
      { rule: 'G03', about: 'd e', weight: 1 },
      { rule: 'G02', about: 'd', weight: 3 },
    ]
    expect(asked(split, findings).slice(0, 4)).toEqual(['d-e G03~d~e', 'b-d G02~d', 'c-d G02~d', 'a-d G01~a G02~d'])
  })
  it('pass over rules that do not turn on whether two work together, and who is not registered', () => {
    const without = asked(split)
    expect(
      asked(split, [
        { rule: 'G16', about: 'a' },
        { rule: 'G20', about: 'a b' },
        { rule: 'G01', about: 'nobody' },
        { rule: 'G12', about: 'a' },
      ]),
    ).toEqual(without)
  })
})
