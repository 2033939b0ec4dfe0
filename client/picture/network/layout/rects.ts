/** Px; y grows downwards. */
export type Rect = { x1: number; y1: number; x2: number; y2: number }

export const overlap = (a: Rect, b: Rect): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2
export const around = (rects: readonly Rect[]): Rect => ({
  x1: Math.min(...rects.map(({ x1 }) => x1)),
  y1: Math.min(...rects.map(({ y1 }) => y1)),
  x2: Math.max(...rects.map(({ x2 }) => x2)),
  y2: Math.max(...rects.map(({ y2 }) => y2)),
})
