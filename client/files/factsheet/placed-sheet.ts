import type { SheetFigure } from '../../drawn/factsheet/sheet-figure.ts'
import type { Picture, Word } from '../../picture/primitives.ts'

/** Something that is read as one: its lines where they stand on the page, and the sign before it. Pt from the upper left. */
export type PlacedText = { tag: 'h1' | 'h2' | 'p' | 'li'; lines: readonly Word[]; sign: PlacedSign | null }
/** A picture from 0,0 to `width`,`height`, and where it stands on the page. */
export type PlacedSign = { picture: Picture; x: number; y: number; width: number; height: number }
/** What stands together on the page, in the order in which it is read; `marks`: lines and signs that say nothing by themselves. */
export type PlacedPart = {
  what: 'head' | 'title' | 'figure' | 'block' | 'room' | 'foot'
  texts: readonly PlacedText[]
  figure: (SheetFigure & { x: number; y: number }) | null
  marks: Picture
}
/** One A4, upright, pt. */
export type PlacedSheet = { parts: readonly PlacedPart[] }

export const sheetPaper = { width: 595.28, height: 841.89 } as const
export const sheetFrame = { left: 40.5, right: 554.8, foot: 773 } as const
