import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandsWith } from '../../server/start/processes.ts'
import { homeFlag } from '../../server/start/neo4j/java.ts'
import { type Served, serveForReal } from '../support/server.ts'

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
}, 30_000)

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
  }, 30_000)

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

  it('finds its data, and ends the database left behind, after it was killed itself', async () => {
    const left = databases()
    await served.kill('SIGKILL')
    expect(databases()).toEqual(left)
    served = start()
    await served.until('Ready:')
    expect(served.said()).toContain(`process ${String(left[0])}`)
    expect(databases()).toHaveLength(1)
    expect(databases()).not.toEqual(left)
    expect(await regionsOf(served)).toBe(regions)
  }, 180_000)

  it('ends on SIGTERM under load: what was asked is answered, and nothing is left behind', async () => {
    let stopped = Infinity
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
    const inFlight = answers.filter(({ asked }) => asked < stopped)
    expect(inFlight.length).toBeGreaterThan(20)
    expect(inFlight.filter(({ status }) => status !== 200)).toEqual([])
    expect(code).toBe(0)
    expect(took).toBeLessThan(10_000)
    expect(databases()).toEqual([])
    expect(() => statSync(join(folder, 'ketenkaart.lock'))).toThrow('ENOENT')
  }, 60_000)
})
