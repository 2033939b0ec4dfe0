import { groupBy } from '../../../domain/group-by.ts'
import type { Picture } from '../../picture/primitives.ts'
import type { LegendEntry } from '../drawn-view.ts'

/** What is drawn large on a factsheet, pt from 0,0; `alt`: the same in words. No letter in it is under 9 pt. */
export type SheetFigure = {
  picture: Picture
  width: number
  height: number
  alt: string
  /** The signs that are in it. */
  legend: readonly LegendEntry[]
}

/** No letter on a factsheet is smaller, pt. */
export const LEAST_LETTER = 9
/** Of names in a figure, pt. */
export const FIGURE_NAME = 9.5

/** One of each group in turn: of many only the first have a name, and they should show who there is. */
export function inTurn<T>(all: readonly T[], groupOf: (one: T) => string): T[] {
  const groups = [...groupBy(all, groupOf).values()]
  const most = Math.max(0, ...groups.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) => groups.flatMap((group) => group[at] ?? [])).flat()
}

/** A sign made small keeps a number that can be read. */
export const readableSign = (picture: Picture): Picture =>
  picture.map((one) => (one.what === 'word' && one.size < LEAST_LETTER ? { ...one, size: LEAST_LETTER } : one))
