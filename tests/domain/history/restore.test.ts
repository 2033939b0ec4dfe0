import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ChangeId, RegionId } from '../../../contract/ids.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { apply, diff, type RecordDiff } from '../../../domain/changes.ts'
import { changesOf, diffsBack, type LoggedStep, stepsUpon, sumsOf } from '../../../domain/history/restore.ts'
import { concerns } from '../../../domain/history/step-story.ts'
import { dayAfter, dayOf, startOfDay } from '../../../domain/calendar.ts'
import { network } from '../../networks/network.ts'
import { tiny } from '../../networks/records.ts'
import { networks } from '../../truth/random.ts'
import { runs } from '../../support/rounds.ts'

const region = RegionId.parse('ZZ01')
const zz = tiny(region)
const { put, id } = zz
const step = (version: number, diffs: RecordDiff[], undoneBy: string | null = null): LoggedStep => ({
  change: {
    ...{ id: ChangeId.parse(`00000000-0000-4000-8000-${String(version).padStart(12, '0')}`), region, version },
    ...{ at: '2026-01-01T10:00:00Z', by: null, title: `Step ${version}`, count: diffs.length, undoes: null },
    undoneBy: undoneBy === null ? null : ChangeId.parse(undoneBy),
  },
  detail: { diffs },
})
const of = (before: ReturnType<typeof put> | null, after: ReturnType<typeof put> | null): RecordDiff => {
  const there = (after ?? before)!
  return { id: there.record.id, what: there.what, before, after }
}
const still = (graph: RegionGraph) => ({ ...graph, version: 0 })

describe('a region as it was', () => {
  it('is exactly what it was after any step, whatever was done since; and taking that back is exact too', () => {
    const states = fc.array(networks, { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(states, fc.nat(9), (all, chosen) => {
        const graphs = all.map(
          ({ rows }) => network(({ put: one }) => rows.map((row) => one(row.what, row.id, row.fields)), {}, zz).graph,
        )
        const steps = graphs.slice(1).map((graph, at) => step(at + 2, diff(graphs[at]!, graph)))
        const at = chosen % graphs.length
        const last = graphs.at(-1)!
        const back = diffsBack(
          steps
            .slice(at)
            .reverse()
            .map(({ detail }) => detail),
        )
        const restored = apply(last, back)
        expect(still(restored)).toEqual(still(graphs[at]!))
        // Undone one by one it comes to the same, and what was restored can be taken back.
        const oneByOne = steps
          .slice(at)
          .toReversed()
          .reduce((graph, { detail }) => apply(graph, diffsBack([detail])), last)
        expect(still(oneByOne)).toEqual(still(graphs[at]!))
        expect(still(apply(restored, diffsBack([{ diffs: back }])))).toEqual(still(last))
      }),
      runs(25),
    )
  })

  it('has its sums, changes and bounds', () => {
    const [p1, p2, renamed] = [put('partner', 'p1'), put('partner', 'p2'), put('partner', 'p1', { name: 'New' })]
    const made = of(null, put('region', ''))
    const steps = [
      { diffs: [of(p1, renamed)] },
      { diffs: [of(p2, null)] },
      { diffs: [of(null, put('body', 'b')), made] },
    ]
    const back = diffsBack(steps)
    expect(sumsOf(back)).toEqual({ back: 1, changed: 1, gone: 1 })
    expect(changesOf(back)).toEqual([p1, p2, { op: 'remove', what: 'body', id: id('b') }])
    expect(changesOf(diffsBack(steps, (one) => concerns(one, id('p1'))))).toEqual([p1])
    // Somebody who was erased does not return, nor does their place.
    const erased = 'zz01-erased-0a1b2c3d4e5f'
    const seat = put('involvement', 'i', { partner: 'p1', at: 'b', carriedBy: ['erased-0a1b2c3d4e5f'] })
    const bare = put('involvement', 'i', { partner: 'p1', at: 'b' })
    const person = { ...of(put('person', 'x'), null), id: erased }
    expect(diffsBack([{ diffs: [of(seat, bare), person] }])).toEqual([])
  })
})

describe('what stands on a step', () => {
  const p1 = put('partner', 'p1')
  const seat = put('involvement', 'i', { partner: 'p1', at: 'b' })
  const body = put('body', 'b')
  const first = step(2, [of(null, p1)])
  it('is what changed the same, names what it made, or took out what it needs; and what stands on that', () => {
    const names = step(3, [of(null, seat)])
    const changes = step(4, [of(seat, put('involvement', 'i', { partner: 'p1', at: 'b', role: 'lead' }))])
    const other = step(5, [of(null, put('partner', 'p2'))])
    expect(stepsUpon(first, [other, names, changes]).map(({ change }) => change.version)).toEqual([4, 3])
    const taken = step(6, [of(seat, null)])
    expect(stepsUpon(taken, [step(7, [of(body, null)]), step(8, [of(null, put('goal', 'g'))])])).toHaveLength(1)
  })
  it('is not what was taken back itself, nor what came before', () => {
    const undone = step(3, [of(null, seat)], '00000000-0000-4000-8000-000000000009')
    expect(stepsUpon(first, [undone, step(1, [of(null, p1)])])).toEqual([])
  })
})

it('knows when a day begins and ends in the region, in winter and summer and where the clock changes', () => {
  const days = ['2026-01-15', '2026-03-29', '2026-03-30', '2026-07-01', '2026-10-25', '2026-10-26']
  for (const day of days) {
    expect(dayOf(startOfDay(day))).toBe(day)
    expect(dayOf(new Date(startOfDay(day).getTime() - 1))).not.toBe(day)
    expect(dayOf(new Date(startOfDay(dayAfter(day)).getTime() - 1))).toBe(day)
  }
  expect(startOfDay('2026-07-01').toISOString()).toBe('2026-06-30T22:00:00.000Z')
  // The last day there is has one after it too.
  expect(startOfDay(dayAfter('9999-12-31')).toISOString()).toMatch(/^9999-12-31T2[23]/)
  expect(startOfDay('2026-01-15').toISOString()).toBe('2026-01-14T23:00:00.000Z')
})
