import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { pino } from 'pino'
import { createApp } from '../../server/web/app.ts'
import type { Deps } from '../../server/web/handler.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { connectionOfRun } from '../../tests/support/connection.ts'
import { openPrepared, startTestDatabase } from '../../tests/support/test-database.ts'

export type Bench = { origin: string; deps: Deps; stop: () => Promise<void> }

/**
 * The server as it is, on a real Neo4j: the one in KETENKAART_TEST_NEO4J, or one of its own in a new folder.
 * Requests are not held back, for that is not what is measured.
 */
export async function startBench(clientFolder: string | null = null): Promise<Bench> {
  const given = process.env['KETENKAART_TEST_NEO4J'] !== undefined
  const own = given ? null : await startTestDatabase()
  // What is measured is how long it takes, not whether it comes in time.
  const deadlines = { read: 120_000, write: 120_000 }
  const database = await openPrepared({ ...(own?.home.connection ?? connectionOfRun()), deadlines })
  const deps: Deps = {
    database,
    queries: loadQueries(),
    log: pino({ level: 'error' }, pino.destination(2)),
    today: () => '2026-01-15',
    now: () => new Date().toISOString(),
  }
  const most = Number.MAX_SAFE_INTEGER
  const app = createApp({
    deps,
    handlers: makeHandlers(deps),
    clientFolder,
    hosts: ['127.0.0.1'],
    limits: { loopback: most, network: most },
  })
  const server = createServer((request, response) => {
    app(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.close()
    server.closeAllConnections()
    await database.close()
    await own?.stop()
  }
  return { origin: `http://127.0.0.1:${port}`, deps, stop }
}
