import type { ItemData, NodeItem } from '../items.ts'

/** What a tap at a point chooses or opens: that of the first item there. `size`: of one that does not say its own, px. */
export function dataAt(items: readonly NodeItem[], { x, y }: { x: number; y: number }, size: number): ItemData | null {
  const found = items.find(
    ({ at, data: { w = size, h = size } }) => Math.abs(at.x - x) <= w / 2 && Math.abs(at.y - y) <= h / 2,
  )
  return found?.data ?? null
}
