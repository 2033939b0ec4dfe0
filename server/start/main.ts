import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { dayOf } from '../../domain/calendar.ts'
import { createApp } from '../web/app.ts'
import { readConfig } from './config.ts'
import { embeddedRegion } from '../embed/embedded-region.ts'
import { openDatabase } from '../store/database.ts'
import { withDeadline } from '../store/deadline.ts'
import { loggableError } from '../errors/loggable-error.ts'
import { type KeptSummary, readKept } from '../regions/kept-summaries.ts'
import { backgroundDone } from '../store/background.ts'
import type { Deps } from '../web/handler.ts'
import { endListeners } from '../events/newsroom.ts'
import { makeHandlers } from './handlers.ts'
import { listen } from '../web/listen.ts'
import { type Lock, takeLock } from './lock.ts'
import { type Local, runLocal } from './neo4j/local.ts'
import { makeHome } from './neo4j/home.ts'
import { prepare } from './prepare.ts'
import { watchSlowStart } from './slow-start.ts'
import { warm } from './warm.ts'
import { backupFolderOf, keepDailyBackups } from './daily-backup.ts'
import { inFolder } from './folder.ts'
import { loadQueries } from '../rules/load-queries.ts'
import { StartupError } from '../errors/startup-error.ts'

const clientFolder = fileURLToPath(new URL('../../dist/client', import.meta.url))
const say = (text: string) => {
  process.stdout.write(`${text}\n`)
}

/** Listens first, then brings the database up behind it: a page is there at once and says what it waits for. */
async function start(): Promise<void> {
  const config = readConfig(process.env)
  const lock = config.elsewhere === null ? holdFolder(config.dataFolder) : null
  const home =
    config.elsewhere === null ? await inFolder(config.dataFolder, 'DATA_DIR', () => makeHome(config.dataFolder)) : null
  const connection = config.elsewhere ?? home?.connection
  if (connection === undefined) throw new Error('There is no database to use')

  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'info', base: null }, pino.destination(2))
  const shared = {
    queries: loadQueries(),
    log,
    today: () => dayOf(new Date()),
    now: () => new Date().toISOString(),
  }
  let served = false
  let listed: KeptSummary[] = []
  const slow = home === null ? null : watchSlowStart({ folder: home.folder, say, fail })
  let local: Local | null = null
  let isLocalUp = false
  const database = openDatabase({
    ...connection,
    prepare: async (direct) => {
      slow?.opened()
      const parts = { ...shared, database: direct }
      // The first thing that is asked for: planned and read while the schema is looked at.
      const list = readKept(parts).catch(() => [])
      await prepare(parts, say)
      listed = await list
    },
    // Until ours has come up for the first time, what the start says is enough, but for what lasts.
    say: (text) => {
      if (served || slow === null) log.warn(text)
      else slow.hear(text)
    },
    isUp: () => isLocalUp || home === null,
    broken: () => {
      say('The database answers nothing but faults and is started again')
      local?.restart()
    },
  })
  const followLocal = (isUp: boolean) => {
    isLocalUp = isUp
    if (isUp) database.hurry()
    else database.lose('The database process has ended')
  }
  const backupFolder = home === null ? null : backupFolderOf(config.dataFolder)
  const deps: Deps = { ...shared, database, backupFolder, embedOrigins: config.embedOrigins }
  const app = createApp({
    deps,
    handlers: makeHandlers(deps),
    clientFolder: existsSync(clientFolder) ? clientFolder : null,
    embed: { origins: config.embedOrigins, read: embeddedRegion(deps) },
    hosts: ['127.0.0.1', 'localhost', '[::1]', config.host],
  })
  const server = await listen(app, config.port, config.host)
  lock?.note(server.address)
  say(`Ketenkaart answers at ${server.address}; the database is on its way`)

  local = home === null ? null : runLocal(home, say, followLocal)
  const daily = { stop: () => undefined as unknown }
  stopOnSignal(async () => {
    daily.stop()
    // Who listens would stay for as long as we let it.
    endListeners(deps)
    await server.stop(5_000)
    // What a last change closed is written down; when that takes long, the next start makes up for it.
    await withDeadline(1_000, backgroundDone(database)).catch(() => undefined)
    await Promise.all([database.close(), local?.stop()])
    lock?.release()
  })
  await local?.up
  slow?.begin()
  while (!(await isReady(deps))) await new Promise((resolve) => setTimeout(resolve, 20))
  served = true
  slow?.end()
  say(`Ready: ${server.address}`)
  local?.improve()
  warm(deps, listed)
  if (backupFolder !== null) daily.stop = keepDailyBackups(deps, backupFolder)
}

const isReady = ({ database }: Deps): Promise<boolean> =>
  database.ready().then(
    () => true,
    () => false,
  )

function holdFolder(folder: string): Lock {
  const lock = inFolder(folder, 'DATA_DIR', () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return takeLock(join(folder, 'ketenkaart.lock'))
  })
  if (!('heldBy' in lock)) return lock
  const { pid, address } = lock.heldBy
  const where = address === null ? 'is just starting' : `answers at ${address}`
  throw new StartupError(
    `Ketenkaart already runs on ${folder} (process ${pid}) and ${where}.\n` +
      'Use that one, stop it first, or start this one on other data: DATA_DIR=./other PORT=7421 npm start',
  )
}

/** The first signal ends in order, the second at once; the window that is closed is one too (SIGHUP). */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const end = () => {
    if (stopping) process.exit(1)
    stopping = true
    say('Stopping')
    stop().then(() => process.exit(0), fail)
  }
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end)
  if (process.env['npm_lifecycle_event'] === 'start') whenParentEnds(end)
}

/** npm does not pass on the signal of a program that keeps it running (pm2, a container): what it started stays, and must look. */
function whenParentEnds(end: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, 500)
  timer.unref()
}

function fail(error: unknown): never {
  if (error instanceof StartupError) process.stderr.write(`${error.message}\n`)
  else process.stderr.write(`${JSON.stringify(loggableError(error))}\n`)
  process.exit(error instanceof StartupError ? error.exitCode : 1)
}

start().catch(fail)
