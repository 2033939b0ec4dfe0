import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { listSummaries } from '../../server/regions/kept-summaries.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { makeHome } from '../../server/start/neo4j/home.ts'
import { makeEngine, startNeo4j } from '../../server/start/neo4j/start.ts'
import { prepare } from '../../server/start/prepare.ts'
import { backgroundDone } from '../../server/store/background.ts'
import { openDatabase } from '../../server/store/database.ts'
import type { Deps } from '../../server/web/handler.ts'
import { type Served, serveForReal } from '../../tests/support/server.ts'
import { untilReady } from '../../tests/support/test-database.ts'
import { fillRegions } from './fill.ts'
import { held, median, ms, type Table } from './rows.ts'

const times = 3
const regions = 35
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const silent = () => undefined

/** A server in a process of its own on a folder in which 35 full regions lie, started again and again: all that is warm is the disk. */
export async function measureStart(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-bench-'))
  try {
    await fill(folder)
    const started: Start[] = []
    for (let at = 0; at < times; at++) started.push(await start(folder))
    const of = (what: keyof Start) => median(started.map((start) => start[what]))
    const first = await loading()
    const row = (what: string, value: number, most: number, target: string) =>
      held(what, ms(value), value, most, target)
    return {
      title: 'Start',
      note: `A server in a process of its own, with its own Neo4j, on a folder with ${regions} regions of 300 partners and 1,500 ties each: median of ${times} starts, from the start of the process.`,
      rows: [
        row('the page answers', of('page'), 2_000, '≤ 2 s'),
        row('ready: the database answers and its schema is in place', of('ready'), 6_000, '≤ 6 s'),
        row('the list of regions, the first time', of('list'), 50, '≤ 50 ms'),
        row('the list of regions, after that', of('again'), 50, '≤ 50 ms'),
        row('the graph of a region is there', of('graph'), 8_000, '≤ 8 s'),
        row('the first start of all: loading the regions of the seed', first.loaded, 6_000, '≤ 6 s'),
        row('the first start of all: the graph of a region is there', first.graph, 45_000, '≤ 45 s'),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Start = Record<'page' | 'ready' | 'list' | 'again' | 'graph', number>

async function start(folder: string): Promise<Start> {
  const began = performance.now()
  const served = serveForReal({ DATA_DIR: folder })
  const since = () => performance.now() - began
  try {
    await served.until('Ketenkaart answers')
    await served.ask('/').then((answer) => answer.text())
    const page = since()
    while ((await served.ask('/api/v1/health/ready')).status !== 200) await sleep(10)
    const ready = since()
    const list = await timed(served, '/api/v1/regions')
    const again: number[] = []
    for (let at = 0; at < 10; at++) again.push(await timed(served, '/api/v1/regions'))
    await timed(served, '/api/v1/regions/AM24/graph')
    return { page, ready, list, again: median(again), graph: since() }
  } finally {
    await served.kill('SIGTERM')
  }
}

/** The first start on an empty folder, with Neo4j downloaded already: how long the regions take, and until a region is there. */
async function loading(): Promise<{ loaded: number; graph: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-bench-'))
  const began = performance.now()
  const served = serveForReal({ DATA_DIR: folder })
  try {
    await served.until('Loading the regions')
    const loads = performance.now()
    while ((await served.ask('/api/v1/health/ready')).status !== 200) await sleep(10)
    const loaded = performance.now() - loads
    await timed(served, '/api/v1/regions/AM24/graph')
    return { loaded, graph: performance.now() - began }
  } finally {
    await served.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Until it is answered: a cold database may come too late, and is then asked again, as the page does. */
async function timed(served: Served, path: string): Promise<number> {
  const began = performance.now()
  for (;;) {
    const answer = await served.ask(path)
    await answer.text()
    if (answer.status === 200) return performance.now() - began
    if (answer.status !== 503) throw new Error(`${path} answered ${answer.status}`)
    await sleep(100)
  }
}

/** Every region of the country made a full one, and its summary kept. */
async function fill(folder: string): Promise<void> {
  const home = await makeHome(folder)
  const running = await startNeo4j(await makeEngine(silent), home, silent)
  const shared = {
    queries: loadQueries(),
    log: pino({ level: 'silent' }),
    today: () => day.format(new Date()),
    now: () => new Date().toISOString(),
  }
  const database = openDatabase({
    ...home.connection,
    deadlines: { read: 120_000, write: 120_000 },
    prepare: (direct) => prepare({ ...shared, database: direct }, silent),
  })
  const deps: Deps = { ...shared, database }
  try {
    await untilReady(database, 120_000)
    await fillRegions(
      deps,
      (await listSummaries(deps)).map(({ id }) => id),
    )
    await listSummaries(deps)
    await backgroundDone(database)
  } finally {
    await database.close()
    await running.stop()
  }
}
