import type { Hatch, Picture, Plane, Primitive, Stroke, Word } from '../primitives.ts'
import { typeface } from '../style/tokens.ts'
import { runsOf } from './runs.ts'

type Context = CanvasRenderingContext2D

/**
 * Draws a picture on a canvas, where its px lie as the context has them. `spare` gives another empty canvas of the same
 * size and the same px at each call: what is faint as one is drawn there first.
 */
export function drawOnCanvas(context: Context, picture: Picture, spare: () => Context): void {
  for (const { fade, all } of runsOf(picture)) {
    const on = fade < 1 ? spare() : context
    for (const one of all) draw(on, one)
    on.globalAlpha = 1
    if (on === context) continue
    context.save()
    context.resetTransform()
    context.globalAlpha = fade
    context.drawImage(on.canvas, 0, 0)
    context.restore()
  }
}

function draw(context: Context, primitive: Primitive): void {
  context.globalAlpha = primitive.opacity
  if (primitive.what === 'plane') fillPlane(context, primitive)
  else if (primitive.what === 'stroke') drawStroke(context, primitive)
  else write(context, primitive)
}

function fillPlane(context: Context, { d, fill }: Plane): void {
  if (typeof fill === 'string') {
    context.fillStyle = fill
    along(context, d, (path) => {
      context.fill(path)
    })
  } else hatch(context, new Path2D(d), fill)
}

function drawStroke(context: Context, { d, stroke, width, dash, cap }: Stroke): void {
  context.strokeStyle = stroke
  context.lineWidth = width
  context.setLineDash([...dash])
  context.lineCap = cap
  context.lineJoin = cap === 'round' ? 'round' : 'miter'
  const [, x1, y1, x2, y2] = straightLine.exec(d) ?? []
  if (x1 === undefined) {
    along(context, d, (path) => {
      context.stroke(path)
    })
    return
  }
  context.beginPath()
  context.moveTo(Number(x1), Number(y1))
  context.lineTo(Number(x2), Number(y2))
  context.stroke()
}

/** Most strokes of a network: to make a path of each takes longer than to draw it. */
const straightLine = /^M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)$/

function write(context: Context, word: Word): void {
  const { x, y, text, size, weight, anchor, fill, halo, turn = 0 } = word
  if (turn !== 0) {
    context.save()
    context.translate(x, y)
    context.rotate((turn * Math.PI) / 180)
    write(context, { ...word, x: 0, y: 0, turn: 0 })
    context.restore()
    return
  }
  context.font = `${weight} ${size}px ${typeface}`
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  context.textBaseline = 'alphabetic'
  if (halo !== undefined) {
    context.strokeStyle = halo.colour
    context.lineWidth = 2 * halo.width
    context.lineJoin = 'round'
    context.setLineDash([])
    context.strokeText(text, x, y)
  }
  context.fillStyle = fill
  context.fillText(text, x, y)
}

/** Paths seen before, by what follows their first point; null = it does not lie relative to that. */
const known = new Map<string, Path2D | null>()
const MAX_KNOWN = 500
const firstPoint = /^M(-?[\d.]+) (-?[\d.]+)$/

/** Most marks and seats are one of a few outlines: those are made once, and moved. */
function along(context: Context, d: string, draw: (path: Path2D) => void): void {
  const from = d.search(/[a-z]/)
  const [, x, y] = firstPoint.exec(d.slice(0, Math.max(from, 0))) ?? []
  const path = x === undefined ? null : movable(d.slice(from))
  if (path === null) {
    draw(new Path2D(d))
    return
  }
  context.translate(Number(x), Number(y))
  draw(path)
  context.translate(-Number(x), -Number(y))
}

function movable(rest: string): Path2D | null {
  const before = known.get(rest)
  if (before !== undefined) return before
  const path = /[A-Z]/.test(rest) ? null : new Path2D(`M0 0${rest}`)
  if (known.size < MAX_KNOWN) known.set(rest, path)
  return path
}

/** Stripes over all that is in sight, where the path lets them through. */
function hatch(context: Context, path: Path2D, { colour, pitch, width, offset }: Hatch): void {
  const { width: wide, height: high } = context.canvas
  const back = context.getTransform().inverse()
  const corners = [0, wide].flatMap((x) => [0, high].map((y) => back.transformPoint({ x, y })))
  const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))]
  context.save()
  context.clip(path)
  context.beginPath()
  const [step, from] = [pitch * Math.SQRT2, offset * Math.SQRT2]
  for (let sum = Math.floor((left + top - from) / step) * step + from; sum < right + bottom + step; sum += step) {
    context.moveTo(left, sum - left)
    context.lineTo(right, sum - right)
  }
  context.strokeStyle = colour
  context.lineWidth = width
  context.setLineDash([])
  context.stroke()
  context.restore()
}
