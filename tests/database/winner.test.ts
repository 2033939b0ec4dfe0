import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { listChanges } from '../../server/changes/history/list-changes.ts'
import { readGraph } from '../../server/store/graph.ts'
import type { Deps } from '../../server/web/handler.ts'
import { ProblemError } from '../../server/errors/problem-error.ts'
import { tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'

jest.setTimeout(120_000)
const writers = 20
const each = 50
let instances: Deps[]
beforeAll(async () => {
  instances = await Promise.all([testDeps(), testDeps()])
})
afterAll(() => Promise.all(instances.map(({ database }) => database.close())))

it('has exactly one winner a version in 1,000 concurrent updates by two instances (REL-11)', async () => {
  const zz = tiny()
  const [one] = instances as [Deps, Deps]
  await write(one, zz, [zz.put('partner', 'goes')])
  const won: { version: number; name: string }[] = []
  let stale = 0
  /** Everybody writes with the version last heard of, and hears the present one when it was too late. */
  const writer = async (number: number) => {
    const deps = instances[number % instances.length]!
    let seen = 1
    for (let turn = 0; turn < each; turn += 1) {
      const name = `By ${number} in turn ${turn}`
      try {
        const { version } = await writeChangeSet(
          deps,
          zz.region,
          changeSet(name, [zz.put('partner', 'goes', { name })]),
          seen,
        )
        expect(version).toBe(seen + 1)
        won.push({ version, name })
        seen = version
      } catch (error) {
        if (!(error instanceof ProblemError) || error.version === undefined) throw error
        expect(error.version).toBeGreaterThan(seen)
        stale += 1
        seen = error.version
      }
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, number) => writer(number)))
  won.sort((a, b) => a.version - b.version)
  expect(won.length + stale).toBe(writers * each)
  expect(stale).toBeGreaterThan(writers)
  expect(won.map(({ version }) => version)).toEqual(won.map((_, at) => at + 2))
  const { partners, version } = await one.database.read((run) => readGraph(run, one.queries, zz.region))
  expect([version, partners.map(({ name }) => name)]).toEqual([won.length + 1, [won.at(-1)!.name]])
  const { changes } = await listChanges(one, zz.region, { limit: 500 })
  const kept = won.slice(-499).map(({ name }) => name)
  expect(changes.slice(0, kept.length).map(({ title }) => title)).toEqual(kept.reverse())
})
