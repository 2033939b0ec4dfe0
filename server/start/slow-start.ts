import { join } from 'node:path'
import { StartupError } from '../errors/startup-error.ts'
import { ANSWERS } from '../store/breaker.ts'

/** A local database that listens and has not answered for so long (ms) does not come up by itself. */
const SLOW_START_MS = 10_000

type Parts = {
  /** The folder of the local database. */
  folder: string
  say: (text: string) => void
  /** Ends the start: nothing that is waited for would help. */
  fail: (error: StartupError) => void
}

/**
 * Hears why a database that was started here does not answer, and says so when it lasts; at once when it refuses our
 * password, which no waiting cures.
 */
export function watchSlowStart({ folder, say, fail }: Parts) {
  let reason: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let isSlow = false
  const tell = () => {
    if (reason === null) return
    say(
      `The database in ${folder} does not open: ${reason}. Its log says more: ${join(folder, 'logs', 'debug.log')}\n` +
        'It is asked again all the time. When its files are damaged: stop, put a copy of the data folder back, or move the folder away to begin with an empty database.',
    )
  }
  return {
    hear(text: string): void {
      if (text === ANSWERS) {
        reason = null
        return
      }
      reason = text
      if (text.includes('.Security.'))
        fail(
          new StartupError(
            `The local database refuses the password in ${join(folder, 'password')}.\n` +
              `Put the file back as it was, or move the folder ${folder} away to begin with an empty database.`,
          ),
        )
      else if (isSlow) tell()
    },
    /** It answers, and is being prepared: what was heard before no longer holds. */
    opened(): void {
      reason = null
    },
    /** It listens: from now on it should answer. */
    begin(): void {
      reason = null
      timer = setTimeout(() => {
        isSlow = true
        tell()
      }, SLOW_START_MS)
    },
    end(): void {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
