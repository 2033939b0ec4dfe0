import { cascadeOf } from '../paint/cascade.ts'
import { mountPainter } from '../paint/painter.ts'
import { iconTones } from './icon-image.ts'
import type { Item } from './items.ts'
import { type Live, type LiveEvents, mountLive } from './live.ts'
import { makeLook, mapFont, type Tokens } from './look.ts'
import { inOrder, type Parts, partsOf, spotAt } from './parts.ts'
import { inSlices } from './slices.ts'
import { extentOf, type Size, type View, zoomable } from './view.ts'

export type Events = Omit<LiveEvents, 'at'>
export type Canvas = {
  /**
   * Draws exactly these. Few changes are Cytoscape's at once. Many are painted first, all of them in this frame, and
   * Cytoscape takes over once it has them too: until then the element is `is-painted`.
   */
  apply: (items: readonly Item[]) => void
  look: (tokens: Tokens) => void
  view: (view: View) => void
  now: () => View
  /** Brings a point of the drawing into sight when it is outside. */
  show: (x: number, y: number) => void
  destroy: () => void
}

/** As many as Cytoscape changes without holding up the page. */
const few = 60
const nothing = () => undefined

/** The picture in an element: Cytoscape, and under it what is painted while Cytoscape is not ready, or too much for it. */
export function mountCanvas(container: HTMLElement, tokens: Tokens, events: Events): Canvas {
  // Asked for once and then followed: to ask in the midst of drawing would have the page laid out there and then.
  let size: Size = { width: container.clientWidth, height: container.clientHeight }
  const painters = [mountPainter(container, size), mountPainter(container, size)] as const
  const [lines, picture] = painters
  let style = makeLook(tokens)
  let live: Live | null = null
  let parts: Parts = partsOf([])
  let now: View = { x: 0, y: 0, zoom: 1 }
  let stop: () => void = nothing

  const dress = (next: Tokens) => {
    style = makeLook(next)
    const look = { of: cascadeOf(style), tones: iconTones(next), font: mapFont }
    for (const painter of painters) painter.look(look)
    live?.look(style)
  }
  dress(tokens)
  const observer = new ResizeObserver(() => {
    size = { width: container.clientWidth, height: container.clientHeight }
    for (const painter of painters) painter.resize(size)
  })
  observer.observe(container)
  const onView = (next: View) => {
    now = next
    events.onView(next)
    for (const painter of painters) painter.follow(next)
  }
  const view = (next: View) => {
    const held = { ...next, zoom: zoomable(next.zoom) }
    if (live === null) onView(held)
    else live.view(held)
  }
  const waiting = (item: Item) => live?.draws(item) !== true
  const cytoscape = () =>
    (live ??= mountLive(container, now, style, {
      ...events,
      onView,
      at: (point, bare) => spotAt(parts, point, now.zoom, bare, waiting),
    }))
  return {
    apply: (items) => {
      stop()
      parts = partsOf(items)
      const placeOf = (id: string) => parts.places.get(id)
      lines.draw(
        parts.lines.map(({ item }) => item),
        placeOf,
        now,
      )
      const { seen, rest } = inOrder(parts.elements, extentOf(now, size), waiting)
      const ids = new Set(parts.elements.map(({ id }) => id))
      const settle = () => {
        picture.draw([], placeOf, now)
        container.classList.remove('is-painted')
        stop = inSlices(rest, cytoscape().put, nothing)
      }
      if (seen.length <= few) {
        cytoscape().keep(ids)
        cytoscape().put(seen)
        settle()
        return
      }
      container.classList.add('is-painted')
      picture.draw(parts.elements, placeOf, now)
      stop = later(() => {
        cytoscape().keep(ids)
        stop = inSlices(seen, cytoscape().put, () => {
          stop = later(settle)
        })
      })
    },
    look: dress,
    view,
    now: () => now,
    show: (x, y) => {
      const { x1, x2, y1, y2 } = extentOf(now, size)
      if (x >= x1 && x <= x2 && y >= y1 && y <= y2) return
      const [dx, dy] = [((x1 + x2) / 2 - x) * now.zoom, ((y1 + y2) / 2 - y) * now.zoom]
      view({ x: now.x + dx, y: now.y + dy, zoom: now.zoom })
    },
    destroy: () => {
      stop()
      observer.disconnect()
      for (const painter of painters) painter.destroy()
      live?.destroy()
    },
  }
}

/** Once what is drawn now is on the screen: in the frame after the next. The answer calls it off. */
function later(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work)
  })
  return () => {
    cancelAnimationFrame(frame)
  }
}
