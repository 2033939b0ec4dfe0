/** A path that can stand anywhere: where it begins, from its middle, px; and the rest of its text, relative to there. */
export type ShapeOutline = { x: number; y: number; rest: string }
export type Point = { x: number; y: number }

/** A number in the text of a path: to a thousandth of a px, so that what follows does not drift. */
export const n = (value: number) => String(Math.round(value * 1000) / 1000)

/** The text of an outline with its middle at a point. */
export const placePath = ({ x, y, rest }: ShapeOutline, at: Point): string => `M${n(at.x + x)} ${n(at.y + y)}${rest}`

export const straight = (from: Point, to: Point): string => `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`
/** A curve that leaves and arrives in the direction of `by`. */
export const curvePath = (from: Point, by: Point, to: Point): string =>
  `M${n(from.x)} ${n(from.y)}Q${n(by.x)} ${n(by.y)} ${n(to.x)} ${n(to.y)}`

/** A rectangle by its upper left corner. */
export const rect = (x: number, y: number, w: number, h: number): string => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`
/** The same with its corners rounded. */
export const roundRect = (x: number, y: number, w: number, h: number, r: number): string => {
  const corner = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`
  const [across, down] = [n(w - 2 * r), n(h - 2 * r)]
  const right = `h${across}${corner(r, r)}v${down}${corner(-r, r)}`
  return `M${n(x + r)} ${n(y)}${right}h-${across}${corner(-r, -r)}v-${down}${corner(r, -r)}z`
}
/** A disc by its middle. */
export const disc = (x: number, y: number, r: number): string => placePath(ellipse(2 * r, 2 * r), { x, y })

export const rectangle = (w: number, h: number): ShapeOutline => ({
  x: -w / 2,
  y: -h / 2,
  rest: `h${n(w)}v${n(h)}h${n(-w)}z`,
})

/** Begins at its right, as a canvas does: there the dashes of its border begin. */
export const ellipse = (w: number, h: number): ShapeOutline => {
  const [rx, ry] = [n(w / 2), n(h / 2)]
  return { x: w / 2, y: 0, rest: `a${rx} ${ry} 0 1 1 ${n(-w)} 0a${rx} ${ry} 0 1 1 ${n(w)} 0z` }
}

/** A figure with its corners rounded; begins where the rounding of the first does. Turned either way. */
export function polygon(corners: readonly Point[], radius: number): ShapeOutline {
  const ends = corners.map((corner, i) => {
    const before = corners.at(i - 1) ?? corner
    const next = corners[(i + 1) % corners.length] ?? corner
    const turn = angle(corner, next) - angle(corner, before)
    const back = radius === 0 ? 0 : radius / Math.abs(Math.tan(turn / 2))
    const clockwise = cross(before, corner, next) > 0
    return { in: towards(corner, before, back), out: towards(corner, next, back), clockwise }
  })
  const first = ends[0]?.in ?? { x: 0, y: 0 }
  let [pen, rest] = [first, '']
  for (const { in: from, out: to, clockwise } of ends) {
    if (from !== first) rest += `l${n(from.x - pen.x)} ${n(from.y - pen.y)}`
    if (radius > 0)
      rest += `a${n(radius)} ${n(radius)} 0 0 ${clockwise ? 1 : 0} ${n(to.x - from.x)} ${n(to.y - from.y)}`
    pen = to
  }
  return { x: first.x, y: first.y, rest: `${rest}z` }
}

const angle = (from: Point, to: Point) => Math.atan2(to.y - from.y, to.x - from.x)
const cross = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
function towards(from: Point, to: Point, by: number): Point {
  const share = by / (Math.hypot(to.x - from.x, to.y - from.y) || 1)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** How many numbers each command of a path takes. */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }
const pieces = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/g

/** The text of a path, so many times its size, as an outline: every step relative to the one before. */
export function scalePath(d: string, scale: number): ShapeOutline {
  let [at, start] = [origin, origin]
  let first: Point | null = null
  let rest = ''
  for (const { kind, relative, numbers } of stepsOf(d)) {
    const from = relative ? origin : at
    const by = numbers.map((value, i) => {
      if (kind === 'a' && i < 5) return value
      const down = kind === 'v' || (kind !== 'h' && (kind === 'a' ? i === 6 : i % 2 === 1))
      return value - (down ? from.y : from.x)
    })
    const [dx = 0, dy = 0] = kind === 'h' ? by : kind === 'v' ? [0, ...by] : by.slice(-2)
    at = kind === 'z' ? start : { x: at.x + dx, y: at.y + dy }
    if (kind === 'm') start = at
    if (first === null) first = at
    else rest += kind + by.map((value, i) => n(kind === 'a' && i > 1 && i < 5 ? value : value * scale)).join(' ')
  }
  return { x: (first?.x ?? 0) * scale, y: (first?.y ?? 0) * scale, rest }
}

const origin: Point = { x: 0, y: 0 }

/** The steps of a path, each with a command of its own: what follows a move without one is a line. */
export function* stepsOf(d: string): Generator<{ kind: string; relative: boolean; numbers: number[] }> {
  const found: { command: string; numbers: number[] }[] = []
  for (const [, command, value] of d.matchAll(pieces)) {
    if (command !== undefined) found.push({ command, numbers: [] })
    else found.at(-1)?.numbers.push(Number(value))
  }
  for (const { command, numbers } of found) {
    const kind = command.toLowerCase()
    const relative = command === kind
    const size = counts[kind] ?? 0
    if (size === 0) yield { kind, relative, numbers: [] }
    for (let i = 0; i < numbers.length && size > 0; i += size)
      yield { kind: kind === 'm' && i > 0 ? 'l' : kind, relative, numbers: numbers.slice(i, i + size) }
  }
}
