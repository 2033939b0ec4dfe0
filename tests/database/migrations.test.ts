import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { labels, relations } from '../../contract/records/stored.ts'
import type { Database } from '../../server/store/database.ts'
import { migrate, migrations } from '../../server/store/migrations.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { connectionOfRun } from '../support/connection.ts'
import { now, openPrepared } from '../support/test-database.ts'

const queries = loadQueries()
let database: Database
beforeAll(async () => {
  database = await openPrepared(connectionOfRun())
})
afterAll(() => database.close())

const Index = z.object({
  type: z.string(),
  of: z.string(),
  names: z.array(z.string()),
  keys: z.array(z.string()),
  owner: z.string().nullable(),
})
const shown = () =>
  database.read((run) =>
    run(
      `SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties, owningConstraint, state
       WHERE labelsOrTypes IS NOT NULL AND state = 'ONLINE'
       RETURN type, entityType AS of, labelsOrTypes AS names, properties AS keys, owningConstraint AS owner`,
      {},
      Index,
    ),
  )

describe('the schema', () => {
  it('keeps every id of the vocabulary unique, and nothing outside it', async () => {
    const unique = (await shown()).filter(({ owner, keys }) => owner !== null && keys.join() === 'id')
    const lines = Object.entries(relations).filter(([, { properties }]) => properties.includes('id'))
    const named = (of: string) => unique.filter((index) => index.of === of).flatMap(({ names }) => names)
    expect(named('NODE').sort()).toEqual(Object.keys(labels).sort())
    expect(named('RELATIONSHIP').sort()).toEqual(lines.map(([type]) => type).sort())
  })

  it('writes an operation once and finds names without accents', async () => {
    const indexes = await shown()
    expect(indexes).toContainEqual(expect.objectContaining({ names: ['Change'], keys: ['operationId'] }))
    const names = indexes.find(({ type }) => type === 'FULLTEXT')
    expect([...(names?.names ?? [])].sort()).toEqual(['Activity', 'Body', 'Goal', 'Partner', 'Region'])
    expect(names?.keys).toEqual(['searchText'])
  })
})

describe('the migrations', () => {
  it('are applied once', async () => {
    expect(await migrate({ database, queries, now })).toEqual([])
  })

  it('can be applied by two instances at the same moment', async () => {
    await database.write((run) => run('MATCH (m:Migration) WHERE m.id > "005" DELETE m', {}, z.unknown()))
    const both = await Promise.all([migrate({ database, queries, now }), migrate({ database, queries, now })])
    expect(both.flat().length).toBeGreaterThanOrEqual(migrations(queries).length - 5)
    expect(await migrate({ database, queries, now })).toEqual([])
  })

  it('refuse a database that was made with another text', async () => {
    const other = migrations(queries).map((migration) => ({ ...migration, checksum: `${migration.checksum}-other` }))
    await expect(migrate({ database, queries, now }, other)).rejects.toThrow('another version of cypher/schema')
  })
})
