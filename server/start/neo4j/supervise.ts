import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '../../errors/startup-error.ts'
import { type Home, hasRoom } from './home.ts'
import type { Engine } from './java.ts'
import { type Running, startNeo4j } from './start.ts'

export type Supervision = {
  /** Ends the process that answers no more, and starts it anew. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the database of a folder and starts it again whenever it ends by itself, until it is told to stop. `changed` hears
 * when it has come up or gone.
 */
export async function superviseNeo4j(
  engine: Engine,
  home: Home,
  say: (text: string) => void,
  changed: (isUp: boolean) => void = () => undefined,
): Promise<Supervision> {
  const stopped = new AbortController()
  let running: Running | null = await startNeo4j(engine, home, say)
  changed(true)

  async function supervise(): Promise<void> {
    let pause = 200
    let said = ''
    while (!stopped.signal.aborted) {
      if (running !== null) {
        await running.ended
        running = null
        changed(false)
        if (ended()) return
        say('The database process ended by itself and is started again')
      }
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
      if (ended()) return
      try {
        hasRoom(home.folder)
        running = await startNeo4j(engine, home, said === '' ? say : () => undefined)
        changed(true)
        pause = 200
        said = ''
      } catch (error) {
        // Said once, however often it is tried: a disk stays full for a while.
        const why = error instanceof StartupError ? error.message : String(error)
        if (why !== said) say(why)
        said = why
        pause = Math.min(pause * 2, 30_000)
      }
    }
  }
  const ended = () => stopped.signal.aborted
  const kept = supervise()
  return {
    async restart() {
      await running?.stop()
    },
    async stop() {
      stopped.abort()
      await running?.stop()
      await kept
      // It may have come up at the very moment it was told to stop.
      await running?.stop()
    },
  }
}
