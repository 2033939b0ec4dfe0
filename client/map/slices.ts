/** How long one slice may hold up the page, ms: the frame it is drawn in comes on top. */
const slice = 10
/** So many at once; then the clock is looked at. */
const group = 25

/** Puts all of it, a slice each frame and the first at once, then `done`. The answer stops it where it is. */
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
  go()
  return () => {
    cancelAnimationFrame(next)
  }
}
