import type { Cascade } from './cascade.ts'

/** Width of a text in px, in the typeface of the page. */
export type MeasureWord = (text: string, size: number, weight: number) => number

/** What there is to know of the looks of the map to make primitives of its items. */
export type PaintStyle = {
  of: Cascade
  /** Colour of an icon by its tone. */
  tones: Readonly<Record<string, string>>
  measure: MeasureWord
}
