/** How the drawing lies in its element: moved by x, y px, and so many times its size. */
export type ViewBox = { x: number; y: number; zoom: number }
/** How far the drawing can be zoomed out and in. */
export const ZOOM_LIMITS = { least: 0.3, most: 4 }
export const clampZoom = (zoom: number): number => Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, zoom))

/** How long the map lies still before it is drawn sharp again, ms. */
export const IDLE_MS = 120

/**
 * A point of the drawing; null where it may lie anywhere. `above`, `below`, `left`: px of the screen at those edges where it would
 * not be seen.
 */
export type Spot = { x: number | null; y: number | null; above?: number; below?: number; left?: number }

export type Size = { width: number; height: number }
export type Extent = { x1: number; x2: number; y1: number; y2: number }

/** The part of the drawing that is in sight in an element of this size. */
export const extentOf = ({ x, y, zoom }: ViewBox, { width, height }: Size): Extent => ({
  x1: -x / zoom,
  x2: (width - x) / zoom,
  y1: -y / zoom,
  y2: (height - y) / zoom,
})

/** The view so many times larger, within the limits, with what lies at a point of the element, px, staying there. */
export function zoomAround({ x, y, zoom }: ViewBox, at: { x: number; y: number }, factor: number): ViewBox {
  const next = clampZoom(zoom * factor)
  const move = (from: number, to: number) => to - ((to - from) * next) / zoom
  return { x: move(x, at.x), y: move(y, at.y), zoom: next }
}

/** The transform of a page element that shows what was drawn in one view as it lies in another. */
export function transformOf(drawn: ViewBox, shown: ViewBox): string {
  const by = shown.zoom / drawn.zoom
  return `translate(${shown.x - drawn.x * by}px, ${shown.y - drawn.y * by}px) scale(${by})`
}

/** While it is zoomed, what was drawn may leave so much of the element empty, and be so many times larger or smaller. */
const ZOOMED = { empty: 0.4, least: 0.6, most: 2 }

/** Whether what was drawn in one view, so many px beyond each edge as well, still fills the element in another. */
export function fills(drawn: ViewBox, shown: ViewBox, { width, height }: Size, margin: number): boolean {
  const by = shown.zoom / drawn.zoom
  const empty = by === 1 ? 0 : ZOOMED.empty
  const holds = (at: number, length: number) =>
    at - margin * by <= empty * length && at + (length + margin) * by >= length - empty * length
  return (
    by <= ZOOMED.most &&
    by >= ZOOMED.least &&
    holds(shown.x - drawn.x * by, width) &&
    holds(shown.y - drawn.y * by, height)
  )
}
