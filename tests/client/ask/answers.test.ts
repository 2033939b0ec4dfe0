import { describe, expect, it } from '@jest/globals'
import { answerQuestion } from '../../../client/text/questions/answer.ts'
import type { QuestionParts, QuestionId } from '../../../client/text/questions/types.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { addMonths } from '../../../domain/calendar.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { network } from '../../networks/network.ts'
import type { Tale } from '../../networks/say.ts'
import { graph as zeeland } from '../../support/zeeland.ts'
import { tiny } from '../../networks/records.ts'

const zz = tiny()
const region = (tell: Tale): RegionGraph => network(tell, {}, zz).graph
const prefixed = (parts: QuestionParts): QuestionParts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [name, name === 'a' || name === 'b' ? zz.id(value) : value]),
  )
function ask(graph: RegionGraph, question: QuestionId, parts: QuestionParts = {}) {
  const answered = answerQuestion(
    makeRegionState(graph, '2026-11-24'),
    { question, parts: prefixed(parts) },
    wordsIn('en'),
  )
  if (answered === null) return null
  const { headline, lines, note } = answered.answer
  return [headline, ...lines.map(({ text, more }) => (more === null ? text : `${text} | ${more}`)), note].filter(
    (line) => line !== null,
  )
}

/** UWV and Goes meet at the table and on the floor; the school meets Goes only; the union has asked, and there is none. */
const some = region(({ partner, governs, works, body, activity, tie, says, member }) => [
  body('board work'),
  activity('gone', 'stopped'),
  partner('uwv', 'uwv', { name: 'UWV' }),
  partner('goes', 'municipality_centre', { name: 'Goes' }),
  partner('hulst', 'municipality', { name: 'Hulst' }),
  partner('sluis', 'municipality', { name: 'Sluis' }),
  partner('east', 'municipality_cluster', { name: 'East' }),
  partner('school', 'education_mbo', { name: 'School' }),
  partner('vno', 'employers_org', { name: 'VNO' }),
  partner('fnv', 'trade_union', { name: 'FNV' }),
  member('hulst', 'east'),
  governs('uwv', 'board', { role: 'lead' }),
  governs('goes', 'board', { role: 'participant' }),
  governs('sluis hulst', 'board'),
  works('uwv goes east', 'work'),
  works('vno uwv', 'gone'),
  says('school', 'goes', 'operational', { strength: 3, since: '2020-01-01' }),
  tie('goes', 'vno', 'policy', { lastConfirmed: '2026-10-01' }),
  tie('fnv', 'uwv', 'operational', { strength: 0 }),
])

describe('who has no contact', () => {
  it('counts what a cluster does for its members, and nothing of an activity that stopped', () => {
    expect(ask(some, 'noContact', { a: 'uwv', level: 'operational' })).toEqual([
      '4 of 7 partners: no operational contact with UWV recorded.',
      ...['FNV', 'School', 'Sluis', 'VNO'],
      'Not recorded is not the same as not done.',
    ])
  })
  it('knows when everybody has', () => {
    expect(ask(some, 'noContact', { a: 'vno', level: 'policy' })?.[0]).toContain('6 of 7')
    const two = region(({ partner, tie }) => [partner('a', 'uwv'), partner('b'), tie('b', 'a', 'policy')])
    expect(ask(two, 'noContact', { a: 'a', level: 'policy' })).toEqual(['All 1 partners have policy contact with a.'])
  })

  it('counts whom sources contradict each other about neither as contact nor as none', () => {
    const contradicted = region(({ partner, tie, says, body, activity, carries, works }) => [
      partner('uwv', 'uwv', { name: 'UWV' }),
      partner('fnv', 'trade_union', { name: 'FNV' }),
      partner('goes', 'municipality', { name: 'Goes' }),
      partner('hulst', 'municipality', { name: 'Hulst' }),
      tie('uwv', 'fnv', 'operational', { strength: 3 }),
      says('fnv', 'uwv', 'operational', { strength: 0 }),
      body('table'),
      activity('work'),
      carries('table', 'work'),
      works('goes', 'table'),
      works('uwv', 'work'),
    ])
    expect(ask(contradicted, 'noContact', { a: 'uwv', level: 'operational' })).toEqual([
      '1 of 3 partners: no operational contact with UWV recorded.',
      'Hulst',
      'FNV | sources contradict each other',
      'Not recorded is not the same as not done.',
    ])
    expect(ask(contradicted, 'path', { a: 'uwv', b: 'fnv', level: 'any' })?.[0]).toBe(
      'No route from UWV to FNV is recorded.',
    )
    expect(ask(contradicted, 'shared', { a: 'uwv', b: 'fnv' })?.slice(0, 2)).toEqual([
      'Nothing that UWV and FNV share is recorded.',
      'Direct contact | operational · sources contradict each other',
    ])
    expect(ask(contradicted, 'shared', { a: 'uwv', b: 'goes' })).toEqual([
      'UWV and Goes are both involved in 1 place.',
      'work | operational',
    ])
  })
})

