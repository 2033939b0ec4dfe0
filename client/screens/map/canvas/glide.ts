import type { Stop } from '../../../parts/page/next-task.ts'
import type { Size, Spot, ViewBox } from '../../../picture/view.ts'

/** From the edge to what is brought into sight, px of the screen. */
const AIR = 48
/** How long the map takes to get there, ms. */
const GLIDE_MS = 150

/** The nearest view in which a point is in sight; the same one when it is already. */
export function broughtIn({ x, y, above = 0, below = 0, left = 0 }: Spot, now: ViewBox, size: Size): ViewBox {
  const by = (at: number | null, origin: number, from: number, to: number) => {
    if (at === null) return 0
    const there = origin + at * now.zoom
    const air = Math.min(AIR, (to - from) / 2)
    return there < from ? from + air - there : there > to ? to - air - there : 0
  }
  return {
    x: now.x + by(x, now.x, left, size.width),
    y: now.y + by(y, now.y, above, size.height - below),
    zoom: now.zoom,
  }
}

/** Moves from one view to another, `follow` at each step and `settle` at the end; at once for who wants no motion. */
export function glide(
  from: ViewBox,
  to: ViewBox,
  follow: (view: ViewBox) => void,
  settle: (view: ViewBox) => void,
): Stop {
  const still = from.x === to.x && from.y === to.y && from.zoom === to.zoom
  if (still || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    settle(to)
    return () => undefined
  }
  const began = performance.now()
  let frame = 0
  const step = () => {
    const done = Math.min(1, (performance.now() - began) / GLIDE_MS)
    const eased = 1 - (1 - done) ** 3
    const between = (a: number, b: number) => a + (b - a) * eased
    if (done === 1) {
      settle(to)
      return
    }
    follow({ x: between(from.x, to.x), y: between(from.y, to.y), zoom: between(from.zoom, to.zoom) })
    frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => {
    cancelAnimationFrame(frame)
  }
}
