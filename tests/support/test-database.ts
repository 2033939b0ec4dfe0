import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, type DatabaseOptions, openDatabase } from '../../server/store/database.ts'
import { migrate } from '../../server/store/migrations.ts'
import { type Home, makeHome } from '../../server/start/neo4j/home.ts'
import { makeEngine, type Running, startNeo4j } from '../../server/start/neo4j/start.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'

const say = (text: string) => {
  process.stderr.write(`${text}\n`)
}
export const now = () => new Date().toISOString()

/**
 * A database that lives for minutes does not earn back what Java spends on making it faster: without the second compiler
 * and with the plain collector, a start and a load of the seed take half the processor time.
 */
export const shortLivedJava = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

/** Starts a Java with these options, and nothing else of what this process starts. */
async function withJavaOptions<T>(options: string, start: () => Promise<T>): Promise<T> {
  const before = process.env['JDK_JAVA_OPTIONS']
  process.env['JDK_JAVA_OPTIONS'] = options
  try {
    return await start()
  } finally {
    if (before === undefined) delete process.env['JDK_JAVA_OPTIONS']
    else process.env['JDK_JAVA_OPTIONS'] = before
  }
}

/** A Neo4j with the schema in place, in a folder of its own. */
export type TestDatabase = { home: Home; running: Running; stop(): Promise<void> }

export async function startTestDatabase(): Promise<TestDatabase> {
  const engine = await makeEngine(say)
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-test-'))
  const home = await makeHome(folder)
  const running = await withJavaOptions(shortLivedJava, () => startNeo4j(engine, home, say))
  await openPrepared(home.connection).then((database) => database.close())
  // A run that is broken off leaves neither the process nor the folder.
  const clear = () => {
    running.child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', clear)
  const stop = async () => {
    await running.stop()
    process.off('exit', clear)
    rmSync(folder, { recursive: true, force: true })
  }
  return { home, running, stop }
}

/** Opens a database of which somebody put the schema in place, and waits until it answers. */
export async function openAgain(connection: Omit<DatabaseOptions, 'prepare'>): Promise<Database> {
  const database = openDatabase({ ...connection, prepare: () => Promise.resolve() })
  await untilReady(database)
  return database
}

/** Opens a database and waits until it answers and its schema is in place. */
export async function openPrepared(
  connection: Omit<DatabaseOptions, 'prepare'>,
  patience = 180_000,
): Promise<Database> {
  const queries = loadQueries()
  const prepare = async (direct: Database) => {
    await migrate({ database: direct, queries, now })
  }
  const database = openDatabase({ ...connection, prepare })
  await untilReady(database, patience)
  return database
}

/** Waits until the database is ready, and gives the milliseconds that took. */
export async function untilReady(database: Database, patience = 180_000): Promise<number> {
  const began = Date.now()
  for (;;) {
    try {
      await database.ready()
      return Date.now() - began
    } catch (error) {
      if (Date.now() - began > patience) throw error
      await sleep(20)
    }
  }
}
