import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { rebaseDraft, settleDouble } from '../../../client/store/drafts/meanwhile.ts'

const opened = { status: 'running', owner: '', end: '2026-12-01', levels: ['policy'] }

describe('a form upon a record that somebody else changed meanwhile', () => {
  it('follows in what was left alone, keeps what was filled in, and offers both where both changed', () => {
    const mine = { ...opened, owner: 'Anna', end: '2027-01-01' }
    const present = { ...opened, status: 'stalled', owner: 'Bram', levels: ['policy', 'operational'] }
    const rebased = rebaseDraft({ opened, mine }, present)
    expect(rebased).toEqual({
      opened: { ...present, owner: '' },
      mine: { status: 'stalled', owner: 'Anna', end: '2027-01-01', levels: ['policy', 'operational'] },
      doubles: [{ field: 'owner', mine: 'Anna', theirs: 'Bram' }],
    })
    const [double] = rebased.doubles
    for (const [whose, owner] of [
      ['mine', 'Anna'],
      ['theirs', 'Bram'],
    ] as const) {
      const settled = rebaseDraft(settleDouble(rebased, double!, whose), present)
      expect([settled.mine.owner, settled.doubles]).toEqual([owner, []])
    }
  })

  it('has nothing to choose where both said the same', () => {
    const both = { ...opened, owner: 'Anna' }
    expect(rebaseDraft({ opened, mine: both }, both)).toEqual({ opened: both, mine: both, doubles: [] })
  })

  it('loses no word of either, whatever the three are', () => {
    const draft = fc.record({ a: fc.integer({ max: 2, min: 0 }), b: fc.integer({ max: 2, min: 0 }) })
    fc.assert(
      fc.property(draft, draft, draft, (before, mine, present) => {
        const rebased = rebaseDraft({ opened: before, mine }, present)
        for (const field of ['a', 'b'] as const) {
          const [b, m, p] = [before[field], mine[field], present[field]]
          expect(rebased.mine[field]).toBe(m === b ? p : m)
          expect(rebased.doubles.some((double) => double.field === field)).toBe(m !== b && p !== b && m !== p)
        }
        // Once more changes nothing.
        expect(rebaseDraft(rebased, present)).toEqual(rebased)
      }),
    )
  })
})
