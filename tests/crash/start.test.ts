import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandsWith } from '../../server/start/processes.ts'
import { makeHome } from '../../server/start/neo4j/home.ts'
import { archiveOf, homeFlag } from '../../server/start/neo4j/java.ts'
import { makeEngine, startNeo4j } from '../../server/start/neo4j/start.ts'
import { type Served, serveForReal } from '../support/server.ts'
import { shortLivedJava } from '../support/test-database.ts'

// Of the databases of all starts here, of the servers too.
process.env['JDK_JAVA_OPTIONS'] = shortLivedJava
const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-start-'))
const neo4j = join(folder, 'neo4j')
const databases = () => commandsWith(homeFlag(neo4j))
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
const started: Served[] = []
const start = () => {
  const served = serveForReal({ DATA_DIR: folder })
  started.push(served)
  return served
}
/** A cold database may need longer than a read is given: then 503, and the second time it knows how. */
const regionsOf = async (served: Served) => {
  for (let turn = 1; ; turn++) {
    const answer = await served.ask('/api/v1/regions')
    if (answer.status !== 503 || turn === 10) return answer.text()
    await sleep(Number(answer.headers.get('Retry-After')) * 1_000)
  }
}
let served: Served
let regions: string

beforeAll(async () => {
  served = start()
  await served.until('Ready:')
  regions = await regionsOf(served)
}, 180_000)
afterAll(async () => {
  await Promise.all(started.map((one) => one.kill('SIGKILL')))
  for (const pid of databases()) process.kill(pid, 'SIGKILL')
  await sleep(200)
  rmSync(folder, { recursive: true, force: true })
}, 180_000)

describe('a Neo4j', () => {
  const home = mkdtempSync(join(tmpdir(), 'ketenkaart-start-'))
  afterAll(() => {
    rmSync(home, { recursive: true, force: true })
  })

  it('starts without a class-data archive that Java falls over, and with what an earlier start left behind ended', async () => {
    const engine = await makeEngine(() => undefined)
    const script = join(home, 'java')
    const falls = 'case "$*" in *SharedArchiveFile*) kill -ABRT $$ ;; *) exec "$JAVA_OF_TEST" "$@" ;; esac'
    writeFileSync(script, `#!/bin/sh\n${falls}\n`, { mode: 0o755 })
    process.env['JAVA_OF_TEST'] = engine.java.command
    const falling = { ...engine, java: { ...engine.java, command: script, version: home } }
    writeFileSync(archiveOf(falling), 'half of it')
    const { folder, ...own } = await makeHome(join(home, 'data'))
    const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)', '--', homeFlag(folder)], {
      stdio: 'ignore',
    })
    while (!commandsWith(homeFlag(folder)).includes(left.pid ?? 0)) await sleep(20)
    const said: string[] = []
    const running = await startNeo4j(falling, { folder, ...own }, (text) => said.push(text))
    await running.stop()
    expect(existsSync(archiveOf(falling))).toBe(false)
    expect(left.signalCode).toBe('SIGTERM')
    expect(said.slice(0, 3)).toEqual([
      `Ending the database (process ${String(left.pid)}) that an earlier start left behind`,
      expect.stringContaining('Starting Neo4j'),
      'Neo4j ended at once; it is tried without what was kept to start it faster',
    ])
  }, 120_000)
})

describe('a server with its own database', () => {
  it('has the 35 regions and keeps its data and its password to itself', () => {
    expect(JSON.parse(regions)).toHaveProperty('regions.length', 35)
    expect([folder, neo4j, join(neo4j, 'password')].map(mode)).toEqual(['700', '700', '600'])
    const [pid] = databases()
    const password = readFileSync(join(neo4j, 'password'), 'utf8').trim()
    expect(password.length).toBeGreaterThanOrEqual(32)
    expect(readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')).not.toContain(password)
    expect(served.said()).not.toContain(password)
  })

  it('is not started twice on the same folder, and says where the first one answers', async () => {
    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain(`answers at ${served.origin()}`)
    expect((await served.ask('/api/v1/health/ready')).status).toBe(200)
  }, 180_000)

  it('starts its database again when that is killed', async () => {
    const [pid] = databases()
    process.kill(pid!, 'SIGKILL')
    await sleep(300)
    expect((await served.ask('/api/v1/health/ready')).status).toBe(503)
    expect((await served.ask('/api/v1/health/live')).status).toBe(200)
    const began = Date.now()
    while ((await served.ask('/api/v1/health/ready')).status !== 200) {
      if (Date.now() - began > 90_000) throw new Error(served.said())
      await sleep(50)
    }
    expect(await regionsOf(served)).toBe(regions)
  }, 120_000)

  it('takes its database along when it is killed itself, and finds its data after that', async () => {
    await served.kill('SIGKILL')
    while (databases().length > 0) await sleep(50)
    served = start()
    await served.until('Ready:')
    expect(databases()).toHaveLength(1)
    expect(await regionsOf(served)).toBe(regions)
  }, 180_000)

  it('ends on SIGTERM under load: what was asked is answered, who listens hears so, and nothing is left behind', async () => {
    let stopped = Infinity
    // Lines that stay open for as long as the server lets them (REL-08).
    const lines: Promise<string>[] = []
    while (lines.length < 20) {
      const line = await served.ask('/api/v1/regions/AM24/events')
      if (line.status === 200) lines.push(line.text())
    }
    const answers: { asked: number; status: number }[] = []
    const load = Array.from({ length: 12 }, async () => {
      while (performance.now() < stopped + 100) {
        const asked = performance.now()
        answers.push({
          asked,
          status: await served.ask('/api/v1/regions').then(
            ({ status }) => status,
            () => 0,
          ),
        })
      }
    })
    while (answers.length < 40) await sleep(10)
    stopped = performance.now()
    const code = await served.kill('SIGTERM')
    const took = performance.now() - stopped
    await Promise.all(load)
    const heard = await Promise.all(lines)
    expect(heard.filter((text) => !/^event: written$.*^event: bye$/ms.test(text))).toEqual([])
    const inFlight = answers.filter(({ asked }) => asked < stopped)
    expect(inFlight.length).toBeGreaterThan(20)
    expect(inFlight.filter(({ status }) => status !== 200)).toEqual([])
    expect(code).toBe(0)
    expect(took).toBeLessThan(10_000)
    expect(databases()).toEqual([])
    expect(() => statSync(join(folder, 'ketenkaart.lock'))).toThrow('ENOENT')
  }, 180_000)
})
