import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '../../errors/startup-error.ts'
import type { Home } from './home.ts'
import { archiveOf, consoleOf, type Engine, launch } from './java.ts'
import { version } from './jars.ts'
import { endOrphans } from './orphans.ts'
import { setFirstPassword } from './password.ts'
import { provide } from './provide.ts'
import { findJava } from './tools.ts'

/** Longest a start may take (ms): a store that must recover on a slow disk is given its time. */
const longestStart = 90_000
/** A database that is asked to stop gets this long (ms) before it is ended. */
const longestStop = 4_000

/** The Java and the jars, fetched when they are not there. Throws StartupError that says what to do. */
export async function makeEngine(say: (text: string) => void): Promise<Engine> {
  const [java, lib] = await Promise.all([findJava(), provide(say)])
  return { java, lib }
}

/** A database process that accepts connections. */
export type Running = { child: ChildProcess; ended: Promise<void>; stop(): Promise<void> }

/**
 * Starts the Neo4j of a folder and waits until its port answers. A process that an earlier start left behind there
 * is ended first. Throws StartupError that says why it did not come up.
 */
export async function startNeo4j(engine: Engine, home: Home, say: (text: string) => void): Promise<Running> {
  await endOrphans(home.folder, say)
  await setFirstPassword(engine, home.folder, home.connection.password)
  say(`Starting Neo4j ${version}`)
  const began = Date.now()
  const running = await launchAndWait(engine, home, say)
  say(`Neo4j listens after ${((Date.now() - began) / 1_000).toFixed(1)} s`)
  return running
}

/** A Java that falls over a class-data archive, cut short by a full disk perhaps, starts without it; a next start makes a new one. */
async function launchAndWait(engine: Engine, home: Home, say: (text: string) => void): Promise<Running> {
  const archive = archiveOf(engine)
  const isArchived = existsSync(archive)
  const running = follow(launch({ engine, folder: home.folder }))
  try {
    await untilListening(running.child, home, Date.now() + longestStart)
    return running
  } catch (error) {
    if (!isArchived || !hasEnded(running.child)) throw error
    rmSync(archive, { force: true })
    say('Neo4j ended at once; it is tried without what was kept to start it faster')
    return launchAndWait(engine, home, say)
  }
}

/** A database process that ends with ours. */
function follow(child: ChildProcess): Running {
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', end)
      resolve()
    })
  })
  return { child, ended, stop: () => stopChild(child) }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

export async function untilListening(child: ChildProcess, home: Home, latest: number): Promise<void> {
  const since = textOf(journalOf(home.folder)).length
  const failed: Error[] = []
  child.once('error', (error) => failed.push(error))
  while (!(hasAnnounced(home.folder, since) && (await answers(home.port)))) {
    if (failed.length > 0 || hasEnded(child)) throw new StartupError(explain(home))
    if (Date.now() > latest) {
      await stopChild(child)
      throw new StartupError(
        `Neo4j did not come up within ${longestStart / 1_000} s. Its log: ${consoleOf(home.folder)}`,
      )
    }
    await sleep(50)
  }
}

const journalOf = (folder: string): string => join(folder, 'logs', 'neo4j.log')
/** Whether our own process has said, since then, that it listens: another program may have taken its port meanwhile. */
function hasAnnounced(folder: string, since: number): boolean {
  const journal = textOf(journalOf(folder))
  return journal.subarray(journal.length < since ? 0 : since).includes('Bolt enabled')
}
const textOf = (file: string): Buffer => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0))

/** Whether anybody accepts connections on a port of this machine. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 })
    const end = (answer: boolean) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })
}

/** Asks a process to stop in order, and ends it when it does not. */
export async function stopChild(child: ChildProcess, patience = longestStop): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve()
    }),
  )
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  await gone
  clearTimeout(timer)
}

function explain(home: Home): string {
  const log = consoleOf(home.folder)
  const text = readFileSync(log, 'utf8')
  const again = 'and start again.'
  if (/No space left on device/i.test(text))
    return `The disk that holds ${home.folder} is full. Make room (400 MB is enough to start) ${again}`
  if (/Address already in use|BindException/i.test(text))
    return `Port ${home.port} was taken by another program just before Neo4j could use it. Start again: another is chosen.`
  if (/Cannot allocate memory|insufficient memory|OutOfMemory/i.test(text))
    return `There is too little memory for Neo4j: about 500 MB must be free. Make room ${again}`
  if (/Permission denied|AccessDenied/i.test(text))
    return `Neo4j may not write in ${home.folder}. Make the folder yours (chown) ${again}`
  const last = text.trim().split('\n').slice(-5).join('\n  ')
  return `Neo4j ${version} ended before it answered. The last it said, in ${log}:\n  ${last}`
}
