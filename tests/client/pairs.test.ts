import { describe, expect, it } from '@jest/globals'
import { Change } from '../../contract/change.ts'
import { wordsIn } from '../../client/i18n/words.ts'
import { noSpeaker } from '../../client/store/fill/speaker.ts'
import { type PairAnswer, pairAnswers, pairChanges } from '../../client/store/pairs/pair-changes.ts'
import { graph } from '../support/zeeland.ts'

const pair = { a: 'am24-hz', b: 'am24-ucr' }
const speaker = { ...noSpeaker, day: '2026-11-12' }
const changesFor = (answer: PairAnswer, who = speaker) =>
  pairChanges(graph, pair, answer, { speaker: who, words: wordsIn('nl') })
const ties = (answer: PairAnswer) =>
  changesFor(answer).flatMap((change) =>
    change.op === 'put' && change.what === 'tie' ? [[change.record.level, change.record.strength]] : [],
  )

describe('an answer about a pair', () => {
  it.each([
    ['board', null, 0],
    ['floor', 0, null],
    ['both', null, null],
    ['none', 0, 0],
  ] as const)('%s says of both levels whether they do', (answer, board, floor) => {
    expect(ties(answer)).toEqual([
      ['administrative', board],
      ['operational', floor],
    ])
  })
  it('that nobody knows is no tie', () => {
    expect(changesFor('unknown')).toMatchObject([
      { what: 'source' },
      { what: 'inquiry', record: { partner: pair.a, at: pair.b, level: 'unspecified', statedBy: 'observer' } },
    ])
  })
  it('can be written, is one utterance, and is by whose word it was said', () => {
    for (const answer of pairAnswers)
      for (const change of changesFor(answer)) expect(Change.safeParse(change).error).toBeUndefined()
    const [source, ...both] = changesFor('both', { ...speaker, who: 'de voorzitter', isReading: true })
    expect(source).toMatchObject({ record: { kind: 'observation', date: '2026-11-12' } })
    expect(both).toMatchObject([
      { record: { from: pair.a, to: pair.b, statedAs: 'HZ', inferred: true, lastConfirmed: '2026-11-12' } },
      { record: { inferred: true, inferredWhy: expect.any(String) } },
    ])
    const statements = both.flatMap((change) =>
      change.op === 'put' && change.what === 'tie' ? [change.record.statement] : [],
    )
    expect(new Set(statements).size).toBe(1)
  })
})
