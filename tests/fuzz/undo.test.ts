import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import type { Change, ChangeRecord } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { OperationId, RecordId } from '../../contract/ids.ts'
import { undo, writeChangeSet } from '../../server/changes/handlers.ts'
import { prepareFreeze } from '../../server/moments/freeze.ts'
import { readFrozen } from '../../server/moments/frozen.ts'
import { graphAt } from '../../server/moments/graph-at.ts'
import { readGraph } from '../../server/store/graph.ts'
import { currentState } from '../../server/store/region-state.ts'
import type { Deps } from '../../server/web/handler.ts'
import { ProblemError } from '../../server/errors/problem-error.ts'
import { rounds, runs } from '../support/rounds.ts'
import { type Tiny, tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'

jest.setTimeout(rounds * 300_000)
let deps: Deps
beforeAll(async () => {
  deps = await testDeps()
})
afterAll(() => deps.database.close())

const few = (prefix: string) => fc.integer({ min: 1, max: 3 }).map((number) => `${prefix}${number}`)
const partner = few('p')
const level = fc.constantFrom('administrative', 'policy', 'operational', 'unspecified')
const list = (prefix: string) => fc.uniqueArray(few(prefix), { maxLength: 2 })
const strength = fc.option(fc.integer({ min: 0, max: 5 }))
type Make = (zz: Tiny) => Change
const put = (
  what: Parameters<Tiny['put']>[0],
  id: fc.Arbitrary<string>,
  fields: fc.Arbitrary<Record<string, unknown>>,
) =>
  fc.tuple(id, fields).map(
    ([short, record]): Make =>
      (zz) =>
        zz.put(what, short, record),
  )
const name = fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme' })

/** Few ids of each kind, so that changes meet: the same record put, moved, given another kind and removed. */
const makes: fc.Arbitrary<Make> = fc.oneof(
  put(
    'partner',
    partner,
    fc.record({ name, kind: fc.constantFrom('uwv', 'wsp', 'other'), aliases: fc.array(name, { maxLength: 2 }) }),
  ),
  put('person', few('n'), fc.record({ worksAt: fc.option(partner) })),
  put('goal', few('g'), fc.record({ name })),
  put('stage', few('s'), fc.record({ order: fc.integer({ min: 1, max: 9 }) })),
  put('body', few('b'), fc.record({ level })),
  put('activity', few('a'), fc.record({ stages: list('s'), serves: list('g') })),
  put('membership', few('m'), fc.record({ member: partner, cluster: partner })),
  put('coverage', few('c'), fc.record({ partner, stage: few('s') })),
  put('carrying', few('y'), fc.record({ body: few('b'), activity: few('a') })),
  put(
    'involvement',
    few('i'),
    fc.record({ partner, at: fc.oneof(few('b'), few('a'), few('g')), level, carriedBy: list('n') }),
  ),
  put('tie', few('t'), fc.record({ from: partner, to: partner, level, strength })),
  put('inquiry', few('q'), fc.record({ partner, at: fc.oneof(few('b'), few('a'), partner), level })),
  put('mention', few('o'), fc.record({ at: fc.oneof(few('b'), few('a')) })),
  put('expectation', few('e'), fc.record({ a: partner, b: partner, level: fc.constant('policy') })),
  put('region', fc.constant('region'), fc.record({ name, preset: fc.constantFrom('P', 'R', 'B') })),
  fc
    .constantFrom(...(['partner:p', 'person:n', 'goal:g', 'stage:s', 'body:b', 'activity:a', 'tie:t'] as const))
    .chain((kind) => fc.tuple(fc.constant(kind), fc.integer({ min: 1, max: 3 })))
    .map(([kind, number]): Make => {
      const [what, prefix] = kind.split(':') as ['partner', string]
      return (zz) => ({ op: 'remove', what, id: zz.id(`${prefix}${number}`) })
    }),
)

/** What lies in the database; the state that the server took further with every change is exactly that. */
async function graph(zz: Tiny): Promise<RegionGraph> {
  const stored = await deps.database.read((run) => readGraph(run, deps.queries, zz.region))
  const { graph: kept } = await currentState(deps, zz.region, deps.today())
  expect(JSON.stringify(kept)).toBe(JSON.stringify(stored))
  return stored
}
const still = (graph: RegionGraph) => ({ ...graph, version: 0 })

/** Writes a change set; null when it was refused as not right, for then nothing may have happened. */
async function attempt(zz: Tiny, changes: Change[]): Promise<ChangeRecord | null> {
  try {
    return await writeChangeSet(deps, zz.region, changeSet('Random', changes), null)
  } catch (error) {
    if (error instanceof ProblemError && error.problem === 'bad-request') return null
    throw error
  }
}

const undoOf = ({ region, id }: ChangeRecord) =>
  undo(deps, region, id, { operationId: OperationId.parse(randomUUID()), by: null }, null)

/** A moment of the region as it is at version 1; what says that what it froze is still what the log says when it is taken back to it. */
async function freeze(zz: Tiny): Promise<() => Promise<void>> {
  const asked = { from: '2026-06-01', day: deps.today(), asked: ['p1', 'p2'], version: 1 }
  const changes = [zz.put('moment', 'm1', asked)]
  const { graph: then } = await currentState(deps, zz.region, deps.today())
  const frozen = { freeze: await prepareFreeze(deps, zz.region, changes) }
  await writeChangeSet(deps, zz.region, changeSet('Moment', changes), 1, frozen)
  return async () => {
    const kept = await readFrozen(deps, zz.region, RecordId.parse(zz.id('m1')))
    const rewound = await deps.database.read((run) => graphAt(run, deps.queries, zz.region, 1))
    expect(rewound).toEqual(then)
    expect(kept.state.graph).toEqual(then)
  }
}

it('returns the exact earlier state after any sequence of changes, and a moment is what the log says (REL-10)', async () => {
  let written = 0
  const sequence = fc.array(fc.array(makes, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 8 })
  const property = fc.asyncProperty(sequence, async (steps) => {
    const zz = tiny()
    const first = ['p1', 'p2', 'p3'].map((id) => zz.put('partner', id))
    await write(deps, zz, [
      ...first,
      zz.put('body', 'b1'),
      zz.put('activity', 'a1'),
      zz.put('stage', 's1'),
      zz.put('goal', 'g1'),
      zz.put('person', 'n1'),
    ])
    const expectFrozen = await freeze(zz)
    const before: { state: unknown; change: ChangeRecord }[] = []
    for (const makesOfStep of steps) {
      const state = still(await graph(zz))
      const change = await attempt(
        zz,
        makesOfStep.map((make) => make(zz)),
      )
      if (change) before.push({ state, change })
      else expect(still(await graph(zz))).toEqual(state)
    }
    written += before.length
    const last = still(await graph(zz))
    await expectFrozen()
    const undone: ChangeRecord[] = []
    for (const { state, change } of [...before].reverse()) {
      undone.push(await undoOf(change))
      expect(still(await graph(zz))).toEqual(state)
    }
    for (const change of undone.reverse()) await undoOf(change)
    expect(still(await graph(zz))).toEqual(last)
    await expectFrozen()
  })
  await fc.assert(property, runs(15))
  expect(written).toBeGreaterThan(10)
})
