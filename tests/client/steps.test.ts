import { describe, expect, it } from '@jest/globals'
import { neighbourTile, tilePosition } from '../../client/screens/regions/tile-places.ts'
import { undoStepsOf } from '../../client/store/undo/undo-steps.ts'
import type { ChangeRecord } from '../../contract/change.ts'
import { ChangeId, RegionId } from '../../contract/ids.ts'

const idOf = (version: number) => ChangeId.parse(`00000000-0000-4000-8000-${String(version).padStart(12, '0')}`)
/** A log, oldest first: each number is the version it undoes, null = a change of its own. */
const log = (...undoes: (number | null)[]): ChangeRecord[] =>
  undoes
    .map((undone, at) => ({
      id: idOf(at + 1),
      region: RegionId.parse('AM24'),
      version: at + 1,
      at: '2026-11-24T10:00:00Z',
      by: null,
      title: `step ${at + 1}`,
      count: 1,
      undoes: undone === null ? null : idOf(undone),
      undoneBy: null,
    }))
    .reverse()
const versions = (records: ChangeRecord[], floor = 1) => {
  const { undo, redo } = undoStepsOf(records, floor)
  return [undo?.version ?? null, redo?.version ?? null]
}

describe('undo and redo', () => {
  it('leave the first import alone', () => {
    expect(versions(log(null))).toEqual([null, null])
  })
  it('take the last step back, then the one before', () => {
    expect(versions(log(null, null, null))).toEqual([3, null])
    expect(versions(log(null, null, null, 3))).toEqual([2, 4])
    expect(versions(log(null, null, null, 3, 2))).toEqual([null, 5])
  })
  it('do again what was undone, and undo that again', () => {
    expect(versions(log(null, null, 2, 3))).toEqual([4, null])
    expect(versions(log(null, null, 2, 3, 4))).toEqual([null, 5])
  })
  it('forget what could be redone after another step', () => {
    expect(versions(log(null, null, 2, null))).toEqual([4, null])
  })
})

describe('the tiles', () => {
  const ids = Array.from({ length: 38 }, (_, at) => `AM${String(at + 1).padStart(2, '0')}`).filter(tilePosition)
  it('hold the 35 regions, no two on one place', () => {
    expect(ids).toHaveLength(35)
    expect(new Set(ids.map((id) => String(tilePosition(id)))).size).toBe(35)
  })
  it('are walked by arrows, and stay at the edge', () => {
    expect(neighbourTile('AM24', 'ArrowRight', ids)).toBe('AM25')
    expect(neighbourTile('AM24', 'ArrowUp', ids)).toBe('AM22')
    expect(neighbourTile('AM30', 'ArrowDown', ids)).toBe('AM30')
  })
  it('can all be reached', () => {
    const seen = new Set(['AM24'])
    for (const from of seen)
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const)
        seen.add(neighbourTile(from, arrow, ids))
    expect([...seen].sort()).toEqual(ids)
  })
})
