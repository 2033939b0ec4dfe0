import { makeArchive } from './archive.ts'
import type { Home } from './home.ts'
import { type Supervision, superviseNeo4j } from './supervise.ts'
import type { Engine } from './java.ts'
import { makeEngine } from './start.ts'

export type Local = {
  /** Resolves when the database listens; throws StartupError when it cannot be run here. */
  up: Promise<void>
  /** Makes the next start faster, in the background. */
  improve(): void
  /** For a database that answers nothing but faults: ends it, so that it is started anew. */
  restart(): void
  stop(): Promise<void>
}

/** The database of this machine: fetched when needed, started, kept running, stopped. `changed` hears when it has come up or gone. */
export function runLocal(home: Home, say: (text: string) => void, changed: (isUp: boolean) => void): Local {
  const stopped = new AbortController()
  const engine: Promise<Engine> = makeEngine(say)
  const kept: Promise<Supervision> = engine.then((found) => superviseNeo4j(found, home, say, changed))
  let archive: Promise<unknown> = Promise.resolve()
  return {
    up: kept.then(() => undefined),
    improve() {
      // A faster start is not worth a word when it does not come about.
      archive = engine.then((found) => makeArchive(found, stopped.signal)).catch(() => undefined)
    },
    restart() {
      void kept.then((running) => running.restart()).catch(() => undefined)
    },
    async stop() {
      stopped.abort()
      // Still on its way up: the end of this process ends it too.
      const running = await Promise.race([kept, Promise.resolve(null)])
      await Promise.all([running?.stop(), archive])
    },
  }
}
