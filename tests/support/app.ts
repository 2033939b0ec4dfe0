import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createApp } from '../../server/web/app.ts'
import { embeddedRegion } from '../../server/embed/embedded-region.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import type { Queries } from '../../server/store/queries.ts'
import type { Deps } from '../../server/web/handler.ts'
import { root } from './files.ts'
import { testDeps } from './deps.ts'

/** The whole product on a free port: real database, real handlers, the built screen. */
export type App = {
  origin: string
  deps: Deps
  /** From now on the database does not answer. */
  loseDatabase: () => Promise<void>
  close: () => Promise<void>
}

/**
 * `queries`: those of another folder, with the rules that are there. `backupFolder`: where backups lie. `embedOrigins`: sites
 * that may show a view.
 */
export async function startApp(
  queries?: Queries,
  backupFolder: string | null = null,
  embedOrigins: readonly string[] = [],
): Promise<App> {
  // A machine that runs tests may be busy: what a screen does when the database is slow is tested elsewhere.
  const own = await testDeps(undefined, { read: 120_000, write: 120_000 })
  const deps = {
    ...own,
    queries: queries ?? own.queries,
    backupFolder,
    embedOrigins,
  }
  const app = createApp({
    deps,
    handlers: makeHandlers(deps),
    clientFolder: join(root, 'dist', 'client'),
    embed: { origins: embedOrigins, read: embeddedRegion(deps) },
    hosts: ['127.0.0.1'],
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    deps,
    origin: `http://127.0.0.1:${port}`,
    loseDatabase: () => deps.database.close(),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
      await deps.database.close()
    },
  }
}
