import { measureWord } from '../../../parts/measure-text.ts'
import { inNextTask, type Stop } from '../../../parts/page/next-task.ts'
import type { Item } from '../../../picture/items.ts'
import { cascadeOf } from '../../../picture/paint/cascade.ts'
import { pictureOf } from '../../../picture/paint/layer.ts'
import type { PaintStyle } from '../../../picture/paint/look.ts'
import { mountPainter } from '../../../picture/paint/painter.ts'
import type { Picture } from '../../../picture/primitives.ts'
import { iconTones } from '../../../picture/style/icon-image.ts'
import { makeStylesheet } from '../../../picture/style/stylesheet.ts'
import type { Tokens } from '../../../picture/style/tokens.ts'
import { extentOf, type Size, type Spot, type ViewBox, clampZoom, zoomAround } from '../../../picture/view.ts'
import { inChunks, onceIdle, onceShown } from './chunks.ts'
import { type CytoscapeView, mountCytoscape } from './cytoscape-view.ts'
import { broughtIn, glide } from './glide.ts'
import { drawnAt, visibleFirst, type VisibleFirst, type HitIndex, hitIndexOf } from './hit-test.ts'
import { hearHover } from './hover.ts'
import { onSharpnessChange } from './sharpness.ts'
import { hearTaps } from './taps.ts'
import { makeWheelReader } from './wheel.ts'

export type Events = {
  /** The id to choose, or null for the empty paper. */
  onTap: (select: string | null) => void
  /** What is folded, to be opened or closed. */
  onOpen: (open: string) => void
  /** What the pointer is over: its full name, and where it is on the screen; null when over nothing. */
  onHover: (tip: { text: string; x: number; y: number } | null) => void
  /** At every pan, zoom and change of size: what was drawn moves along as a picture. */
  onView: (view: ViewBox) => void
  /** In the frame in which it is drawn anew: at rest, or on the way, where what was drawn no longer fills the element. */
  onDrawn: (view: ViewBox, rests: boolean) => void
  /** Whether the page scrolls where the map would zoom and pan. */
  leavesScroll: () => boolean
}
export type Canvas = {
  /**
   * Draws exactly these. Few changes are Cytoscape's at once. Many are painted first, all of them together, and
   * Cytoscape takes over once it has them too: until then the element is `is-painted`. While it shows nothing yet it is
   * `aria-busy`.
   */
  apply: (items: readonly Item[]) => void
  look: (tokens: Tokens) => void
  view: (view: ViewBox) => void
  now: () => ViewBox
  /** Brings a point of the drawing into sight when it is not. */
  show: (spot: Spot) => void
  /** Moves the drawing by so many px of the screen. */
  move: (by: { x: number; y: number }) => void
  destroy: () => void
}

/** As many as Cytoscape changes without holding up the page. */
const MAX_LIVE_CHANGES = 12
/** Drawn beyond each edge while the map moves, px: what comes into sight is there already. */
const MARGIN = 200
const nothing = () => undefined
const held = (view: ViewBox): ViewBox => ({ ...view, zoom: clampZoom(view.zoom) })

