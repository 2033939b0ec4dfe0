import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { z } from 'zod'
import { makeBreaker } from './breaker.ts'
import { DeadlineExceeded, makeTurns, withDeadline } from './deadline.ts'
import { parseRows } from './parse-rows.ts'
import {
  codeOf,
  errorText,
  describeFault,
  isHalfRead,
  isLost,
  isOwnFault,
  isRefused,
  isSlow,
  watchFaults,
} from './watch-faults.ts'
import { StartupError } from '../errors/startup-error.ts'

/** Runs one query inside a transaction; each row is parsed, never cast. */
export type Run = <R>(query: string, params: Record<string, unknown>, row: z.ZodType<R>) => Promise<R[]>

/**
 * The only way to the graph. Reads go to READ routing within 5 s, writes within 10 s (own deadlines, see docs/adr).
 * Throws DatabaseUnavailable when the database does not answer in time or the breaker is open.
 */
export type Database = {
  /** `work` may run again on a transient fault: it must only read. `first`: a short question asked for many together, before all others. */
  read<T>(work: (run: Run) => Promise<T>, options?: { first?: boolean }): Promise<T>
  /** One transaction. `work` may run again: it must start by looking up its operation id (REL-01). */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Resolves when the database answers and the schema is in place; throws DatabaseUnavailable otherwise. */
  ready(): Promise<void>
  /** Nothing passes until it answers again: its process has ended. */
  lose(why: string): void
  /** Asks at once whether it answers, where it would wait a while: it has just come up. */
  hurry(): void
  close(): Promise<void>
}

export class DatabaseUnavailable extends Error {
  /** Whole seconds after which trying again makes sense. */
  readonly retryAfter: number
  constructor(message: string, retryAfter = 2) {
    super(message)
    this.retryAfter = retryAfter
  }
}

/** Where the database is. Without `database` the server's default is asked for once and then named in every session. */
export type Connection = { uri: string; user: string; password: string; database?: string | undefined }
export type DatabaseOptions = Connection & {
  /** Done once, before the database counts as ready: the schema, the seed. Tried again with the probe when it fails. */
  prepare?: (direct: Database) => Promise<void>
  say?: (text: string) => void
  /** Whether what listens there is our own: whoever else took the port is not told the password. */
  isUp?: () => boolean
  /** Called when the database has answered nothing but faults of its own for some seconds: only a new start helps a store that has given up. */
  broken?: () => void
  /** Milliseconds. */
  deadlines?: { read: number; write: number }
}

type Mode = 'READ' | 'WRITE'
/** One driver, and the database its sessions name. It is replaced as a whole after the database was lost. */
type Link = { driver: Driver; database: string | undefined }

const RETRY_BUDGET_MS = { READ: 1_000, WRITE: 3_000 } as const
/**
 * So many reads are put to the database beside each other, the others wait here for their turn: more at once do not come sooner, and
 * a line that is waited for within the driver is given up after `connectionAcquisitionTimeout`.
 */
const MAX_READS = 6
const PROBE_LIMIT_MS = 3_000
/** A database under our own load answers one short question on a line of its own within this. */
const CONFIRM_LIMIT_MS = 1_500
/** Deadlines for what nobody waits for: a database that has just started plans every query for the first time. */
const PREPARE_DEADLINES_MS = { read: 30_000, write: 60_000 }
const ping = 'RETURN 1 AS one'
/** Silence of a database that answered others this short ago (ms) is taken for one slow query. */
const RECENT_ANSWER_MS = 1_000
const constraintFailed = 'Neo.ClientError.Schema.ConstraintValidationFailed'

