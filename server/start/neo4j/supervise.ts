import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '../../errors/startup-error.ts'
import type { Home } from './home.ts'
import type { Engine } from './java.ts'
import { type Running, startNeo4j } from './start.ts'

export type Kept = { stop(): Promise<void> }

/** Starts the database of a folder and starts it again whenever it ends by itself, until it is told to stop. */
export async function keepNeo4j(engine: Engine, home: Home, say: (text: string) => void): Promise<Kept> {
  const stopped = new AbortController()
  let running: Running | null = await startNeo4j(engine, home, say)

  async function supervise(): Promise<void> {
    let pause = 200
    while (!stopped.signal.aborted) {
      if (running !== null) {
        await running.ended
        running = null
        if (ended()) return
        say('The database process ended by itself and is started again')
      }
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
      if (ended()) return
      try {
        running = await startNeo4j(engine, home, say)
        pause = 200
      } catch (error) {
        say(error instanceof StartupError ? error.message : String(error))
        pause = Math.min(pause * 2, 30_000)
      }
    }
  }
  const ended = () => stopped.signal.aborted
  const kept = supervise()
  return {
    async stop() {
      stopped.abort()
      await running?.stop()
      await kept
      // It may have come up at the very moment it was told to stop.
      await running?.stop()
    },
  }
}