/** The picture in an element: Cytoscape, and under it what is painted while Cytoscape is not ready, or too much for it. */
export function mountCanvas(container: HTMLElement, tokens: Tokens, home: ViewBox, events: Events): Canvas {
  // Asked for once and then followed: to ask in the midst of drawing would have the page laid out there and then.
  let size: Size = { width: container.clientWidth, height: container.clientHeight }
  const still = mountPainter(container, size, 'painted')
  const moving = mountPainter(container, size, 'painted carried', MARGIN)
  let style = makeStylesheet(tokens)
  const lookOf = (next: Tokens): PaintStyle => ({ of: cascadeOf(style), tones: iconTones(next), measure: measureWord })
  let look = lookOf(tokens)
  let live: CytoscapeView | null = null
  let parts: HitIndex = hitIndexOf([])
  let picture: Picture | null = null
  let now = held(home)
  let stop: Stop = nothing
  let stopGliding: Stop = nothing

  const dress = (next: Tokens) => {
    style = makeStylesheet(next)
    look = lookOf(next)
    picture = null
    if (container.classList.contains('is-painted')) still.draw(whole(), now)
    live?.look(style)
  }
  const resize = () => {
    for (const painter of [still, moving]) painter.resize(size)
  }
  const observer = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = container
    if (width === size.width && height === size.height) return
    size = { width, height }
    resize()
  })
  observer.observe(container)
  /** All that is drawn; made once for what is to be drawn. */
  const whole = (): Picture => (picture ??= pictureOf(parts.elements, look, (id) => parts.places.get(id)))
  let frame = 0
  const drawOnTheWay = () => {
    frame = 0
    if (!carried()) return
    moving.draw(whole(), now)
    events.onDrawn(now, false)
  }
  const carried = () => container.classList.contains('is-carried')
  const onView = (next: ViewBox, jumps: boolean) => {
    now = next
    hover.leave()
    events.onView(next)
    if (jumps) return
    if (!carried()) {
      container.classList.add('is-carried')
      moving.draw(whole(), next)
    } else if (!moving.fills(next) && frame === 0) frame = requestAnimationFrame(drawOnTheWay)
    moving.follow(next)
  }
  const onDrawn = (next: ViewBox) => {
    container.classList.remove('is-carried')
    moving.draw([], next)
    still.settle(next)
    events.onDrawn(next, true)
  }
  const view = (next: ViewBox) => {
    const wanted = held(next)
    if (wanted.x === now.x && wanted.y === now.y && wanted.zoom === now.zoom) return
    if (live === null) {
      onView(wanted, true)
      onDrawn(wanted)
    } else live.view(wanted)
  }
  /** One step of many: moved as a picture. */
  const follow = (next: ViewBox) => {
    if (live === null) view(next)
    else live.follow(next)
  }
  /** Step by step, and drawn where it comes to lie. */
  const glideTo = (next: ViewBox) => {
    stopGliding()
    if (live === null) view(next)
    else stopGliding = glide(now, next, follow, view)
  }
  const readWheel = makeWheelReader()
  const onWheel = (event: WheelEvent) => {
    // Cytoscape has a way of its own, which is another for each device.
    event.stopImmediatePropagation()
    if (events.leavesScroll() && !event.ctrlKey) return
    event.preventDefault()
    stopGliding()
    const { left, top } = container.getBoundingClientRect()
    const { zoom, aside } = readWheel(event)
    const next = zoomAround(now, { x: event.clientX - left, y: event.clientY - top }, zoom)
    follow({ ...next, x: next.x + aside })
  }
  container.addEventListener('wheel', onWheel, { capture: true, passive: false })
  const at = ({ x, y }: { x: number; y: number }, touch: boolean) =>
    drawnAt(
      parts,
      { x: (x - now.x) / now.zoom, y: (y - now.y) / now.zoom },
      { zoom: now.zoom, touch },
      { look: look.of, inStroke },
    )
  const stopTaps = hearTaps(container, {
    at: (point, touch) => at(point, touch)?.data ?? null,
    onTap: (data) => {
      if (data?.open === undefined) events.onTap(data?.select ?? null)
      else events.onOpen(data.open)
    },
    onDoubleTap: ({ unfold }) => {
      if (unfold !== undefined) events.onOpen(unfold)
    },
  })
  const hover = hearHover(container, {
    at: (point) => at(point, false),
    onHover: (item) => {
      const { select, open, tip, h = 26 } = item?.data ?? {}
      container.style.cursor = select === undefined && open === undefined ? '' : 'pointer'
      if (item?.at == null || tip === undefined) events.onHover(null)
      else events.onHover({ text: tip, x: item.at.x * now.zoom + now.x, y: (item.at.y - h / 2) * now.zoom + now.y })
    },
  })
  const stopSharpness = onSharpnessChange(() => {
    resize()
    live?.sharpen()
  })
  const waiting = (item: Item) => live?.draws(item) !== true
  const cytoscape = () => (live ??= mountCytoscape(container, now, style, { onView, onDrawn }))
  const keep = () => {
    cytoscape().keep(new Set(parts.elements.map(({ id }) => id)))
  }
  /** Cytoscape shows all that is in sight; the rest comes a little at a time. */
  const settle = (rest: readonly Item[]) => {
    still.draw([], now)
    container.classList.remove('is-painted')
    container.removeAttribute('aria-busy')
    stop = inChunks(rest, cytoscape().put, nothing, carried)
  }
  /** All of it painted, and then a little at a time Cytoscape's. Each step is a task of its own. */
  const paint = ({ seen, rest }: VisibleFirst) => {
    still.draw(whole(), now)
    container.classList.add('is-painted')
    container.removeAttribute('aria-busy')
    stop = onceIdle(() => {
      keep()
      const whenShown = () => {
        stop = onceShown(() => {
          settle(rest)
        })
      }
      stop = inChunks(seen, cytoscape().put, whenShown, carried)
    })
  }
  return {
    apply: (items) => {
      stop()
      const first = parts.elements.length === 0
      parts = hitIndexOf(items)
      picture = null
      if (carried()) moving.draw(whole(), now)
      const order = visibleFirst(parts.elements, extentOf(now, size), waiting)
      if (order.seen.length <= MAX_LIVE_CHANGES) {
        keep()
        cytoscape().put(order.seen)
        settle(order.rest)
      } else if (first) {
        // Names are new as well: to paint in the same task would hold up the page too long.
        container.setAttribute('aria-busy', 'true')
        stop = inNextTask(() => {
          paint(order)
        })
      } else paint(order)
    },
    look: dress,
    view,
    now: () => now,
    show: (spot) => {
      glideTo(broughtIn(spot, now, size))
    },
    move: ({ x, y }) => {
      glideTo({ x: now.x + x, y: now.y + y, zoom: now.zoom })
    },
    destroy: () => {
      stop()
      stopGliding()
      observer.disconnect()
      container.removeEventListener('wheel', onWheel, { capture: true })
      stopTaps()
      hover.stop()
      stopSharpness()
      cancelAnimationFrame(frame)
      for (const painter of [still, moving]) painter.destroy()
      live?.destroy()
    },
  }
}

/** Only asks: nothing is drawn on it. */
const asking = document.createElement('canvas').getContext('2d')
/** Whether a point lies on a path of such a width. */
function inStroke(path: string, { x, y }: { x: number; y: number }, width: number): boolean {
  if (asking === null) return false
  asking.lineWidth = width
  return asking.isPointInStroke(new Path2D(path), x, y)
}
