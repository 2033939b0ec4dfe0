import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Database } from './database.ts'
import { cypherFolder, type QueryTexts } from './queries.ts'
import { StartupError } from '../errors/startup-error.ts'

const Applied = z.object({ id: z.string(), checksum: z.string() })
const nothing = z.unknown()
/** How often the schema is tried when another instance works on it at the same moment. */
const tries = 6

type Parts = { database: Pick<Database, 'read' | 'write'>; queries: QueryTexts; now: () => string }
export type Migration = { id: string; text: string; checksum: string }

/** Every file of cypher/schema/ in order, `001-region-id` and on. A file that was applied somewhere is never edited. */
export function migrations(queries: QueryTexts, folder = join(cypherFolder, 'schema')): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.cypher'))
  return names.sort().map((name) => {
    const id = name.replace(/\.cypher$/, '')
    const text = queries(`schema/${id}`)
    return { id, text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}

/** What was done to this database before, by id: its checksum then. */
export async function appliedMigrations({ database, queries }: Parts): Promise<ReadonlyMap<string, string>> {
  const applied = await database.read((run) => run(queries('migrations/applied'), {}, Applied))
  return new Map(applied.map(({ id, checksum }) => [id, checksum]))
}

/**
 * Brings the schema of the database to what this version needs, and records it. Each statement may run again
 * (IF NOT EXISTS), so that two instances can start at once and a start that was killed can be repeated.
 * Throws StartupError when the database has a migration that says something else here.
 * `applied`: what was done before, for who has asked.
 * @returns the ids that were applied now
 */
export async function migrate(
  parts: Parts,
  all = migrations(parts.queries),
  applied?: ReadonlyMap<string, string>,
): Promise<string[]> {
  const { database, queries, now } = parts
  const known = applied ?? (await appliedMigrations(parts))
  const changed = all.filter(({ id, checksum }) => known.has(id) && known.get(id) !== checksum)
  if (changed.length > 0) {
    const names = changed.map(({ id }) => id).join(', ')
    throw new StartupError(
      `The database was made with another version of cypher/schema: ${names}. Nothing was changed in it.`,
    )
  }
  const due = all.filter(({ id }) => !known.has(id))
  if (due.length === 0) return []
  // The database takes changes of the schema and of data in transactions of their own.
  for (const part of [due.filter(isOfSchema), due.filter((migration) => !isOfSchema(migration))])
    if (part.length > 0)
      await persist(() =>
        database.write(async (run) => {
          for (const { text } of part) await run(text, {}, nothing)
        }),
      )
  const rows = due.map(({ id, checksum }) => ({ id, checksum }))
  await database.write((run) => run(queries('migrations/record'), { rows, at: now() }, nothing))
  await database.read((run) => run(queries('migrations/await'), {}, nothing))
  return due.map(({ id }) => id)
}

const isOfSchema = ({ text }: Migration) => /^(?:CREATE|DROP) (?:CONSTRAINT|FULLTEXT INDEX|INDEX)/m.test(text)

/** Two instances that make the same constraint at once can refuse each other; one of them is through by then. */
async function persist(work: () => Promise<unknown>): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      await work()
      return
    } catch (error) {
      if (left === 1) throw error
      await sleep(100 + Math.random() * 200)
    }
  }
}
