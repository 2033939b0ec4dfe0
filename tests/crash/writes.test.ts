import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { z } from 'zod'
import { generateRegion } from '../../bench/generate/region.ts'
import { Change } from '../../contract/change.ts'
import { NetworkFile } from '../../contract/file.ts'
import { RegionId } from '../../contract/ids.ts'
import { restoreArchive } from '../../server/backup/restore-archive.ts'
import { writeArchive } from '../../server/backup/write-archive.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { prepareFreeze } from '../../server/moments/freeze.ts'
import type { Database } from '../../server/store/database.ts'
import { importFile } from '../../server/import/import-file.ts'
import { makeHome } from '../../server/start/neo4j/home.ts'
import { homeFlag } from '../../server/start/neo4j/java.ts'
import { type Supervision, superviseNeo4j } from '../../server/start/neo4j/supervise.ts'
import { makeEngine } from '../../server/start/neo4j/start.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { commandsWith } from '../../server/start/processes.ts'
import { changeSet } from '../support/deps.ts'
import { root } from '../support/files.ts'
import { removeRegion } from '../support/remove-region.ts'
import { rounds } from '../support/rounds.ts'
import { now, openPrepared, shortLivedJava, untilReady } from '../support/test-database.ts'
import { stateOf } from './states.ts'

function fileOf(region: string, partners: number, ties: number): NetworkFile {
  const { title, changes } = generateRegion({ id: region, name: 'Crash', partners, ties, seed: 7 })
  return NetworkFile.parse({
    meta: { kind: 'ketenkaart-network', version: 1 },
    data: { region, title, changes },
  })
}
/** What is imported; what an archive brings back that is not there; and what it puts in the place of something else. */
const [imported, absent, replaced] = ['ZZ20260001', 'ZZ20260002', 'ZZ20260003'] as const
const file = fileOf(imported, 300, 1_500)
const other = fileOf(replaced, 30, 60)
const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-crash-'))
const [path, archive] = [join(folder, 'network.json'), join(folder, 'archive.ndjson.gz')]
const eachRound = Array.from({ length: rounds }, (_, index) => index + 1)
/** When to strike in a round: spread over the whole of what takes `duration` ms, from its start to just after its end. */
const momentOf = (round: number, duration: number): number => (duration * 1.1 * (round - 1 + Math.random())) / rounds
const silent = () => undefined

let kept: Supervision
let home: Awaited<ReturnType<typeof makeHome>>
let database: Database
/** Of each region: what it may be after a crash, before first; and what it is in the end. */
let before: Record<string, string | null>
let whole: Record<string, string | null>
let duration: number
const quietly = { log: pino({ level: 'silent' }), today: () => '2026-07-01' }
const deps = () => ({ database, queries: loadQueries(), now })
const write = () => importFile(deps(), file)
const both = () => Promise.all([write(), restoreArchive(deps(), archive, { replace: true })])
const states = async () => ({
  [imported]: await stateOf(database, imported),
  [absent]: await stateOf(database, absent),
  [replaced]: await stateOf(database, replaced),
})
/** Nothing to be seen of what is to come; in one place something else. */
async function clear(): Promise<void> {
  for (const region of [imported, absent, replaced]) await removeRegion(database, region)
  await importFile(deps(), other)
}

beforeAll(async () => {
  writeFileSync(path, JSON.stringify(file))
  home = await makeHome(folder)
  const engine = await makeEngine(silent)
  process.env['JDK_JAVA_OPTIONS'] = shortLivedJava
  kept = await superviseNeo4j(engine, home, silent)
  // Deadlines are proven elsewhere; here a slow machine must not be taken for a crash.
  database = await openPrepared({ ...home.connection, deadlines: { read: 30_000, write: 60_000 } })
  for (const region of [absent, replaced]) await importFile(deps(), fileOf(region, 100, 400))
  await writeArchive(deps(), archive, { only: [absent, replaced] })
  // The first one warms the database up and may take too long; the second is the measure.
  await write().catch(() => untilReady(database))
  await clear()
  before = await states()
  const began = performance.now()
  await both()
  duration = performance.now() - began
  whole = await states()
}, 180_000)
afterAll(async () => {
  await database.close()
  await kept.stop()
  rmSync(folder, { recursive: true, force: true })
}, 180_000)

