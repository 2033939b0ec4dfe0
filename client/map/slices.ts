/** How long one slice may hold up the page, ms: the frame it is drawn in comes on top. */
const slice = 6
/** So many at once; then the clock is looked at. */
const group = 12

/** What is drawn at once, with what made it; more than this waits for a frame of its own. */
const atOnce = 400

/** Puts all of it, a slice each frame, then `done`; a small picture begins at once. The answer stops it where it is. */
export function inSlices<T>(all: readonly T[], put: (some: readonly T[]) => void, done: () => void): () => void {
  let at = 0
  let next = 0
  const go = () => {
    const end = performance.now() + slice
    while (at < all.length && performance.now() < end) {
      put(all.slice(at, at + group))
      at += group
    }
    if (at < all.length) next = requestAnimationFrame(go)
    else done()
  }
  if (all.length <= atOnce) go()
  else next = requestAnimationFrame(go)
  return () => {
    cancelAnimationFrame(next)
  }
}
