import { describe, expect, it } from '@jest/globals'
import { composeChanges } from '../../../client/store/trial/trial-steps.ts'
import { choicesOf, kindsOf, stepOf } from '../../../client/forms/trial/choices.ts'
import { effectOf, effectSums } from '../../../client/forms/trial/effect.ts'
import {
  endStep,
  joinStep,
  removePartnerStep,
  removePersonStep,
  tieStep,
} from '../../../client/forms/trial/trial-step.ts'
import { stepText } from '../../../client/forms/trial/step-text.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { Change } from '../../../contract/change.ts'
import { absentKinds } from '../../../domain/expected.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { gaps, graph } from '../../support/zeeland.ts'

const room = { graph, day: '2026-11-24', source: 'Agreed' }
const nl = wordsIn('nl')
const told = (changes: readonly Change[]) =>
  changes.map((change) => (change.op === 'put' ? `put ${change.what}` : `remove ${change.what} ${change.id}`))
const joining = () => joinStep(room, 'am24-orionis', 'operational', 'am24-waz')
const idOf = (change: Change | undefined) => (change?.op === 'put' ? change.record.id : '')

describe('steps that are tried', () => {
  it('bring their source along, once', () => {
    const steps = [joining(), tieStep(room, 'am24-orionis', 'administrative', 'am24-uwv')]
    expect(told(composeChanges(graph, steps))).toEqual(['put involvement', 'put source', 'put tie'])
  })

  it('leave out what was made and taken out again', () => {
    const made = joining()
    const id = idOf(made.changes.at(-1))
    const gone = { changes: [{ op: 'remove', what: 'involvement', id } as const] }
    expect(told(composeChanges(graph, [made, gone]))).toEqual(['put source'])
  })

  it('leave out what names a partner that falls away', () => {
    expect(told(composeChanges(graph, [joining(), removePartnerStep(graph, 'am24-orionis')]))).toEqual([
      'put source',
      'remove partner am24-orionis',
    ])
  })

  it('take with a person only the lines that nobody else carries', () => {
    const [first, second] = graph.involvements
    const persons = [
      { id: 'am24-x', role: 'Adviseur', worksAt: null, temporaryUntil: null, lastConfirmed: null, source: null },
    ]
    const carried = {
      ...graph,
      persons,
      involvements: [
        { ...first!, carriedBy: ['am24-x'] },
        { ...second!, carriedBy: ['am24-x', 'am24-y'] },
      ],
    }
    expect(told(removePersonStep(carried, 'am24-x').changes)).toEqual([
      `remove involvement ${first!.id}`,
      'remove person am24-x',
    ])
  })

  it('are said in either language', () => {
    expect(stepText(joining(), wordsIn('nl'))).toBe('Orionis doet uitvoerend mee in Werkgroep WAZ')
    expect(stepText(joining(), wordsIn('en'))).toBe('Orionis takes part in Werkgroep WAZ at operational level')
    const [said] = graph.involvements
    expect(stepText(endStep(graph, said!), wordsIn('nl'))).toContain('doet niet meer')
  })
})

describe('what can be tried', () => {
  it('is a person or a stage only where there is one', () => {
    expect(kindsOf(graph)).toEqual(['join', 'tie', 'end', 'out'])
    const stage = { id: 'am24-intake', name: 'Intake', order: 1, side: null, number: 1, completeOn: null }
    expect(kindsOf({ ...graph, stages: [stage] })).toContain('cover')
  })

  it('follows what is chosen, and comes to a step when all of it is', () => {
    const { who, what } = choicesOf(graph, 'end', 'am24-orionis', wordsIn('nl'))
    expect(who.chosen).toBe('am24-orionis')
    expect(what?.options.map(({ name }) => name)).toEqual(['Klankbordgroep meerjarenagenda · bestuurlijk'])
    const chosen = { kind: 'end', who: who.chosen, what: what?.options[0]?.id ?? '', level: 'policy' } as const
    expect(told(stepOf(room, chosen, nl)?.step.changes ?? [])).toEqual([`remove involvement ${chosen.what}`])
    expect(stepOf(room, { ...chosen, what: 'am24-nothing' }, nl)).toBeNull()
    expect(stepOf(room, { ...chosen, kind: 'join', what: '' }, nl)).toBeNull()
  })

  it('is also that a kind begins that is expected and absent: it becomes a partner with the step', () => {
    const absent = absentKinds(makeRegionState(graph, gaps.on))
    expect(absent).toContain('sbb')
    const { who, what } = choicesOf(graph, 'join', 'absent:sbb', nl, absent)
    expect([who.chosen, who.options.find(({ id }) => id === who.chosen)?.name]).toEqual([
      'absent:sbb',
      'SBB (doet nog niet mee)',
    ])
    expect(what?.options.map(({ id }) => id)).toContain('am24-waz')
    const chosen = { kind: 'join', who: 'absent:sbb', what: 'am24-waz', level: 'operational' } as const
    const made = stepOf(room, chosen, nl, absent)!
    expect(told(composeChanges(graph, [made.step]))).toEqual(['put partner', 'put source', 'put involvement'])
    expect(made.step.changes.map((change) => Change.parse(change))).toMatchObject([
      { record: { id: made.who, kind: 'sbb', name: 'SBB' } },
      {},
      { record: { partner: made.who, at: 'am24-waz', level: 'operational' } },
    ])
    expect(stepText(made.step, nl)).toBe('SBB doet uitvoerend mee in Werkgroep WAZ')
  })

  it('is for who is not there yet nothing that ends', () => {
    for (const kind of ['end', 'out'] as const)
      expect(choicesOf(graph, kind, 'absent:sbb', nl, ['sbb']).who.options.map(({ id }) => id)).not.toContain(
        'absent:sbb',
      )
  })
})

it('tells which questions go and come', () => {
  const [first, ...others] = gaps.gaps
  const effect = effectOf(gaps, { ...gaps, gaps: [{ ...first!, id: 'G99~new' }, ...others] })
  expect([effect.closes, effect.opens].map((list) => list.map(({ id }) => id))).toEqual([[first!.id], ['G99~new']])
  expect(effectOf(gaps, gaps)).toEqual({ closes: [], opens: [], decides: [], leavesOpen: [] })
  expect(effectSums(effectOf(gaps, gaps), wordsIn('nl'))).toEqual([])
})

it('tells which questions can be decided now, and which no longer, and never that the questions stay the same', () => {
  const [first, second, ...others] = gaps.undecidable
  const decided = effectOf(gaps, { ...gaps, undecidable: [second!, ...others] })
  expect(effectSums(decided, wordsIn('nl'))).toEqual(['1 vraag is nu te beslissen'])
  const open = effectOf(gaps, { ...gaps, undecidable: [...gaps.undecidable, { ...first!, id: 'G99~new' }] })
  expect(effectSums(open, wordsIn('en'))).toEqual(['1 question can no longer be decided'])
})