describe('how one reaches another', () => {
  it('takes the shortest way and says at which level and where', () => {
    expect(ask(some, 'path', { a: 'school', b: 'kind:employers_org', level: 'any' })).toEqual([
      'School reaches an employers’ organisation through 1 other partner.',
      'School → Goes → VNO | operational: directly → policy: directly',
    ])
    expect(ask(some, 'path', { a: 'uwv', b: 'goes', level: 'operational' })?.[0]).toBe(
      'UWV and Goes are in direct contact.',
    )
  })
  it('says that none is recorded', () => {
    expect(ask(some, 'path', { a: 'school', b: 'vno', level: 'operational' })?.[0]).toBe(
      'No route from School to VNO is recorded.',
    )
  })
})

it('who links two domains', () => {
  const between = (a: string, b: string) =>
    answerQuestion(
      makeRegionState(some, '2026-11-24'),
      { question: 'between', parts: { a, b, level: 'any' } },
      wordsIn('en'),
    )?.answer
  expect(between('education', 'employers')?.lines.map(({ text, more }) => [text, more])).toEqual([
    ['Goes', 'meets 1 on one side and 1 on the other'],
  ])
  expect(between('workers', 'care')?.lines).toEqual([])
})

it('what two share, by level', () => {
  expect(ask(some, 'shared', { a: 'uwv', b: 'goes' })).toEqual([
    'UWV and Goes are both involved in 2 places.',
    'board | board',
    'work | operational',
  ])
  expect(ask(some, 'shared', { a: 'school', b: 'goes' })?.[1]).toBe('Direct contact | operational · strength 3')
})

it('who sits in more than so many bodies', () => {
  expect(ask(some, 'manyBodies', { n: '1' })?.slice(0, 3)).toEqual([
    '2 partners sit in more than 1 meetings.',
    'Goes | 2 meetings',
    'UWV | 2 meetings',
  ])
  expect(ask(some, 'manyBodies', { n: '2' })).toEqual([
    'Nobody sits in more than 2 meetings.',
    'The most meetings any one partner sits in: 2.',
  ])
})

it('who leads, who follows, and what is not said', () => {
  expect(ask(some, 'leads')).toEqual([
    '1 partner leads something; 1 only take part.',
    'UWV | leads board',
    'Goes | takes part in 1, leads nothing',
    'For 7 of the 9 involvements the source does not say who leads.',
  ])
})

it('which municipalities differ, and in what', () => {
  expect(ask(some, 'differs')?.slice(0, 2)).toEqual([
    '1 of 3 municipalities differs from what most do.',
    'Goes | takes part in: School (operational), VNO (policy) and work (operational)',
  ])
})

it('what is known from one side, and what nobody was asked', () => {
  expect(ask(some, 'oneSide')).toEqual([
    '1 of the 1 ties that one partner mentions is not mentioned by the other.',
    'School says so, Goes does not | operational',
  ])
  expect(ask(zeeland, 'oneSide')?.[0]).toBe('No partner has mentioned a tie itself yet.')
})

it('what is old, and what has no date', () => {
  const found = ask(some, 'unconfirmed', { n: '12' })
  expect(found?.[1]).toBe('School · Goes | operational · 1 January 2020')
  expect([addMonths('2026-03-31', -1), addMonths('2026-11-24', -12), addMonths('2024-03-30', -1)]).toEqual([
    '2026-02-28',
    '2025-11-24',
    '2024-02-29',
  ])
})

it('leaves out what a region has too little for', () => {
  const bare = region(() => [])
  expect(ask(bare, 'noContact')).toBeNull()
  expect(ask(bare, 'differs')).toBeNull()
})
