import type { Words } from '../i18n/words.ts'
import type { MeasureWord } from '../picture/paint/look.ts'
import type { Picture } from '../picture/primitives.ts'
import type { Tokens } from '../picture/style/tokens.ts'
import type { ViewState } from '../store/address/view-state.ts'
import type { RegionView } from '../store/make-view.ts'
import type { PageHead } from './blocks/block.ts'
import type { PresentedRegion } from './presented-region.ts'

export type DrawOptions = {
  /** Px the drawing is laid out for. */
  width: number
  /** Px wished for; null = as high as it needs. */
  height: number | null
  /** `all`: what is not lit is faded; `lit`: it is left out. */
  fit: 'all' | 'lit'
  /** Px: what has no light folds until no name is smaller. */
  minName?: number
  /** The colours, as `#rrggbb`; not given = those of paper. */
  tokens?: Tokens
}

/** A drawing as a table in words. Each row has as many cells as there are headings. */
export type ListTwin = { caption: string; head: string[]; rows: string[][] }

/** A sign of the legend in a box of `width` x 14 px, its origin at the upper left, and what it means. */
export type LegendEntry = { sign: Picture; width: number; text: string }

/** A view of a region as one flat picture in the light colours, with all that is to be said beside it. */
export type DrawnView = {
  /**
   * From 0,0 to `width`,`height`, px; what is HTML on the screen is in it as well. What has little in it is narrower than
   * wished.
   */
  picture: Picture
  width: number
  height: number
  /** Heights at which it may be parted over pages, px, in order; none: it stays whole. */
  breaks?: readonly number[]
  /** What pages begin with on which it goes on. */
  heads?: readonly PageHead[]
  /** Size of the smallest name in it, px. */
  smallestName: number
  /** The signs that are in view. */
  legend: readonly LegendEntry[]
  /** The headline of the view. */
  heading: string
  /** "30 van 30 partners · 0 filters" */
  counts: string
  /** What is held back, in words. */
  filters: string[]
  /** Ids of the address that are no longer there. */
  gone: string[]
  /** The same in words. */
  lists: ListTwin[]
}

/** What a drawer of a view is given: the region, the address, what they make together, and how to draw it. */
export type DrawInput = {
  region: PresentedRegion
  view: ViewState
  seen: RegionView
  options: DrawOptions
  words: Words
  /** `canvas` is paper. */
  tokens: Tokens
  /** Width of a text, px, in the typeface of the files. */
  measure: MeasureWord
}
/** What a drawer makes; `counts`, `filters` and `gone` where they are not those of the region and the address. */
export type DrawnPart = Omit<DrawnView, 'counts' | 'filters' | 'gone'> &
  Partial<Pick<DrawnView, 'counts' | 'filters' | 'gone'>>
/** Draws one of the views. Pure: the same input gives the same picture. */
export type Drawer = (input: DrawInput) => DrawnPart
