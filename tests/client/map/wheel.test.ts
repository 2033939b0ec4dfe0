import { describe, expect, it } from '@jest/globals'
import { makeWheelReader, type WheelStep } from '../../../client/screens/map/canvas/wheel.ts'

const still: WheelStep = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, shiftKey: false, timeStamp: 0 }
/** Events a frame apart, from a moment on (ms). */
const steps = (deltas: readonly number[], more: Partial<WheelStep> = {}, from = 1000): WheelStep[] =>
  deltas.map((deltaY, at) => ({ ...still, deltaY, timeStamp: from + at * 16, ...more }))
function zoomOf(events: readonly WheelStep[], read = makeWheelReader()): number {
  return events.reduce((all, event) => all * read(event).zoom, 1)
}

/** As two fingers give it: slowly faster, then slowly out. */
const normal = [-1, -3, -6, -11, -17, -22, -25, -24, -20, -16, -12, -9, -6, -4, -3, -1, -1]
const soft = [-1, -2, -4, -6, -7, -5, -4, -2, -1, -1]
const hard = Array.from({ length: 40 }, (_, at) => -Math.round(90 * Math.sin(((at + 1) / 41) * Math.PI)))

describe('the wheel of a mouse', () => {
  it.each([
    ['Chrome', 100, 0],
    ['Chrome on another system', 120, 0],
    ['a screen of twice the scale', 50, 0],
    ['lines, as Firefox counts', 3, 1],
    ['pages', 1, 2],
  ])('zooms by a tenth a notch: %s', (_, deltaY, deltaMode) => {
    expect(zoomOf(steps([-deltaY], { deltaMode }))).toBeCloseTo(1.1, 6)
    expect(zoomOf(steps([deltaY], { deltaMode }))).toBeCloseTo(1 / 1.1, 6)
  })

  it('adds up, fast or slow, and back comes where it began', () => {
    expect(zoomOf(steps([-100, -100, -100, -100, -100]))).toBeCloseTo(1.1 ** 5, 6)
    expect(zoomOf(steps([-100, -100, -100, 100, 100, 100]))).toBeCloseTo(1, 6)
  })

  it('does the same after a swipe, at once or later', () => {
    for (const pause of [16, 60, 2000]) {
      const read = makeWheelReader()
      zoomOf(steps(normal), read)
      const [notch] = steps([-120], {}, 1000 + normal.length * 16 + pause)
      expect(zoomOf(notch ? [notch] : [], read)).toBeCloseTo(1.1, 6)
    }
  })

  it('moves the map aside with Shift', () => {
    expect(makeWheelReader()({ ...still, deltaY: 100, shiftKey: true })).toEqual({ zoom: 1, aside: -100 })
  })
})

describe('two fingers', () => {
  it('zoom a little with a soft swipe, one and a half to twice with a normal one, and never more than a little over twice', () => {
    expect(zoomOf(steps(soft))).toBeGreaterThan(1.05)
    expect(zoomOf(steps(soft))).toBeLessThan(1.25)
    expect(zoomOf(steps(normal))).toBeGreaterThan(1.5)
    expect(zoomOf(steps(normal))).toBeLessThan(2)
    expect(zoomOf(steps(hard))).toBeGreaterThan(1.9)
    expect(zoomOf(steps(hard))).toBeLessThan(2.2)
  })

  it('zoom out as far as they zoom in', () => {
    const out = normal.map((delta) => -delta)
    expect(zoomOf([...steps(normal), ...steps(out, {}, 2000)])).toBeCloseTo(1, 6)
  })

  it('do the same after notches of a mouse', () => {
    const read = makeWheelReader()
    zoomOf(steps([-100, -100, -100, -100, -100]), read)
    expect(zoomOf(steps(normal, {}, 1400), read)).toBeCloseTo(zoomOf(steps(normal)), 6)
  })

  it('move the map along when they go aside', () => {
    const read = makeWheelReader()
    const moves = [4, 12, 20, 9].map((deltaX, at) => read({ ...still, deltaX, deltaY: 1, timeStamp: at * 16 }))
    expect(moves.map(({ aside }) => aside)).toEqual([-4, -12, -20, -9])
    expect(moves.every(({ zoom }) => zoom === 1)).toBe(true)
  })

  it('pinch: a wheel with Ctrl, of a hand or of a mouse', () => {
    const ctrlKey = true
    expect(zoomOf(steps([-2, -4, -8, -9, -9, -8, -6, -4], { ctrlKey }))).toBeCloseTo(Math.exp(0.5), 6)
    expect(zoomOf(steps([-120], { ctrlKey }))).toBeCloseTo(1.1, 6)
  })
})
