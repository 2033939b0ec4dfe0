/**
 * Stripes of one colour that rise at 45 degrees, `pitch` px from each to the next, `width` px wide; `offset`: how far the
 * middle of the first lies from the origin. What is between them stays open.
 */
export type Hatch = { colour: string; pitch: number; width: number; offset: number }

/**
 * `opacity`: 0 to 1. `record`: id of the mark, table, finding ... this is the picture of; null = of nothing in particular.
 * `fade`, 0 to 1: with its neighbours of the same fade it is drawn as one, and only then made so faint. What lies under
 * it within the same mark does not shine through.
 */
type Base = { opacity: number; record: string | null; fade?: number }
/** A surface. `d`: its outline as the path of an SVG, px; what lies within it twice, turned the same way, is within. */
export type Plane = Base & { what: 'plane'; d: string; fill: string | Hatch }
/** A line along a path, half of its `width` (px) to either side. `cap`: how its ends look, and its corners with them. */
export type Stroke = Base & {
  what: 'stroke'
  d: string
  stroke: string
  width: number
  dash: readonly number[]
  cap: 'butt' | 'round'
}
/**
 * A line of text in the typeface of the page: `x` by its `anchor`, `y` of the line it stands on, `size` in px. `halo`: an
 * edge around its letters, so that they can be read over lines. `turn`: so many degrees about its point.
 */
export type Word = Base & {
  what: 'word'
  x: number
  y: number
  text: string
  size: number
  weight: number
  anchor: 'start' | 'middle' | 'end'
  fill: string
  halo?: { colour: string; width: number }
  turn?: number
}
export type Primitive = Plane | Stroke | Word
/** All that is drawn of a view, from the lowest to the highest, px. Pens draw it: on a canvas, as SVG. */
export type Picture = readonly Primitive[]

/** Without more it is of nothing in particular and not faint. */
export const plane = (d: string, fill: string | Hatch, more: Partial<Base> = {}): Plane => ({
  what: 'plane',
  d,
  fill,
  opacity: 1,
  record: null,
  ...more,
})
type Own<T> = Partial<Omit<T, 'what' | 'd'>>
/** Without more it is 1 px wide and not dashed. */
export const stroke = (d: string, colour: string, more: Own<Stroke> = {}): Stroke => ({
  what: 'stroke',
  d,
  stroke: colour,
  width: 1,
  dash: [],
  cap: 'butt',
  opacity: 1,
  record: null,
  ...more,
})
/** Without more it is set as a name on the map: 13 px, from its left. */
export const word = (x: number, y: number, text: string, fill: string, more: Own<Word> = {}): Word => ({
  what: 'word',
  x,
  y,
  text,
  size: 13,
  weight: 400,
  anchor: 'start',
  fill,
  opacity: 1,
  record: null,
  ...more,
})
