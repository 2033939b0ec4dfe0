import type { Point } from '../../path.ts'
import { around, overlap, type Rect } from './rects.ts'

type Line = { points: readonly Point[] }
const boundsOf = (points: readonly Point[]): Rect => around(points.map(({ x, y }) => ({ x1: x, x2: x, y1: y, y2: y })))

/** How often lines cross each other. A line that only touches another, as a branch its trunk, does not cross it. */
export function crossings(lines: readonly Line[]): number {
  const boxed = lines.filter(({ points }) => points.length > 1).map(({ points }) => ({ points, box: boundsOf(points) }))
  let sum = 0
  boxed.forEach((one, at) => {
    for (const other of boxed.slice(at + 1))
      if (overlap(one.box, other.box)) sum += between(one.points, other.points, other.box)
  })
  return sum
}

function between(a: readonly Point[], b: readonly Point[], box: Rect): number {
  let sum = 0
  for (let i = 1; i < a.length; i++) {
    const [p, q] = [a[i - 1], a[i]]
    if (p === undefined || q === undefined || !near(p, q, box)) continue
    for (let j = 1; j < b.length; j++) {
      const [r, s] = [b[j - 1], b[j]]
      if (r !== undefined && s !== undefined && cross(p, q, r, s)) sum += 1
    }
  }
  return sum
}

const near = (p: Point, q: Point, { x1, x2, y1, y2 }: Rect) =>
  Math.min(p.x, q.x) <= x2 && Math.max(p.x, q.x) >= x1 && Math.min(p.y, q.y) <= y2 && Math.max(p.y, q.y) >= y1

const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
const cross = (p: Point, q: Point, r: Point, s: Point) =>
  side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0
