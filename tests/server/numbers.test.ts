import { describe, expect, it } from '@jest/globals'
import { askedIds, giveNumbers, mostNumbers, noNumbers, withNumbers } from '../../server/gaps/numbers.ts'
import { gapsAnswer } from '../support/gaps-answer.ts'
import { gap, open } from '../support/scenes.ts'

describe('the numbers of questions', () => {
  it('are given in the order of the meeting, to what stands by itself', () => {
    const [host, second] = [gap('G01', 'high', 'a'), gap('G02', 'high', 'b')]
    const under = { ...gap('G03', 'high', 'a'), under: host.id }
    const advice = { ...gap('G15', 'high', 'ZZ01'), advice: true }
    const undecidable = [open('G04', 'high', 'c')]
    const asked = askedIds(gapsAnswer({ gaps: [advice, host, under, second], undecidable }))
    expect(asked).toEqual([host.id, second.id, undecidable[0]!.id, advice.id])
    expect(giveNumbers(noNumbers, asked)).toMatchObject({ last: 4, given: { [host.id]: 1, [advice.id]: 4 } })
  })

  it('forget the oldest that are asked no more, and do not give theirs again', () => {
    const first = giveNumbers(noNumbers, ['old', ...Array.from({ length: mostNumbers - 1 }, (_, at) => `id-${at}`)])
    const { last, given } = giveNumbers(first, ['new'])
    expect([last, given['new'], given['old'], given['id-0']]).toEqual([mostNumbers + 1, mostNumbers + 1, undefined, 2])
    expect(giveNumbers({ last, given }, ['old']).given['old']).toBe(mostNumbers + 2)
  })

  it('are not shown while it is too early, nor of what has none', () => {
    const all = gapsAnswer({ gaps: [{ ...gap('G01', 'high', 'a'), number: null }], undecidable: [] })
    const [first] = all.gaps
    expect(withNumbers(all, { last: 3, given: { [first!.id]: 3 } }).gaps[0]?.number).toBe(3)
    expect(withNumbers(all, noNumbers).gaps[0]?.number).toBeNull()
    expect(withNumbers({ ...all, tooEarly: true }, { last: 3, given: { [first!.id]: 3 } }).gaps[0]?.number).toBeNull()
  })
})
