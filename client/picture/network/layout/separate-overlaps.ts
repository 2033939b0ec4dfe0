import type { Box } from '../boxes.ts'
import { overlap, type LayoutPoint, rectAt } from './rects.ts'

type Boxed = { box: Box }
/** How often all pairs are looked at before it is given up. */
const PUSHES = 80

/** Pushes apart what stands nearer than `air` px, the larger one less far; null when it does not come apart. */
export function separateOverlaps(
  bodies: readonly Boxed[],
  places: readonly LayoutPoint[],
  air: number,
): LayoutPoint[] | null {
  const found = places.map(({ x, y }) => ({ x, y }))
  const weight = bodies.map(({ box }) => (box.left + box.right) * (box.up + box.down))
  for (let push = 0; push < PUSHES; push++) {
    let calm = true
    for (let i = 0; i < bodies.length; i++) {
      for (let j = i + 1; j < bodies.length; j++) {
        const [one, other, a, b] = [bodies[i], bodies[j], found[i], found[j]]
        if (!one || !other || !a || !b) continue
        const share = (weight[j] ?? 1) / ((weight[i] ?? 1) + (weight[j] ?? 1))
        if (moved(one, other, a, b, air, share)) calm = false
      }
    }
    if (calm) return found
  }
  return null
}

/** Moves two places apart along the side where it takes least; `share` = the part of it that `a` moves. */
function moved(one: Boxed, other: Boxed, a: LayoutPoint, b: LayoutPoint, air: number, share: number): boolean {
  const [first, second] = [rectAt(a, one.box, air), rectAt(b, other.box)]
  if (!overlap(first, second)) return false
  const wide = Math.min(first.x2 - second.x1, second.x2 - first.x1) + 0.1
  const high = Math.min(first.y2 - second.y1, second.y2 - first.y1) + 0.1
  const axis = wide < high ? 'x' : 'y'
  const by = Math.min(wide, high)
  const way = first[`${axis}1`] + first[`${axis}2`] < second[`${axis}1`] + second[`${axis}2`] ? 1 : -1
  a[axis] -= way * by * share
  b[axis] += way * by * (1 - share)
  return true
}
