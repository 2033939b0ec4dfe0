import { describe, expect, it } from '@jest/globals'
import { moveChainFocus } from '../../../client/screens/chain/move-focus.ts'

const extent = { rows: 3, stages: 4 }
const from =
  (row: number, column: number) =>
  (key: string, far = false) => {
    const next = moveChainFocus({ row, column }, key, far, extent)
    return next === null ? null : [next.row, next.column]
  }

describe('the keys in the chain', () => {
  it('walk from head to partner to handover, and stop at the edges', () => {
    expect(from(-1, 0)('ArrowDown')).toEqual([0, 0])
    expect(from(0, 0)('ArrowLeft')).toEqual([0, -1])
    expect(from(0, -1)('ArrowLeft')).toEqual([0, -1])
    expect(from(0, 3)('ArrowRight')).toEqual([0, 3])
    expect(from(2, 3)('ArrowDown')).toEqual([3, 2])
    expect(from(3, 1)('ArrowDown')).toEqual([3, 1])
  })

  it('have no name before the heads, nor before the handovers', () => {
    expect(from(0, -1)('ArrowUp')).toEqual([-1, 0])
    expect(from(2, -1)('ArrowDown')).toEqual([3, 0])
  })

  it('jump to the ends of a row, and with Ctrl to the first and the last', () => {
    expect(from(1, 1)('Home')).toEqual([1, -1])
    expect(from(1, 1)('End')).toEqual([1, 3])
    expect(from(1, 1)('Home', true)).toEqual([-1, 0])
    expect(from(1, 1)('End', true)).toEqual([3, 2])
    expect(from(1, 1)('PageDown')).toEqual([3, 1])
  })

  it('leave other keys alone', () => {
    expect(from(1, 1)('a')).toBeNull()
  })
})
