import type { Item } from '../items.ts'
import { IDLE_MS, type Size, type ViewBox } from '../view.ts'
import type { PaintStyle } from './look.ts'
import { paintLayer, type PaintArea } from './layer.ts'

/** Items painted at once on a canvas of their own, where Cytoscape would take its time over each of them. */
export type Painter = {
  look: (look: PaintStyle) => void
  /** `placeOf`: the middle of what a line joins, by id. */
  draw: (items: readonly Item[], placeOf: PaintArea, view: ViewBox) => void
  resize: (size: Size) => void
  /** While the map moves, the picture moves along; it is painted sharp again when the map lies still. */
  follow: (view: ViewBox) => void
  destroy: () => void
}

export function mountPainter(container: HTMLElement, begin: Size): Painter {
  const sheet = document.createElement('canvas')
  // One for each faint layer: to empty a canvas that was just drawn from has the browser copy it first.
  const spares: HTMLCanvasElement[] = []
  sheet.className = 'painted'
  sheet.hidden = true
  container.append(sheet)
  let look: PaintStyle | null = null
  let drawn: { items: readonly Item[]; placeOf: PaintArea } = { items: [], placeOf: () => undefined }
  let size = begin
  let painted: ViewBox = { x: 0, y: 0, zoom: 1 }
  let timer = 0
  const paint = (view: ViewBox) => {
    clearTimeout(timer)
    sheet.hidden = drawn.items.length === 0
    if (look === null || sheet.hidden) return
    sheet.style.transform = ''
    painted = view
    // An element that is being hidden has no size for a moment.
    if (size.width === 0 || size.height === 0) return
    let used = 0
    const spare = () => emptied((spares[used++] ??= document.createElement('canvas')), size, view)
    paintLayer(emptied(sheet, size, view), drawn.items, drawn.placeOf, look, spare)
  }
  const follow = (view: ViewBox) => {
    if (sheet.hidden) return
    const by = view.zoom / painted.zoom
    sheet.style.transform = `translate(${view.x - painted.x * by}px, ${view.y - painted.y * by}px) scale(${by})`
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      paint(view)
    }, IDLE_MS)
  }
  return {
    look: (next) => {
      look = next
      paint(painted)
    },
    draw: (items, placeOf, view) => {
      drawn = { items, placeOf }
      paint(view)
    },
    resize: (next) => {
      size = next
      paint(painted)
    },
    follow,
    destroy: () => {
      clearTimeout(timer)
      sheet.remove()
    },
  }
}

/** A canvas with nothing on it, of this size on the screen and in this view. */
function emptied(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
  { x, y, zoom }: ViewBox,
): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('There is nothing to paint on')
  const scale = window.devicePixelRatio
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)]
  // A canvas that keeps its size keeps its memory too, and that is much to make.
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high]
  context.resetTransform()
  context.clearRect(0, 0, wide, high)
  context.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale)
  return context
}
