import type { Stop } from '../../../parts/page/next-task.ts'

/** How long one slice may hold up the page, ms: the frame it is drawn in comes on top. */
const CHUNK_MS = 6
/** So many at once; then the clock is looked at. */
const CHUNK_SIZE = 12

/** Puts all of it, a slice each frame that is not taken, then `done`. */
export function inChunks<T>(
  all: readonly T[],
  put: (some: readonly T[]) => void,
  done: () => void,
  isTaken: () => boolean,
): Stop {
  let at = 0
  let next = 0
  const go = () => {
    const end = performance.now() + CHUNK_MS
    while (at < all.length && performance.now() < end && !isTaken()) {
      put(all.slice(at, at + CHUNK_SIZE))
      at += CHUNK_SIZE
    }
    if (at < all.length) next = requestAnimationFrame(go)
    else done()
  }
  if (all.length === 0) done()
  else next = requestAnimationFrame(go)
  return () => {
    cancelAnimationFrame(next)
  }
}

/** Once what is drawn now is on the screen: in the frame after the next. */
export function onceShown(work: () => void): Stop {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work)
  })
  return () => {
    cancelAnimationFrame(frame)
  }
}

/** How long the page may be busy before it has to be done all the same, ms. */
const IDLE_MOST_MS = 300

/** The same, as soon as the page has nothing else to do. */
export function onceIdle(work: () => void): Stop {
  if (!('requestIdleCallback' in window)) return onceShown(work)
  let idle = 0
  const stop = onceShown(() => {
    idle = requestIdleCallback(work, { timeout: IDLE_MOST_MS })
  })
  return () => {
    stop()
    cancelIdleCallback(idle)
  }
}
