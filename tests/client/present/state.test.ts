import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  actOn,
  adopt,
  minutesBetween,
  type PresentAct,
  type PresentState,
  type Situation,
  startPresenting,
} from '../../../client/store/present/present-state.ts'

const situation: Situation = { steps: 9, apart: false, now: 1_000 }
const start = startPresenting(3, 0)
const after = (acts: readonly PresentAct[], from: PresentState = start, at = situation) =>
  acts.reduce<PresentState | null>((state, act) => state && actOn(state, act, at), from)
const digits = (text: string): PresentAct[] => Array.from(text, (digit) => ({ do: 'digit', digit }))

describe('walking through a story', () => {
  it('goes on and back, and stays at both ends', () => {
    expect(after([{ do: 'next' }])?.step).toBe(4)
    expect(after([{ do: 'previous' }, { do: 'previous' }, { do: 'previous' }])?.step).toBe(1)
    expect(after([{ do: 'last' }, { do: 'next' }])?.step).toBe(9)
    expect(after([{ do: 'first' }])?.step).toBe(1)
  })

  it('goes to a number after Enter, and nowhere by one that is no step', () => {
    expect(after([...digits('7'), { do: 'enter' }])).toMatchObject({ step: 7, typed: '' })
    expect(after([...digits('12'), { do: 'enter' }])).toMatchObject({ step: 3, typed: '' })
    expect(after([...digits('05'), { do: 'enter' }])?.step).toBe(5)
    expect(after([{ do: 'enter' }])?.step).toBe(3)
    expect(after([...digits('1'), { do: 'next' }])).toMatchObject({ step: 4, typed: '' })
  })

  it('says since when a step is shown, and not anew when it stays', () => {
    expect(after([{ do: 'next' }])?.stepBegan).toBe(1_000)
    expect(after([{ do: 'go', step: 3 }])?.stepBegan).toBe(0)
    expect(after([{ do: 'restart' }])).toMatchObject({ began: 1_000, stepBegan: 1_000, step: 3 })
    expect([minutesBetween(0, 59_999), minutesBetween(0, 60_000), minutesBetween(5, 0)]).toEqual([0, 1, 0])
  })
})

describe('what lies over a step', () => {
  it('is put away one layer at a time, and at last one leaves', () => {
    const dark = after([{ do: 'black' }, { do: 'overview' }, ...digits('4')])
    expect(dark).toMatchObject({ black: true, layer: 'overview', typed: '4' })
    const back: PresentAct = { do: 'back' }
    expect(after([back], dark!)).toMatchObject({ black: true, layer: 'overview', typed: '' })
    expect(after([back, back], dark!)).toMatchObject({ black: true, layer: null })
    expect(after([back, back, back], dark!)).toMatchObject({ black: false, layer: null })
    expect(after([back, back, back, back], dark!)).toBeNull()
  })

  it('lifts the dark at the next step, but not from a room with a window of its own', () => {
    expect(after([{ do: 'black' }, { do: 'next' }])).toMatchObject({ step: 4, black: false })
    const apart = { ...situation, apart: true }
    expect(after([{ do: 'black' }, { do: 'next' }], start, apart)).toMatchObject({ step: 4, black: true })
  })

  it('toggles keys and overview, and leaves the overview at a step', () => {
    expect(after([{ do: 'keys' }, { do: 'keys' }])?.layer).toBeNull()
    expect(after([{ do: 'overview' }, { do: 'go', step: 6 }])).toMatchObject({ step: 6, layer: null })
    expect(after([{ do: 'overview' }, { do: 'go', step: 3 }])?.layer).toBeNull()
    expect(after([{ do: 'minute' }, { do: 'next' }])).toMatchObject({ step: 4, layer: 'minute' })
    expect(after([{ do: 'legend' }])?.legend).toBe(false)
  })
})

const act: fc.Arbitrary<PresentAct> = fc.oneof(
  fc
    .constantFrom('next', 'previous', 'first', 'last', 'enter', 'restart', 'black', 'legend', 'keys', 'overview')
    .map((name) => ({ do: name as 'next' })),
  fc.integer({ min: 0, max: 9 }).map((n) => ({ do: 'digit' as const, digit: String(n) })),
  fc.integer({ min: -2, max: 40 }).map((step) => ({ do: 'go' as const, step })),
)

describe('two windows', () => {
  it('take over what is newer, within the steps there are', () => {
    const heard = { step: 20, black: true, legend: false, at: 500 }
    expect(adopt(start, heard, situation)).toMatchObject({ step: 9, black: true, legend: false, at: 500 })
    expect(adopt({ ...start, at: 500 }, heard, situation)).toMatchObject({ step: 3, black: false })
  })

  it('always show the same once each has heard the other, whatever was done in which', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), act), { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (acts, steps) => {
          let windows = [startPresenting(1, 0), startPresenting(1, 0)] as const
          for (const [index, [first, one]] of acts.entries()) {
            // A clock that stands still now and then must not matter.
            const at = { steps, apart: true, now: Math.floor(index / 3) }
            const [mine, other] = first ? windows : ([windows[1], windows[0]] as const)
            const next = actOn(mine, one, at)
            if (next === null) continue
            const heard = adopt(other, next, at)
            windows = first ? [next, heard] : [heard, next]
            const [a, b] = windows.map(({ step, black, legend }) => ({ step, black, legend }))
            expect(a).toEqual(b)
            expect(next.step >= 1 && next.step <= steps).toBe(true)
          }
        },
      ),
    )
  })
})
