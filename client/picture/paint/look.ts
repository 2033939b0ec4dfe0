import type { Cascade } from './cascade.ts'

/** What a painter needs to know of the looks of the map. */
export type PaintStyle = {
  of: Cascade
  /** Colour of an icon by its tone. */
  tones: Readonly<Record<string, string>>
  font: string
}
