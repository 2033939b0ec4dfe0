import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { type Database, DatabaseUnavailable, openDatabase, type Run } from '../../server/store/database.ts'
import { connectionOfRun } from '../support/connection.ts'
import { startProxy } from '../support/proxy.ts'
import { openPrepared } from '../support/test-database.ts'

const Count = z.object({ count: z.int() })
const Version = z.object({ version: z.int() })
let database: Database
beforeAll(async () => {
  database = await openPrepared(connectionOfRun())
})
afterAll(async () => {
  await database.write((run) => run('MATCH (c:Change) WHERE c.by = $by DELETE c', { by }, z.unknown()))
  await database.close()
})

const by = `database.test ${randomUUID()}`
const counted = async (id: string) =>
  (await database.read((run) => run('MATCH (c:Change {id: $id}) RETURN count(c) AS count', { id }, Count)))[0]?.count
const create = (run: Run, id: string, operation: string = randomUUID()) =>
  run(
    'CREATE (c:Change {id: $id, operationId: $operation, by: $by, version: 1}) RETURN c.version AS version',
    { id, operation, by },
    Version,
  )
/** As every write of ours: looks up its operation first. */
const once = (operation: string, runs: { count: number }) => async (run: Run) => {
  runs.count += 1
  const [earlier] = await run(
    'MATCH (c:Change {operationId: $operation}) RETURN c.id AS id',
    { operation },
    z.object({ id: z.string() }),
  )
  if (earlier) return earlier.id
  const id = randomUUID()
  await create(run, id, operation)
  return id
}

describe('a login', () => {
  it('with a wrong password shuts nobody else out, however often', async () => {
    const { uri, user } = connectionOfRun()
    const wrong = Array.from({ length: 8 }, async (_, at) => {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, `wrong ${at}`))
      const refused = await driver.verifyAuthentication().catch((error: unknown) => error)
      await driver.close()
      return refused === true
    })
    expect(await Promise.all(wrong)).toEqual(Array(8).fill(false))
    const fresh = await openPrepared(connectionOfRun())
    await fresh.ready()
    await fresh.close()
  })
})

describe('a read', () => {
  it('gives plain numbers, parsed', async () => {
    const rows = await database.read((run) => run('UNWIND [1, 2] AS count RETURN count', {}, Count))
    expect(rows).toEqual([{ count: 1 }, { count: 2 }])
  })

  it('refuses a row of another shape', async () => {
    await expect(database.read((run) => run('RETURN "x" AS count', {}, Count))).rejects.toThrow(z.ZodError)
  })

  it('reads once more what another transaction may have been removing, and no oftener', async () => {
    let tries = 0
    const torn = (whole: number) =>
      database.read((run) => {
        tries += 1
        return run('RETURN CASE WHEN $whole THEN 1 END AS count', { whole: tries === whole }, Count)
      })
    expect([await torn(2), tries]).toEqual([[{ count: 1 }], 2])
    tries = 0
    await expect(torn(3)).rejects.toThrow(z.ZodError)
    expect(tries).toBe(2)
  })

  it('cannot write', async () => {
    const id = randomUUID()
    await expect(database.read((run) => create(run, id))).rejects.toHaveProperty(
      'code',
      'Neo.ClientError.Statement.AccessMode',
    )
    expect(await counted(id)).toBe(0)
  })

  it('names a fault of ours as such, and stays open for others', async () => {
    await expect(database.read((run) => run('RETURN', {}, Count))).rejects.not.toBeInstanceOf(DatabaseUnavailable)
    await database.ready()
  })
})

describe('a write', () => {
  it('is undone whole when a part of it fails', async () => {
    const id = randomUUID()
    const half = database.write(async (run) => {
      await create(run, id)
      throw new Error('half-way')
    })
    await expect(half).rejects.toThrow('half-way')
    expect(await counted(id)).toBe(0)
  })

  it('runs again when two of them stand in each other’s way', async () => {
    const [a, b] = [randomUUID(), randomUUID()]
    await database.write(async (run) => [await create(run, a), await create(run, b)])
    const bump = (run: Run, id: string) =>
      run('MATCH (c:Change {id: $id}) SET c.version = c.version + 1 RETURN c.version AS version', { id }, Version)
    const both = (first: string, second: string) =>
      database.write(async (run) => {
        await bump(run, first)
        await new Promise((resolve) => setTimeout(resolve, 100))
        await bump(run, second)
      })
    await Promise.all([both(a, b), both(b, a)])
    const rows = await database.read((run) =>
      run('MATCH (c:Change) WHERE c.id IN $ids RETURN c.version AS version', { ids: [a, b] }, Version),
    )
    expect(rows).toEqual([{ version: 3 }, { version: 3 }])
  })

  it('happens once when the same operation is sent twice at the same moment', async () => {
    const operation = randomUUID()
    const runs = { count: 0 }
    const ids = await Promise.all([1, 2, 3, 4].map(() => database.write(once(operation, runs))))
    expect(new Set(ids).size).toBe(1)
  })

  it('happens once when the answer to its commit is lost', async () => {
    const connection = connectionOfRun()
    const proxy = await startProxy(connection.uri)
    const through = openDatabase({ ...connection, uri: proxy.uri })
    try {
      await through.ready()
      const operation = randomUUID()
      const runs = { count: 0 }
      proxy.loseNextCommit()
      const id = await through.write(once(operation, runs))
      expect({ lost: proxy.lost(), runs: runs.count }).toEqual({ lost: 1, runs: 2 })
      expect(await counted(id)).toBe(1)
    } finally {
      await through.close()
      await proxy.close()
    }
  })

  it('that takes too long is told so, and is not done later', async () => {
    const hasty = openDatabase({ ...connectionOfRun(), deadlines: { read: 300, write: 300 } })
    const id = randomUUID()
    const slow = hasty.write(async (run) => {
      await create(run, id)
      await new Promise((resolve) => setTimeout(resolve, 600))
      await run('RETURN 1 AS count', {}, Count)
    })
    await expect(slow).rejects.toBeInstanceOf(DatabaseUnavailable)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await counted(id)).toBe(0)
    await hasty.close()
  })
})
