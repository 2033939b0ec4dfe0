import type { Words } from '../../i18n/words.ts'
import { movePicture } from '../../picture/move.ts'
import { type Picture, plane } from '../../picture/primitives.ts'
import { rect } from '../../picture/path.ts'
import type { Tokens } from '../../picture/style/tokens.ts'

/** What every drawing is made with; `measure`: width of a text in px, in the typeface of the files. */
export type DrawKit = {
  words: Words
  tokens: Tokens
  measure: (text: string, size: number, weight: number) => number
}

/** What each page begins with that begins between `bottom` and `until`: all from `top` to `bottom`, px. */
export type PageHead = { top: number; bottom: number; until: number }

/** A piece of a drawing with its origin at 0,0, px. `breaks`: heights at which it may be parted over pages, in order. */
export type Block = {
  picture: Picture
  width: number
  height: number
  breaks: readonly number[]
  heads?: readonly PageHead[]
}

export const emptyBlock: Block = { picture: [], width: 0, height: 0, breaks: [] }

/** A picture of a known size as a block that stays whole. */
export const blockOf = (picture: Picture, width: number, height: number): Block => ({
  picture,
  width,
  height,
  breaks: [],
})

/** Blocks below each other, so many px apart; a page may turn between them. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let y = 0
  const placed = blocks
    .filter(({ height }) => height > 0)
    .map((block, at) => {
      const top = at === 0 ? 0 : y + gap
      y = top + block.height
      return { block, top }
    })
  return {
    picture: placed.flatMap(({ block, top }) =>
      top === 0 ? block.picture : movePicture(block.picture, { x: 0, y: top }),
    ),
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height: y,
    breaks: placed.flatMap(({ block, top }, at) => [
      ...(at === 0 ? [] : [top - gap / 2]),
      ...block.breaks.map((height) => top + height),
    ]),
    heads: placed.flatMap(({ block, top }) => movedHeads(block, top)),
  }
}

const movedHeads = ({ heads = [] }: Pick<Block, 'heads'>, by: number): PageHead[] =>
  heads.map(({ top, bottom, until }) => ({ top: top + by, bottom: bottom + by, until: until + by }))

/** Rows under a head that stays with the first of them, and stands again on each page on which they go on. */
export function underHead(head: Block, rows: readonly Block[]): Block {
  const block = stack([head, ...rows])
  if (rows.length === 0) return block
  return {
    ...block,
    breaks: block.breaks.filter((at) => at > head.height),
    heads: [{ top: 0, bottom: head.height, until: block.height }],
  }
}

/** Blocks side by side, each at its px from the left and its own px from the top; stays whole. */
export function blocksBeside(blocks: readonly (Block & { x: number; y?: number })[]): Block {
  return {
    picture: blocks.flatMap(({ picture, x, y = 0 }) => movePicture(picture, { x, y })),
    width: Math.max(0, ...blocks.map(({ x, width }) => x + width)),
    height: Math.max(0, ...blocks.map(({ y = 0, height }) => y + height)),
    breaks: [],
  }
}

/** The block with so much air around it. */
export const withMargin = (block: Block, { left = 0, top = 0, right = 0, bottom = 0 }): Block => ({
  picture: left === 0 && top === 0 ? block.picture : movePicture(block.picture, { x: left, y: top }),
  width: block.width + left + right,
  height: block.height + top + bottom,
  breaks: block.breaks.map((height) => height + top),
  heads: movedHeads(block, top),
})

/** The block on a ground of one colour. */
export const onGround = (block: Block, fill: string): Block => ({
  ...block,
  picture: [plane(rect(0, 0, block.width, block.height), fill), ...block.picture],
})

/** All of a block as one that is so faint. */
export const faint = (block: Block, fade: number): Block => ({
  ...block,
  picture: block.picture.map((primitive) => ({ ...primitive, fade: (primitive.fade ?? 1) * fade })),
})

/** All of a block as the picture of a record. */
export const ofRecord = (block: Block, record: string): Block => ({
  ...block,
  picture: block.picture.map((primitive) => ({ ...primitive, record: primitive.record ?? record })),
})
