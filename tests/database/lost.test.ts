import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { type Database, DatabaseUnavailable, openDatabase } from '../../server/store/database.ts'
import { startTestDatabase, type TestDatabase, untilReady } from '../support/test-database.ts'

/** A Neo4j of its own: it is frozen and stopped, and the others must not notice. */
let own: TestDatabase
const opened: Database[] = []
const open = () => {
  const database = openDatabase(own.home.connection)
  opened.push(database)
  return database
}
beforeAll(async () => {
  own = await startTestDatabase()
}, 90_000)
afterAll(async () => {
  own.running.child.kill('SIGCONT')
  await Promise.all(opened.map((database) => database.close()))
  await own.stop()
}, 180_000)

const one = z.object({ one: z.int() })
const ask = (database: Database, mode: 'read' | 'write') => database[mode]((run) => run('RETURN 1 AS one', {}, one))
/** How long (ms) until it says it is unavailable; the clock stops before the test looks at what it said. */
async function refusedAfter(asked: Promise<unknown>): Promise<number> {
  const began = performance.now()
  let ended = began
  const stop = () => {
    ended = performance.now()
  }
  asked.then(stop, stop)
  await expect(asked).rejects.toBeInstanceOf(DatabaseUnavailable)
  return ended - began
}

describe('the local database', () => {
  it.each(['file:///etc/hosts', 'http://127.0.0.1:9/x.csv', 'ftp://127.0.0.1:9/x.csv'])(
    'reads nothing from %s',
    async (url) => {
      const database = open()
      await untilReady(database)
      const load = database.read((run) => run('LOAD CSV FROM $url AS row RETURN 1 AS one', { url }, one))
      await expect(load).rejects.toHaveProperty(
        'message',
        expect.stringMatching(/not allowed|disabled|blocked|denied|blocklist|is false/i),
      )
    },
  )

  it('has its settings checked when it starts, and listens on loopback alone', () => {
    const conf = readFileSync(join(own.home.folder, 'conf', 'neo4j.conf'), 'utf8')
    expect(conf).toMatch(/^server\.config\.strict_validation\.enabled=true$/m)
    expect(conf).toMatch(/^dbms\.usage_report\.enabled=false$/m)
    const addresses = [...conf.matchAll(/address=([0-9.]+)/g)].map((match) => match[1])
    expect(new Set(addresses)).toEqual(new Set(['127.0.0.1']))
  })
})

/** Stops it, and waits until it stands still: a signal takes a moment to reach all threads, and one of them may still answer. */
async function freeze(): Promise<void> {
  const { child } = own.running
  child.kill('SIGSTOP')
  const tasks = `/proc/${String(child.pid)}/task`
  const stands = (task: string) => /\) [Tt] /.test(readFileSync(join(tasks, task, 'stat'), 'utf8'))
  while (!readdirSync(tasks).every(stands)) await sleep(5)
}

describe('a database that freezes', () => {
  // Whatever failed, the next finds it running.
  afterEach(() => {
    own.running.child.kill('SIGCONT')
  })

  it('is given up at the deadline, answered for at once, and used again when it is back', async () => {
    const [reading, writing] = [open(), open()]
    await Promise.all([untilReady(reading), untilReady(writing)])
    await freeze()
    const [read, write] = await Promise.all([refusedAfter(ask(reading, 'read')), refusedAfter(ask(writing, 'write'))])
    expect(read).toBeGreaterThan(4_000)
    expect(read).toBeLessThan(15_000)
    expect(write).toBeGreaterThan(9_000)
    expect(write).toBeLessThan(25_000)

    for (const database of [reading, writing]) {
      const all = await Promise.all(Array.from({ length: 50 }, () => refusedAfter(ask(database, 'read'))))
      expect(Math.max(...all)).toBeLessThan(1_000)
    }

    own.running.child.kill('SIGCONT')
    expect(await untilReady(reading)).toBeLessThan(60_000)
    expect(await untilReady(writing)).toBeLessThan(60_000)
    expect(await ask(writing, 'write')).toEqual([{ one: 1 }])
  }, 180_000)

  it('does not hold the lines it hung on', async () => {
    const database = open()
    await untilReady(database)
    await freeze()
    await Promise.all(Array.from({ length: 40 }, () => refusedAfter(ask(database, 'read'))))
    own.running.child.kill('SIGCONT')
    await untilReady(database)
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask(database, 'read')))
    expect(answers).toHaveLength(40)
  }, 180_000)
})

describe('a database that is not there', () => {
  it('is said to be unavailable within the retry budget, and then at once', async () => {
    const database = openDatabase({ ...own.home.connection, uri: 'bolt://127.0.0.1:1' })
    opened.push(database)
    expect(await refusedAfter(ask(database, 'read'))).toBeLessThan(5_000)
    expect(await refusedAfter(ask(database, 'read'))).toBeLessThan(1_000)
    expect(await refusedAfter(database.ready())).toBeLessThan(1_000)
  })

  it('tells why, without the password, when it refuses ours', async () => {
    const said: string[] = []
    const database = openDatabase({ ...own.home.connection, password: 'not-this', say: (text) => said.push(text) })
    opened.push(database)
    await refusedAfter(ask(database, 'read'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(said.join()).toMatch(/Unauthorized|unauthorized/)
    expect(said.join()).not.toContain('not-this')
  })
})
