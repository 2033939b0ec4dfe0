import { drawOnCanvas } from '../pens/canvas-pen.ts'
import type { Picture } from '../primitives.ts'
import { fills, type Size, transformOf, type ViewBox } from '../view.ts'

/** A picture on a canvas of its own, drawn at once. */
export type Painter = {
  draw: (picture: Picture, view: ViewBox) => void
  resize: (size: Size) => void
  /** While the map moves, the picture moves along. */
  follow: (view: ViewBox) => void
  /** Sharp again, where the map has come to lie still. */
  settle: (view: ViewBox) => void
  /** Whether it has a picture, and that fills the element in this view. */
  fills: (view: ViewBox) => boolean
  destroy: () => void
}

/** `margin`: px beyond each edge of the element that are drawn as well, and come into sight when the picture moves. */
export function mountPainter(container: HTMLElement, begin: Size, name: string, margin = 0): Painter {
  const sheet = document.createElement('canvas')
  // One for each faint layer: to empty a canvas that was just drawn from has the browser copy it first.
  const spares: HTMLCanvasElement[] = []
  sheet.className = name
  sheet.hidden = true
  const fit = ({ width, height }: Size) => {
    const { style } = sheet
    ;[style.left, style.top] = [`${-margin}px`, `${-margin}px`]
    ;[style.width, style.height] = [`${width + 2 * margin}px`, `${height + 2 * margin}px`]
    style.transformOrigin = `${margin}px ${margin}px`
  }
  fit(begin)
  container.append(sheet)
  let drawn: Picture = []
  let size = begin
  let painted: ViewBox = { x: 0, y: 0, zoom: 1 }
  const paint = (view: ViewBox) => {
    sheet.hidden = drawn.length === 0
    if (sheet.hidden) return
    sheet.style.transform = ''
    painted = view
    // An element that is being hidden has no size for a moment.
    if (size.width === 0 || size.height === 0) return
    const whole = { width: size.width + 2 * margin, height: size.height + 2 * margin }
    const within = { ...view, x: view.x + margin, y: view.y + margin }
    let used = 0
    const spare = () => emptied((spares[used++] ??= document.createElement('canvas')), whole, within)
    drawOnCanvas(emptied(sheet, whole, within), drawn, spare)
  }
  return {
    draw: (picture, view) => {
      drawn = picture
      paint(view)
    },
    resize: (next) => {
      size = next
      fit(next)
      paint(painted)
    },
    follow: (view) => {
      if (!sheet.hidden) sheet.style.transform = transformOf(painted, view)
    },
    settle: (view) => {
      if (view.x !== painted.x || view.y !== painted.y || view.zoom !== painted.zoom) paint(view)
    },
    fills: (view) => !sheet.hidden && fills(painted, view, size, margin),
    destroy: () => {
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
