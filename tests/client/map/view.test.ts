import { describe, expect, it } from '@jest/globals'
import { fills } from '../../../client/picture/view.ts'

const size = { width: 800, height: 600 }
const drawn = { x: 10, y: 20, zoom: 1 }
const filled = (by: { x?: number; y?: number }, zoom = 1, margin = 100) =>
  fills(drawn, { x: drawn.x + (by.x ?? 0), y: drawn.y + (by.y ?? 0), zoom }, size, margin)

describe('a picture that is moved', () => {
  it('fills its element until its margin is used up, to every side', () => {
    expect([filled({}), filled({}, 1, 0), filled({ x: 1 }, 1, 0)]).toEqual([true, true, false])
    for (const side of ['x', 'y'] as const)
      for (const way of [-1, 1])
        expect([filled({ [side]: 100 * way }), filled({ [side]: 101 * way })]).toEqual([true, false])
  })

  it('fills it well enough while it is zoomed, until it is twice as large or hardly half as large', () => {
    const around = (zoom: number) =>
      fills(drawn, { x: 400 - (400 - 10) * zoom, y: 300 - (300 - 20) * zoom, zoom }, size, 100)
    expect([around(2), around(2.1)]).toEqual([true, false])
    expect([around(0.6), around(0.59)]).toEqual([true, false])
  })
})
