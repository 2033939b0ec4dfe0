import { n, type Point } from '../../path.ts'

/** A corner of a line; `curve`: it is reached by a curve that leaves and arrives level, and not straight. */
export type Corner = Point & { curve?: true }
/** A line as the text of a path, and as points near enough to it to measure with. */
export type Polyline = { d: string; points: Point[] }

const RADIUS = 9
const toward = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}
const text = ({ x, y }: Point) => `${n(x)} ${n(y)}`

/** Corners without those that lie on top of each other or straight between their neighbours. */
function plain(corners: readonly Corner[]): Corner[] {
  const apart = corners.filter(({ x, y }, i) => {
    const before = corners[i - 1]
    return before === undefined || Math.hypot(before.x - x, before.y - y) > 0.01
  })
  return apart.filter((at, i) => {
    const [before, after] = [apart[i - 1], apart[i + 1]]
    if (before === undefined || after === undefined || at.curve || after.curve) return true
    const turn = (at.x - before.x) * (after.y - at.y) - (at.y - before.y) * (after.x - at.x)
    return Math.abs(turn) > 0.01
  })
}

/** Through the corners, each rounded but where a curve begins or ends. */
export function polyline(corners: readonly Corner[], radius = RADIUS): Polyline {
  const all = plain(corners)
  const [first] = all
  if (first === undefined) return { d: '', points: [] }
  let d = `M${text(first)}`
  const points: Point[] = [{ x: first.x, y: first.y }]
  all.slice(1).forEach((to, i) => {
    const from = all[i] ?? first
    if (to.curve) {
      const middle = (from.x + to.x) / 2
      d += `C${n(middle)} ${n(from.y)} ${n(middle)} ${n(to.y)} ${text(to)}`
      points.push(...alongCurve(from, to))
      return
    }
    const next = all[i + 2]
    const rounds = next !== undefined && !next.curve
    if (!rounds) {
      d += `L${text(to)}`
      points.push({ x: to.x, y: to.y })
      return
    }
    const room = Math.min(radius, distance(from, to) / 2, distance(to, next) / 2)
    const [begin, end] = [toward(to, from, room), toward(to, next, room)]
    d += `L${text(begin)}Q${text(to)} ${text(end)}`
    points.push(begin, { x: (begin.x + 2 * to.x + end.x) / 4, y: (begin.y + 2 * to.y + end.y) / 4 }, end)
  })
  return { d, points }
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

const STEPS = 16
/** Height of the curve at a share of its length, as a share of its rise; and its way there as a share of its width. */
export const curveAt = (t: number) => ({ along: 1.5 * t * (1 - t) + t ** 3, rise: 3 * t ** 2 - 2 * t ** 3 })
const alongCurve = (from: Point, to: Point): Point[] =>
  Array.from({ length: STEPS }, (_, step) => {
    const { along, rise } = curveAt((step + 1) / STEPS)
    return { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * rise }
  })
