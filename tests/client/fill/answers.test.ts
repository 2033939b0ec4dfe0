import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../../client/i18n/words.ts'
import { answerChanges, wishAt } from '../../../client/store/fill/answer-changes.ts'
import { type AnswerWish, type AnswerPlace, recordsAt } from '../../../client/store/fill/crossing.ts'
import { newPartnerChanges, newTableChanges } from '../../../client/store/fill/new-records.ts'
import { backOf, diffsOf } from '../../../client/store/fill/pending.ts'
import { noSpeaker } from '../../../client/store/fill/speaker.ts'
import { apply } from '../../../domain/changes.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { network } from '../../networks/network.ts'

const on = '2026-07-01'
const words = wordsIn('nl')
const setting = { speaker: noSpeaker, words, on }
const told = network((say) => [
  say.partner('uwv', 'uwv'),
  say.partner('goes', 'municipality'),
  say.body('board', 'administrative'),
  say.body('team', 'operational'),
  say.governs('uwv', 'board', { role: 'lead' }),
])
const { graph } = told
const id = (short: string) => `${graph.region.id.toLowerCase()}-${short}`
const at = (partner: string, table: string, level: AnswerPlace['level']): AnswerPlace => ({
  ...{ partner: id(partner), at: id(table), level, ghost: null },
})
const team = at('goes', 'team', 'operational')

/** A graph after answers given one after another at a crossing, as presses mean them. */
const answered = (start: RegionGraph, crossing: AnswerPlace, ...wishes: AnswerWish[]): RegionGraph =>
  wishes.reduce((before, wish) => {
    const changes = answerChanges(before, crossing, wishAt(before, crossing, wish, on), setting, wish === 'clear')
    const after = apply(before, diffsOf(before, changes))
    // What puts it back, puts it back whole.
    expect(apply(after, diffsOf(after, backOf(before, changes)))).toEqual(before)
    return after
  }, start)
const answer = (after: RegionGraph, crossing: AnswerPlace) => recordsAt(after, crossing, on).answer

describe('an answer at a crossing', () => {
  it.each<[AnswerWish[], string | null]>([
    [['seat'], 'seat'],
    [['seat', 'seat'], null],
    [['lead'], 'lead'],
    [['lead', 'lead'], 'seat'],
    [['lead', 'seat'], null],
    [['seat', 'none'], 'none'],
    [['none', 'none'], null],
    [['none', 'unknown'], 'unknown'],
    [['unknown', 'unknown'], null],
    [['unknown', 'seat'], 'seat'],
    [['seat', 'unknown'], 'unknown'],
    [['none', 'clear'], null],
  ])('%j gives %s', (wishes, wanted) => {
    const after = answered(graph, team, ...wishes)
    expect(answer(after, team)).toBe(wanted)
    const [records, inquiries] = [after.involvements.length - 1, after.inquiries.length]
    const one = wanted !== null && wanted !== 'unknown' ? 1 : 0
    expect([records, inquiries]).toEqual([one, wanted === 'unknown' ? 1 : 0])
  })

  it('records a seat without a strength, none as strength 0, the level of the half, and never today', () => {
    const [seat] = answered(graph, team, 'seat').involvements.filter(({ partner }) => partner === id('goes'))
    expect(seat).toMatchObject({
      strength: null,
      role: null,
      level: 'operational',
      lastConfirmed: null,
      inferred: false,
    })
    const [none] = answered(graph, team, 'none').involvements.filter(({ partner }) => partner === id('goes'))
    expect(none).toMatchObject({ strength: 0, role: null })
    const source = answered(graph, team, 'seat').sources.find((one) => one.id === seat?.source)
    expect(source).toMatchObject({
      title: 'De presentielijst, volgens de coördinator',
      kind: 'observation',
      date: null,
    })
  })

  it('keeps one source for many answers, another for another day, and marks our own reading', () => {
    const two = answered(answered(graph, team, 'seat'), at('uwv', 'team', 'operational'), 'seat')
    expect(two.sources).toHaveLength(graph.sources.length + 1)
    const speaker = { who: 'de wethouder', source: 'het verslag', day: '2026-06-01', isReading: true }
    const changes = answerChanges(two, at('goes', 'board', 'administrative'), 'seat', { ...setting, speaker })
    expect(changes.map(({ what }) => what)).toEqual(['source', 'involvement'])
    expect(changes[1]).toMatchObject({ record: { inferred: true, lastConfirmed: '2026-06-01' } })
  })

  it('leaves what a source says, but for Delete', () => {
    const board = at('uwv', 'board', 'administrative')
    expect(answer(graph, board)).toBe('lead')
    expect(answerChanges(graph, board, wishAt(graph, board, 'seat', on), setting)).toEqual([])
    expect(answer(answered(graph, board, 'clear'), board)).toBeNull()
    // What the region itself says stands beside it.
    expect(answered(graph, board, 'none').involvements).toHaveLength(2)
  })

  it('of a kind without a name says that somebody takes part, and nothing more', () => {
    const ghost: AnswerPlace = {
      at: id('team'),
      level: 'operational',
      partner: null,
      ghost: { words: 'vakbond', kinds: ['trade_union'] },
    }
    const after = answered(graph, ghost, 'seat')
    expect(after.mentions).toEqual([
      expect.objectContaining({ words: 'vakbond', level: 'operational', at: id('team') }),
    ])
    expect(answered(after, ghost, 'seat').mentions).toEqual([])
    expect(answerChanges(graph, ghost, 'none', setting)).toEqual([])
  })

  it('makes a table and a partner under ids of their own', () => {
    const table = newTableChanges(graph, { name: 'Team', level: 'operational' }, setting)
    expect(table.id).toBe(id('team-2'))
    expect(table.changes.map(({ what }) => what)).toEqual(['source', 'body'])
    expect(newPartnerChanges(graph, { name: 'FNV', kind: 'trade_union' }, setting).id).toBe(id('fnv'))
  })
})
