import { describe, expect, it } from '@jest/globals'
import { moveCursor } from '../../../client/store/fill/cursor.ts'
import { kindsToChoose } from '../../../client/store/fill/new-records.ts'
import { fillKeyOf } from '../../../client/screens/map/fill/keys.ts'

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('filling in by keyboard', () => {
  it('walks along columns and rows, and stays at the edge', () => {
    const at = { mark: 'a', row: 'x' }
    const go = (now: typeof at | null, by: readonly [number, number]) => moveCursor(now, ['a', 'b'], ['x', 'y'], by)
    expect(go(null, [1, 0])).toEqual(at)
    expect(go(at, [1, 0])).toEqual({ mark: 'b', row: 'x' })
    expect(go(at, [-1, 0])).toEqual(at)
    expect(go(at, [0, 1])).toEqual({ mark: 'a', row: 'y' })
    expect(moveCursor(null, [], ['x'], [0, 0])).toBeNull()
  })

  it('knows its keys, without letters where these are off, and leaves the browser its own', () => {
    expect(fillKeyOf(press(' '), false)).toEqual({ does: 'answer', wish: 'seat' })
    expect(fillKeyOf(press('L'), true)).toEqual({ does: 'answer', wish: 'lead' })
    expect(fillKeyOf(press('0'), true)).toEqual({ does: 'answer', wish: 'none' })
    expect(fillKeyOf(press('?'), true)).toEqual({ does: 'answer', wish: 'unknown' })
    expect(fillKeyOf(press('l'), false)).toBeNull()
    expect(fillKeyOf(press('l', { ctrlKey: true }), true)).toBeNull()
    expect(fillKeyOf(press('x'), true)).toBeNull()
  })

  it('offers for a new name the kind that was asked for, then what is missing, then the rest of the sector', () => {
    expect(kindsToChoose('education', null, ['sbb', 'uwv'])[0]).toBe('sbb')
    expect(kindsToChoose('education', 'education_hbo', ['sbb']).slice(0, 2)).toEqual(['education_hbo', 'sbb'])
    expect(kindsToChoose('public', null, [])).not.toContain('municipality_centre')
  })
})
