/** So long (ms) nothing but faults of its own, and a database is broken: its store has given up, and only a new start helps. */
const BROKEN_AFTER_MS = 3_000

/** Counts how long a database answers nothing but faults of its own, and says when that is too long; again after as long again. */
export function watchFaults(broken: () => void, now: () => number = Date.now) {
  let since: number | null = null
  return {
    note(): void {
      since ??= now()
      if (now() - since < BROKEN_AFTER_MS) return
      since = null
      broken()
    },
    /** It answered, or is out of reach. */
    end(): void {
      since = null
    },
  }
}
