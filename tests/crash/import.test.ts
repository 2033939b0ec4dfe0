import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateRegion } from '../../bench/generate/region.ts'
import { NetworkFile } from '../../contract/file.ts'
import type { Database } from '../../server/store/database.ts'
import { importFile } from '../../server/import/import-file.ts'
import { makeHome } from '../../server/start/neo4j/home.ts'
import { homeFlag } from '../../server/start/neo4j/java.ts'
import { type Supervision, superviseNeo4j } from '../../server/start/neo4j/supervise.ts'
import { makeEngine } from '../../server/start/neo4j/start.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { commandsWith } from '../../server/start/processes.ts'
import { root } from '../support/files.ts'
import { removeRegion } from '../support/remove-region.ts'
import { rounds } from '../support/rounds.ts'
import { now, openPrepared, shortLivedJava, untilReady } from '../support/test-database.ts'
import { stateOf } from './states.ts'

const region = 'ZZ20260001'
const { title, changes } = generateRegion({ id: region, name: 'Crash', partners: 300, ties: 1_500, seed: 7 })
const file = NetworkFile.parse({
  meta: { kind: 'ketenkaart-network', version: 1 },
  data: { region, title, changes },
})
const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-crash-'))
const path = join(folder, 'network.json')
const eachRound = Array.from({ length: rounds }, (_, index) => index + 1)
/** When to strike in a round: spread over the whole of what takes `duration` ms, from its start to just after its end. */
const momentOf = (round: number, duration: number): number => (duration * 1.1 * (round - 1 + Math.random())) / rounds
const silent = () => undefined

let kept: Supervision
let home: Awaited<ReturnType<typeof makeHome>>
let database: Database
let whole: string | null
let duration: number
const write = () => importFile({ database, queries: loadQueries(), now }, file)

beforeAll(async () => {
  writeFileSync(path, JSON.stringify(file))
  home = await makeHome(folder)
  const engine = await makeEngine(silent)
  process.env['JDK_JAVA_OPTIONS'] = shortLivedJava
  kept = await superviseNeo4j(engine, home, silent)
  // Deadlines are proven elsewhere; here a slow machine must not be taken for a crash.
  database = await openPrepared({ ...home.connection, deadlines: { read: 30_000, write: 60_000 } })
  // The first one warms the database up and may take too long; the last one is the measure.
  await write().catch(() => untilReady(database))
  await write()
  await removeRegion(database, region)
  const began = performance.now()
  await write()
  duration = performance.now() - began
  whole = await stateOf(database, region)
}, 180_000)
afterAll(async () => {
  await database.close()
  await kept.stop()
  rmSync(folder, { recursive: true, force: true })
}, 30_000)

/** All or nothing, and a second run that ends in the same place (REL-07). */
async function expectWholeAfterAll(): Promise<void> {
  expect([null, whole]).toContain(await stateOf(database, region))
  await write()
  expect(await stateOf(database, region)).toBe(whole)
}

describe(`an import, ${rounds} times each`, () => {
  it('is in its whole a region with a log of one change', async () => {
    expect(whole).toMatch(/^[0-9a-f]{64}$/)
    await write()
    expect(await stateOf(database, region)).toBe(whole)
  })

  it.each(eachRound)(
    'is whole or absent after the database is killed, round %d',
    async (round) => {
      await removeRegion(database, region)
      const [pid] = commandsWith(homeFlag(home.folder))
      const writing = write().catch((error: unknown) => error)
      await sleep(momentOf(round, duration))
      process.kill(pid!, 'SIGKILL')
      await writing
      await untilReady(database)
      expect(commandsWith(homeFlag(home.folder))).not.toContain(pid)
      await expectWholeAfterAll()
    },
    90_000,
  )

  it.each(eachRound)(
    'is whole or absent after the server is killed, round %d',
    async (round) => {
      await removeRegion(database, region)
      const args = ['--import', 'tsx', join(root, 'tests/crash/importer.ts'), path, JSON.stringify(home.connection)]
      const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      await sleep(momentOf(round, duration))
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      await expectWholeAfterAll()
    },
    60_000,
  )
})
