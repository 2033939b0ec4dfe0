import { blocksBeside, type Block } from './block.ts'

/** Blocks side by side, and below each other where a line is full. */
export function flow(blocks: readonly Block[], width: number, gap: { x: number; y: number }): Block {
  let [x, y, high] = [0, 0, 0]
  const placed = blocks.map((block) => {
    if (x > 0 && x + block.width > width) [x, y, high] = [0, y + high + gap.y, 0]
    const at = { ...block, x, y }
    x += block.width + gap.x
    high = Math.max(high, block.height)
    return at
  })
  return blocksBeside(placed)
}
