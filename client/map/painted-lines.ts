import type { View } from './canvas.ts'
import type { PaintedLine } from './parts.ts'

export type PaintedLines = {
  draw: (lines: readonly PaintedLine[], view: View) => void
  follow: (view: View) => void
  destroy: () => void
}

/** How long the map lies still before lines are painted sharp again, ms. */
const rest = 120

/** Lines on a canvas of their own under Cytoscape's; while the map moves, their picture moves along. */
export function mountLines(container: HTMLElement): PaintedLines {
  const canvas = document.createElement('canvas')
  canvas.className = 'painted-lines'
  container.prepend(canvas)
  let lines: readonly PaintedLine[] = []
  let painted: View = { x: 0, y: 0, zoom: 1 }
  let timer = 0
  const paint = (view: View) => {
    const scale = window.devicePixelRatio
    const [width, height] = [container.clientWidth, container.clientHeight]
    canvas.width = lines.length === 0 ? 0 : width * scale
    canvas.height = lines.length === 0 ? 0 : height * scale
    canvas.style.transform = ''
    painted = view
    const context = canvas.getContext('2d')
    if (context === null || lines.length === 0) return
    const ink = getComputedStyle(container).getPropertyValue('--ink-soft')
    context.setTransform(view.zoom * scale, 0, 0, view.zoom * scale, view.x * scale, view.y * scale)
    context.strokeStyle = ink
    for (const [look, some] of groups(lines)) strokeAll(context, look, some)
  }
  return {
    draw: (next, view) => {
      if (lines.length === 0 && next.length === 0) return
      lines = next
      paint(view)
    },
    follow: (view) => {
      if (lines.length === 0) return
      const by = view.zoom / painted.zoom
      canvas.style.transform = `translate(${view.x - painted.x * by}px, ${view.y - painted.y * by}px) scale(${by})`
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        paint(view)
      }, rest)
    },
    destroy: () => {
      clearTimeout(timer)
      canvas.remove()
    },
  }
}

type LineLook = { width: number; dash: number[]; opacity: number }

/** As look.ts has ties, by the same class names. */
function lookOf({ item: { classes, data } }: PaintedLine): LineLook {
  const is = (name: string) => classes.includes(name)
  return {
    width: is('is-direct') ? (data.w ?? 1.1) : is('on-unspecified') ? 0.8 : 1.1,
    dash: is('on-table') ? [9, 4] : is('on-policy') ? [1.6, 3.4] : [],
    opacity: is('is-faded') ? 0.16 : is('is-near') ? 0.5 : 0.6,
  }
}

function groups(lines: readonly PaintedLine[]): [LineLook, PaintedLine[]][] {
  const found = new Map<string, [LineLook, PaintedLine[]]>()
  for (const line of lines) {
    const look = lookOf(line)
    const key = JSON.stringify(look)
    const group = found.get(key)
    if (group) group[1].push(line)
    else found.set(key, [look, [line]])
  }
  return [...found.values()]
}

function strokeAll(context: CanvasRenderingContext2D, look: LineLook, lines: readonly PaintedLine[]): void {
  context.lineWidth = look.width
  context.globalAlpha = look.opacity
  context.setLineDash(look.dash)
  for (const { from, to } of lines) {
    // Each by itself: one path of all would be joined where they cross, and takes longer.
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
    context.stroke()
  }
}
