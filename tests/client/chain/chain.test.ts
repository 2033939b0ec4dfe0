import { describe, expect, it } from '@jest/globals'
import { chainWithHandovers, countedAt } from '../../../client/picture/chain/chain.ts'
import { handoverStrength } from '../../../domain/chain/handover-strength.ts'
import { settingId } from '../../../contract/records/meeting/setting.ts'
import { graph, rules } from '../../support/zeeland.ts'
import {
  acts,
  activity,
  body,
  carries,
  chainOfRegion,
  covers,
  goal,
  id,
  member,
  prepares,
  stateOf,
  stage,
  tie,
  works,
} from './region.ts'

const short = (all: readonly string[]) => all.map((one) => one.replace('zz01-', '')).sort()
/** Pairs from stage 1 to stage 2, as `a-b`, with the strength known. */
const handed = (...told: Parameters<typeof chainOfRegion>) =>
  chainOfRegion(covers('a', 's1'), covers('b', 's2'), ...told).handovers[0]!.pairs.map(
    ({ from, to, meeting }) => `${short([from, to]).join('-')} ${meeting === null ? 'kin' : (meeting.strength ?? '?')}`,
  )

describe('who covers a stage', () => {
  it('stands in the order of the region, not of the default chain', () => {
    const { stages } = chainOfRegion(stage('s0', 3), stage('s9', 9))
    expect(short(stages.map((stage) => stage.id))).toEqual(['s0', 's1', 's2', 's3', 's4', 's9'])
    expect(stages.map((stage) => stage.order)).toEqual([1, 2, 3, 3, 4, 9])
  })

  it('counts who does the work; of who only says so, nothing is known', () => {
    const chain = chainOfRegion(acts('a'), covers('a', 's1'), covers('b', 's1'), covers('c', 's1', { inferred: true }))
    expect(chain.covers.map(({ partner, how, counted }) => [short([partner])[0], how, counted])).toEqual([
      ['a', 'stated', true],
      ['b', 'unseen', false],
      ['c', 'unseen', false],
    ])
    expect(short(countedAt(chain, id('s1')))).toEqual(['a'])
  })

  it('keeps our own reading apart', () => {
    const [cover] = chainOfRegion(acts('a'), covers('a', 's1', { inferred: true })).covers
    expect(cover?.how).toBe('inferred')
  })

  it('leaves out what has ended or is of a planned activity', () => {
    expect(chainOfRegion(acts('a'), covers('a', 's1', { until: '2026-06-30' })).covers).toEqual([])
    const planned = [activity('plan', 'planned'), works('a', 'plan')]
    expect(chainOfRegion(...planned, covers('a', 's1')).covers[0]?.how).toBe('unseen')
  })

  it('takes the work of its kin for its own, and counts a cluster and its member once', () => {
    const chain = chainOfRegion(member('a', 'b'), acts('a'), covers('a', 's1'), covers('b', 's1'), covers('b', 's2'))
    expect(short(countedAt(chain, id('s1')))).toEqual(['b'])
    expect(chain.through.map(({ partner, stage, by }) => [partner, stage, by])).toEqual([
      [id('a'), id('s2'), [id('b')]],
    ])
  })
})

describe('a handover', () => {
  it('goes along a direct tie that is strong enough, or of which nobody knows', () => {
    expect(handed(tie('a', 'b', 'operational', { strength: 2 }))).toEqual(['a-b 2'])
    expect(handed(tie('b', 'a', 'operational'))).toEqual(['a-b ?'])
    expect(handed(tie('a', 'b', 'operational', { strength: 1 }))).toEqual([])
    expect(handed(tie('a', 'b', 'operational', { strength: 0 }))).toEqual([])
  })

  it('goes from the strength on that the rule about it has, or that the region wants otherwise', () => {
    expect(handoverStrength({ graph, rules })).toBe(2)
    const [setting] = rules.flatMap((rule) =>
      rule.settings.filter(({ draws }) => draws === 'handover').map(({ key }) => ({ rule: rule.id, key })),
    )
    const own = { id: settingId(graph.region.id, setting!.rule, setting!.key), ...setting!, value: 4 }
    const wanted = { ...graph, settings: [{ ...own, source: null, note: null }] } as unknown as typeof graph
    expect(handoverStrength({ graph: wanted, rules })).toBe(4)
    const meets = [covers('a', 's1'), covers('b', 's2'), tie('a', 'b', 'operational', { strength: 3 })]
    const pairs = (least: number) => chainWithHandovers(stateOf(...meets), least).handovers[0]!.pairs
    expect([pairs(3).length, pairs(4).length]).toEqual([1, 0])
  })

  it('needs every strength that is stated; one that is not known is left out beside it', () => {
    expect(handed(tie('a', 'b', 'operational', { strength: 4 }), tie('b', 'a', 'operational'))).toEqual(['a-b 4'])
    expect(
      handed(tie('a', 'b', 'operational', { strength: 4 }), tie('b', 'a', 'operational', { strength: 1 })),
    ).toEqual([])
  })

  it('goes over a table of the work, by the weaker of the two seats', () => {
    const table = activity('t')
    expect(handed(table, works('a', 't', { strength: 5 }), works('b', 't', { strength: 3 }))).toEqual(['a-b 3'])
    expect(handed(table, works('a', 't', { strength: 5 }), works('b', 't'))).toEqual(['a-b ?'])
    expect(handed(table, works('a', 't', { strength: 1 }), works('b', 't'))).toEqual([])
    expect(handed(table, works('a', 't', { strength: 5 }), prepares('b', 't', { strength: 5 }))).toEqual([])
  })

  it('is not known where sources contradict each other, and goes along no line of theirs', () => {
    const [handover] = chainOfRegion(
      ...[acts('a'), acts('b'), covers('a', 's1'), covers('b', 's2')],
      tie('a', 'b', 'operational', { strength: 3 }),
      tie('b', 'a', 'operational', { strength: 0 }),
    ).handovers
    expect([handover?.state, handover?.pairs]).toEqual(['unknown', []])
  })

  it('is made where one does an activity and the other sits in a body that carries it', () => {
    const table = [body('t'), activity('work'), carries('t', 'work')]
    expect(handed(...table, works('a', 't', { strength: 4 }), works('b', 'work', { strength: 3 }))).toEqual(['a-b 3'])
  })

  it('is not made by a goal they share, nor by what was stopped', () => {
    expect(handed(goal('g'), works('a', 'g'), works('b', 'g'))).toEqual([])
    expect(handed(activity('x', 'stopped'), works('a', 'x'), works('b', 'x'))).toEqual([])
  })

  it('is made by their kin for them, but never by one seat with itself', () => {
    expect(handed(member('c', 'a'), tie('c', 'b', 'operational', { strength: 3 }))).toEqual(['a-b 3'])
    expect(handed(member('a', 'c'), member('b', 'c'), activity('t'), works('c', 't'))).toEqual([])
  })

  it('within one organisation needs no tie', () => {
    expect(handed(member('a', 'b'))).toEqual(['a-b kin'])
  })

  it('is not needed by who covers both', () => {
    const [handover] = chainOfRegion(covers('a', 's1'), covers('a', 's2')).handovers
    expect([handover?.pairs, handover?.itself]).toEqual([[], [id('a')]])
  })
})
