/** How long one slice may hold up the page, ms: the frame it is drawn in comes on top. */
const CHUNK_MS = 6
/** So many at once; then the clock is looked at. */
const CHUNK_SIZE = 12

/** Calls off what waits for its turn. */
export type Stop = () => void

/** Puts all of it, a slice each frame, then `done`. */
export function inChunks<T>(all: readonly T[], put: (some: readonly T[]) => void, done: () => void): Stop {
  let at = 0
  let next = 0
  const go = () => {
    const end = performance.now() + CHUNK_MS
    while (at < all.length && performance.now() < end) {
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

/** In a task of its own, so that the page can answer in between. */
export function afterPaint(work: () => void): Stop {
  const timer = setTimeout(work)
  return () => {
    clearTimeout(timer)
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