/** All or nothing of each region, and a second run that ends in the same place (REL-07). */
async function expectWholeAfterAll(): Promise<void> {
  for (const [region, state] of Object.entries(await states()))
    expect([region, before[region], whole[region]]).toContain(state)
  await both()
  expect(await states()).toEqual(whole)
}

describe(`an import and a restore at once, ${rounds} times each`, () => {
  it('are in their whole three regions with a log of one change, and again the same', async () => {
    expect(Object.values(whole)).toEqual([0, 1, 2].map(() => expect.stringMatching(/^[0-9a-f]{64}$/) as unknown))
    expect(before).toEqual({ [imported]: null, [absent]: null, [replaced]: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(before[replaced]).not.toBe(whole[replaced])
    await both()
    expect(await states()).toEqual(whole)
  }, 180_000)

  it.each(eachRound)(
    'are whole or absent after the database is killed, round %d',
    async (round) => {
      await clear()
      const [pid] = commandsWith(homeFlag(home.folder))
      const writing = both().catch((error: unknown) => error)
      await sleep(momentOf(round, duration))
      process.kill(pid!, 'SIGKILL')
      await writing
      await untilReady(database)
      expect(commandsWith(homeFlag(home.folder))).not.toContain(pid)
      await expectWholeAfterAll()
    },
    120_000,
  )

  it.each(eachRound)(
    'are whole or absent after the server is killed, round %d',
    async (round) => {
      await clear()
      const args = ['--import', 'tsx', join(root, 'tests/crash/writer.ts'), path, archive]
      const child = spawn(process.execPath, [...args, JSON.stringify(home.connection)], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      await sleep(momentOf(round, duration))
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      await expectWholeAfterAll()
    },
    180_000,
  )
})

describe(`a moment that is started, ${rounds} times`, () => {
  const momentFor = (name: string, version: number) => {
    const record = { id: `${imported.toLowerCase()}-${name}`, name, from: '2026-06-01', day: '2026-07-01', version }
    return [Change.parse({ op: 'put', what: 'moment', record: { ...record, asked: [], note: null, by: null } })]
  }
  const start = async (name: string, version: number) => {
    const [region, changes] = [RegionId.parse(imported), momentFor(name, version)]
    const freeze = await prepareFreeze({ ...deps(), ...quietly }, region, changes)
    return writeChangeSet(deps(), region, changeSet(name, changes), version, { freeze })
  }
  const there = async () => {
    const rows = await database.read((run) =>
      run(
        `MATCH (n)-[:IN]->(:Region {id: $region}) WHERE n:Moment OR n:Frozen
         RETURN labels(n)[0] AS what, coalesce(n.moment, n.id) AS moment ORDER BY moment`,
        { region: imported },
        z.object({ what: z.string(), moment: z.string() }),
      ),
    )
    const of = (what: string) => rows.filter((row) => row.what === what).map(({ moment }) => moment)
    return { moments: of('Moment'), frozen: of('Frozen') }
  }

  it.each(eachRound)(
    'is there with what it froze, or not at all, after the database is killed, round %d',
    async (round) => {
      await clear()
      await write()
      const began = performance.now()
      await start('first', 1)
      const spent = performance.now() - began
      const [pid] = commandsWith(homeFlag(home.folder))
      const starting = start('second', 2).catch((error: unknown) => error)
      await sleep(momentOf(round, spent))
      process.kill(pid!, 'SIGKILL')
      await starting
      await untilReady(database)
      const { moments, frozen } = await there()
      expect(moments).toContain(`${imported.toLowerCase()}-first`)
      expect(frozen).toEqual(moments)
      if (moments.length === 1) await start('second', 2)
      const whole = ['first', 'second'].map((name) => `${imported.toLowerCase()}-${name}`)
      expect(await there()).toEqual({ moments: whole, frozen: whole })
    },
    120_000,
  )
})
