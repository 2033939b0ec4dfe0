import { setTimeout as sleep } from 'node:timers/promises'

export type Breaker = {
  /** Open: nothing passes; the probe runs in the background until it succeeds. */
  isOpen(): boolean
  trip(why: string): void
  /** Probes now, when it waits for the next time: somebody knows better. */
  hurry(): void
  /** Ends the probing for good. */
  stop(): void
}
type Parts = {
  /** Resolves when all is well again. Must end by itself. */
  probe: () => Promise<void>
  /** Hears of every change, and of every other reason the probe gives. */
  say: (text: string) => void
  /** A fault in words that say nothing of what was asked; its message unless given. */
  describe?: (error: unknown) => string
  /** Milliseconds between two probes: the first, and the longest it grows to. */
  pause?: readonly [number, number]
  /** Faults that asking often makes worse: then only every ten seconds. */
  patient?: (error: unknown) => boolean
}

/** Said when all passes again. */
export const ANSWERS = 'The database answers'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A circuit breaker that closes by itself: once the probe succeeds, all passes again. */
export function makeBreaker({
  probe,
  say,
  pause = [100, 1_000],
  patient = () => false,
  describe = messageOf,
}: Parts): Breaker {
  let open = false
  const stopped = new AbortController()
  const ended = () => stopped.signal.aborted
  let waited = new AbortController()

  async function untilWell(): Promise<void> {
    let wait = pause[0]
    let said = ''
    while (!ended()) {
      try {
        await probe()
        open = false
        say(ANSWERS)
        return
      } catch (error) {
        const reason = describe(error)
        if (reason !== said && !ended()) say(`The database does not answer yet: ${reason}`)
        said = reason
        if (patient(error)) wait = 10_000
      }
      const signal = AbortSignal.any([stopped.signal, waited.signal])
      await sleep(wait, undefined, { signal }).catch(() => undefined)
      wait = wait > pause[1] ? pause[0] : Math.min(wait * 2, pause[1])
    }
  }

  return {
    isOpen: () => open,
    trip(why) {
      if (open || ended()) return
      open = true
      say(why)
      void untilWell()
    },
    hurry() {
      waited.abort()
      waited = new AbortController()
    },
    stop: () => {
      stopped.abort()
    },
  }
}
