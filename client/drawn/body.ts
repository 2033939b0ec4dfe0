import { movePicture } from '../picture/move.ts'
import type { Picture } from '../picture/primitives.ts'
import type { Block } from './blocks/block.ts'
import type { DrawnPart, LegendEntry } from './drawn-view.ts'

/** Height of the signs of a legend, px. */
export const LEGEND_SIGN = 14

/** A sign of so many px in a legend: as high as the line it stands in. */
export function legendEntry(
  sign: Picture,
  { width, height }: { width: number; height: number },
  text: string,
): LegendEntry {
  const scale = LEGEND_SIGN / height
  return { sign: movePicture(sign, { x: 0, y: 0 }, scale), width: width * scale, text }
}

type Said = Pick<DrawnPart, 'heading' | 'lists'> & { legend: readonly LegendEntry[]; counts?: string }

/** A block as the drawing of a view. */
export function partOf({ picture, width, height, breaks, heads = [] }: Block, said: Said): DrawnPart {
  const sizes = picture.flatMap((primitive) => (primitive.what === 'word' ? [primitive.size] : []))
  return {
    ...{ picture, width: Math.ceil(width), height: Math.ceil(height), breaks, heads },
    smallestName: Math.min(...sizes, Infinity),
    ...said,
  }
}
