/** What a wheel event says, as far as it counts here. */
export type WheelStep = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'shiftKey' | 'timeStamp'>
/** What the map does with it: so many times its size, and so many px aside. */
export type WheelMove = { zoom: number; aside: number }

/** How far one notch of a mouse wheel zooms. */
const NOTCH = 1.1
/** The least one notch gives, px: browsers make 50 to 120 of it, by the scale of the screen. */
const NOTCH_PX = 48
/** A line and a page, px, for wheels that count in those. */
const UNIT_PX = [1, 16, 400]
/** Lines of one notch. */
const NOTCH_LINES = 3
/** Longer apart than this, ms, two events are two gestures. */
const GAP_MS = 150
/** A swipe of two fingers zooms ever less far, up to this (natural logarithm), however hard it was. */
const SWIPE_MOST = Math.log(2.1)
/** At its begin a swipe zooms so much a px. */
const SWIPE_GAIN = 0.0045
/** The same for a pinch, which comes as a wheel with Ctrl. No one event is more than a notch. */
const PINCH_GAIN = 0.01

type Swipe = { sum: number; last: number; at: number }

/**
 * Reads the wheel events of one element, one after another: a notch of a mouse zooms by a tenth, a swipe of two fingers
 * up to twice, a swipe aside moves the map along; the same whatever device was used before.
 */
export function makeWheelReader(): (event: WheelStep) => WheelMove {
  let swipe: Swipe | null = null
  return ({ deltaX, deltaY, deltaMode, ctrlKey, shiftKey, timeStamp }) => {
    const unit = UNIT_PX[deltaMode] ?? 1
    const turned = shiftKey && deltaX === 0
    const [x, y] = turned ? [deltaY * unit, 0] : [deltaX * unit, deltaY * unit]
    if (Math.abs(x) > Math.abs(y)) return { zoom: 1, aside: -x }
    if (y === 0) return { zoom: 1, aside: 0 }
    if (ctrlKey) return { zoom: Math.min(NOTCH, Math.max(1 / NOTCH, Math.exp(-y * PINCH_GAIN))), aside: 0 }
    if (deltaMode !== 0) {
      const notches = deltaMode === 1 ? Math.min(1, Math.abs(deltaY) / NOTCH_LINES) : 1
      return { zoom: NOTCH ** (-Math.sign(y) * notches), aside: 0 }
    }
    const before: Swipe | null =
      swipe !== null && timeStamp - swipe.at <= GAP_MS && Math.sign(swipe.sum) === Math.sign(y) ? swipe : null
    // Fingers come to speed little by little; a notch is there at once.
    if (Math.abs(y) >= NOTCH_PX && x === 0 && Math.abs(y) >= 3 * Math.abs(before?.last ?? 0))
      return { zoom: NOTCH ** -Math.sign(y), aside: 0 }
    const sum = (before?.sum ?? 0) + y
    swipe = { sum, last: y, at: timeStamp }
    return { zoom: Math.exp(swiped(before?.sum ?? 0) - swiped(sum)), aside: 0 }
  }
}

/** How far a swipe of so many px has zoomed in all, as a natural logarithm. */
const swiped = (sum: number): number =>
  Math.sign(sum) * SWIPE_MOST * (1 - Math.exp((-Math.abs(sum) * SWIPE_GAIN) / SWIPE_MOST))