/** Opens lazily and never throws: with `prepare` it is unavailable until that is done. */
export function openDatabase(options: DatabaseOptions): Database {
  const deadlines = options.deadlines ?? { read: 5_000, write: 10_000 }
  let link = connect(options)
  let lastHeard = 0
  let prepared = options.prepare === undefined
  const faults = watchFaults(options.broken ?? (() => undefined))
  const breaker = makeBreaker({
    probe,
    say: options.say ?? (() => undefined),
    patient: isRefused,
    describe: describeFault,
  })
  if (!prepared) breaker.trip('Waiting for the database')

  async function probe(): Promise<void> {
    if (options.isUp?.() === false) throw new DatabaseUnavailable('It is being started')
    const fresh = connect(options)
    try {
      fresh.database = await withDeadline(PROBE_LIMIT_MS, nameOf(fresh))
      if (!prepared) await options.prepare?.(direct(() => fresh))
      prepared = true
      faults.end()
    } catch (error) {
      closeLink(fresh)
      if (isOwnFault(error)) faults.note()
      else faults.end()
      throw error
    }
    closeLink(link)
    link = fresh
  }

  let asked: Promise<boolean> | null = null
  /** Whether it answers a short question on a line of its own: silence may be our own load, and a fault that of one query. */
  const isThere = (): Promise<boolean> => (asked ??= askOnNewLine())
  async function askOnNewLine(): Promise<boolean> {
    const fresh = connect(options)
    try {
      await withDeadline(CONFIRM_LIMIT_MS, nameOf(fresh))
      return true
    } catch {
      return false
    } finally {
      asked = null
      closeLink(fresh)
    }
  }

  /** Without the breaker: for what must be done before anything else may pass. */
  const direct = (present: () => Link): Database => ({
    read: (work) => timed(present, 'READ', work, PREPARE_DEADLINES_MS),
    write: (work) => timed(present, 'WRITE', work, PREPARE_DEADLINES_MS),
    ready: () => Promise.resolve(),
    hurry: () => undefined,
    lose: () => undefined,
    close: () => Promise.resolve(),
  })

  async function timed<T>(
    present: () => Link,
    mode: Mode,
    work: (run: Run) => Promise<T>,
    { read, write } = deadlines,
  ): Promise<T> {
    const limit = mode === 'READ' ? read : write
    const task = { end: Date.now() + limit, heard: () => (lastHeard = Date.now()) }
    const check: { answer?: Promise<boolean> } = {}
    // Asked before the deadline, so that by then it is known.
    const confirm = () => {
      check.answer = isThere()
    }
    const timer = setTimeout(confirm, Math.max(limit - CONFIRM_LIMIT_MS - 100, 0))
    try {
      return await withDeadline(limit, attempts(present, mode, task, work))
    } catch (error) {
      if (!isLost(error) && !neo4j.isRetryableError(error)) throw error
      const why = `The database is lost: ${errorText(error)}`
      if (!isSlow(error) && !isOwnFault(error)) breaker.trip(why)
      else if (Date.now() - lastHeard > RECENT_ANSWER_MS && !(await (check.answer ?? isThere()))) breaker.trip(why)
      throw new DatabaseUnavailable(errorText(error))
    } finally {
      clearTimeout(timer)
    }
  }

  async function guarded<T>(mode: Mode, work: (run: Run) => Promise<T>): Promise<T> {
    if (breaker.isOpen()) throw new DatabaseUnavailable('The database does not answer; it is asked again all the time')
    return timed(() => link, mode, work)
  }

  const turns = makeTurns(MAX_READS)
  /** Many come at once when a server has started, and each query is planned for the first time: they are answered one after the other. */
  async function inTurn<T>(work: (run: Run) => Promise<T>, { first = false } = {}): Promise<T> {
    if (first || breaker.isOpen()) return guarded('READ', work)
    const leave = await turns(2 * deadlines.read)
    if (leave === null) throw new DatabaseUnavailable('More is asked at once than can be answered')
    return guarded('READ', work).finally(leave)
  }

  return {
    read: inTurn,
    write: (work) => guarded('WRITE', work),
    ready: async () => {
      await guarded('READ', async (run) => run(ping, {}, z.unknown()))
    },
    hurry: () => {
      breaker.hurry()
    },
    lose: (why) => {
      breaker.trip(why)
    },
    close: async () => {
      breaker.stop()
      await withDeadline(PROBE_LIMIT_MS, link.driver.close()).catch(() => undefined)
    },
  }
}

type Task = { end: number; heard: () => void }

/** Tries once, and again on what a second try may cure, until the budget or the deadline is used up. */
async function attempts<T>(present: () => Link, mode: Mode, task: Task, work: (run: Run) => Promise<T>): Promise<T> {
  const last = Math.min(Date.now() + RETRY_BUDGET_MS[mode], task.end)
  let mayCureRace = true
  for (let pause = 20; ; pause *= 2) {
    try {
      return await attempt(present(), mode, task, work)
    } catch (error) {
      // Two runs of one operation at once: the second one finds what the first has written.
      // A record that another transaction removes while it is read: half of it is null, or all of it gone.
      const raced = mode === 'WRITE' ? codeOf(error) === constraintFailed : isHalfRead(error)
      if (mayCureRace && raced) mayCureRace = false
      else if (!neo4j.isRetryableError(error)) throw error
      if (Date.now() + pause > last) throw error
    }
    await sleep(pause * (0.5 + Math.random()))
  }
}

async function attempt<T>(link: Link, mode: Mode, task: Task, work: (run: Run) => Promise<T>) {
  const session = sessionOn(link, mode)
  try {
    const limit = { timeout: Math.max(task.end - Date.now(), 1) }
    const transaction = await session.beginTransaction(limit)
    // Who was told that it took too long must not find it done later: nothing more is sent.
    const still = () => {
      if (Date.now() >= task.end) throw new DeadlineExceeded('The deadline has passed')
    }
    try {
      const result = await work(async (query, params, row) => {
        still()
        const rows = await parseRows(transaction.run(query, params), row)
        task.heard()
        return rows
      })
      still()
      await transaction.commit()
      task.heard()
      return result
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      throw error
    }
  } finally {
    closeSession(session)
  }
}

function connect({ uri, user, password, database }: Connection): Link {
  const settings = {
    maxConnectionPoolSize: 20,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_000,
    connectionLivenessCheckTimeout: 30_000,
    // An answer is taken in whole before it is parsed: asked for in one go.
    fetchSize: -1,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'ketenkaart',
  }
  return { driver: neo4j.driver(uri, neo4j.auth.basic(user, password), settings), database }
}

/** Asks the server for its name of the database, and whether it is new enough for our queries. */
async function nameOf(link: Link): Promise<string | undefined> {
  const session = sessionOn(link, 'READ')
  try {
    const { summary } = await session.run(ping)
    const [, major, minor] = /Neo4j\/([0-9]+)\.([0-9]+)/.exec(summary.server.agent ?? '') ?? []
    if (Number(major) < 5 || (Number(major) === 5 && Number(minor) < 26)) {
      throw new StartupError(`Neo4j ${major ?? ''}.${minor ?? ''} is too old: 5.26 or newer is needed.`)
    }
    return summary.database.name ?? link.database
  } finally {
    closeSession(session)
  }
}

function sessionOn({ driver, database }: Link, mode: Mode): Session {
  const defaultAccessMode = mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE
  const bookmarkManager = driver.executeQueryBookmarkManager
  const config = { defaultAccessMode, bookmarkManager, ...(database !== undefined && { database }) }
  return driver.session(config)
}

// Nobody waits for a farewell: a frozen server gives none.
const closeSession = (session: Session) => void session.close().catch(() => undefined)
const closeLink = (link: Link) => void link.driver.close().catch(() => undefined)
