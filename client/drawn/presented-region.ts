import type { Comparison } from '../../contract/answers/comparison.ts'
import type { Figures } from '../../contract/figures.ts'
import type { Arrangement, Positions } from '../../contract/layout.ts'
import type { ViewedRegion } from '../store/make-view.ts'

/** A region as it is drawn outside the screen: as it is now, as it is tried out, or frozen. */
export type PresentedRegion = ViewedRegion & {
  /** The day it is looked at: `yyyy-mm-dd`. */
  on: string
  /** Places as stored, by arrangement; empty when none are. */
  layouts: Record<Arrangement, Positions>
  /** Null where the region has none, or they are not needed. */
  figures: Figures | null
  /** How it differs from the moment a story compares with; null where that is not known, or no step compares. */
  comparison?: Comparison | null
}
