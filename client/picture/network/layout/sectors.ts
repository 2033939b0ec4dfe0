import type { Sector } from '../../../../contract/vocabulary.ts'
import type { LayoutPoint } from './rects.ts'

/** Where a sector lies around the middle, in degrees clockwise from the right: the same in every region. */
const degrees: Record<Sector, number> = {
  public: 52,
  work_income: 158,
  employers: 4,
  workers: 262,
  education: 312,
  care: 106,
  support: 212,
}
/** A screen is wider than high. */
export const WIDE = 1.35

/** The way out from the middle for a sector, `turn` degrees beside it; not of length 1, because a screen is wide. */
export function outwardAngle(sector: Sector, turn = 0): LayoutPoint {
  const angle = ((degrees[sector] + turn) * Math.PI) / 180
  return { x: Math.cos(angle) * WIDE, y: Math.sin(angle) }
}
