import type { Box } from '../boxes.ts'

export type LayoutPoint = { x: number; y: number }
/** Px; y grows downwards. */
export type Rect = { x1: number; y1: number; x2: number; y2: number }

export const rectAt = ({ x, y }: LayoutPoint, box: Box, air = 0): Rect => ({
  x1: x - box.left - air,
  y1: y - box.up - air,
  x2: x + box.right + air,
  y2: y + box.down + air,
})
export const overlap = (a: Rect, b: Rect): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2
export const around = (rects: readonly Rect[]): Rect => ({
  x1: Math.min(...rects.map(({ x1 }) => x1)),
  y1: Math.min(...rects.map(({ y1 }) => y1)),
  x2: Math.max(...rects.map(({ x2 }) => x2)),
  y2: Math.max(...rects.map(({ y2 }) => y2)),
})

/** Whether a straight line passes through a rectangle. */
export function crosses(a: LayoutPoint, b: LayoutPoint, rect: Rect): boolean {
  let [from, to] = [0, 1]
  for (const axis of ['x', 'y'] as const) {
    const way = b[axis] - a[axis]
    const [one, other] = [rect[`${axis}1`] - a[axis], rect[`${axis}2`] - a[axis]]
    if (way === 0) {
      if (one > 0 || other < 0) return false
      continue
    }
    from = Math.max(from, Math.min(one / way, other / way))
    to = Math.min(to, Math.max(one / way, other / way))
  }
  return from < to
}

const CELL = 96
/** What is taken, kept by cells, so that asking whether a place is free costs the same in a full picture. */
export type Taken = { add: (rect: Rect) => void; free: (rect: Rect) => boolean }

export function overlaps(): Taken {
  const cells = new Map<string, Rect[]>()
  const touched = (rect: Rect) => {
    const keys: string[] = []
    for (let x = Math.floor(rect.x1 / CELL); x <= Math.floor(rect.x2 / CELL); x++)
      for (let y = Math.floor(rect.y1 / CELL); y <= Math.floor(rect.y2 / CELL); y++) keys.push(`${x} ${y}`)
    return keys
  }
  return {
    add: (rect) => {
      for (const key of touched(rect)) cells.set(key, [...(cells.get(key) ?? []), rect])
    },
    free: (rect) => touched(rect).every((key) => (cells.get(key) ?? []).every((other) => !overlap(rect, other))),
  }
}

const STEP = 12
/** The place nearest to `wish` that `fits`, on squares of growing size around it; null beyond `reach` px. */
export function nearest(wish: LayoutPoint, fits: (place: LayoutPoint) => boolean, reach: number): LayoutPoint | null {
  if (fits(wish)) return wish
  for (let ring = 1; ring * STEP <= reach; ring++) {
    const places = square(ring).map(([x, y]) => ({ x: wish.x + x * STEP, y: wish.y + y * STEP }))
    const place = places.find(fits)
    if (place) return place
  }
  return null
}

/** The steps of a square around the middle, those nearest to it first. */
function square(ring: number): [number, number][] {
  const steps: [number, number][] = []
  for (let along = 0; along <= ring; along++) {
    for (const side of along === 0 ? [0] : [along, -along]) {
      steps.push([ring, side], [-ring, side], [side, ring], [side, -ring])
    }
  }
  return steps
}
