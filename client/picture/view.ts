/** How the drawing lies in its element: moved by x, y px, and so many times its size. */
export type ViewBox = { x: number; y: number; zoom: number }
/** How far the drawing can be zoomed out and in. */
export const ZOOM_LIMITS = { least: 0.3, most: 4 }
export const clampZoom = (zoom: number): number => Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, zoom))

/** How long the map lies still before it is drawn sharp again, ms. */
export const IDLE_MS = 120

export type Size = { width: number; height: number }
export type Extent = { x1: number; x2: number; y1: number; y2: number }

/** The part of the drawing that is in sight in an element of this size. */
export const extentOf = ({ x, y, zoom }: ViewBox, { width, height }: Size): Extent => ({
  x1: -x / zoom,
  x2: (width - x) / zoom,
  y1: -y / zoom,
  y2: (height - y) / zoom,
})
