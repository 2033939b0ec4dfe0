import { blocksBeside, type Block, stack } from './block.ts'

/** Blocks in columns side by side, filled one after the other so that they are about as long. */
export function inColumns(
  blocks: readonly Block[],
  { count, width, between, gap }: { count: number; width: number; between: number; gap: number },
): Block {
  if (count <= 1) return stack(blocks, gap)
  const whole = blocks.reduce((sum, { height }) => sum + height + gap, 0)
  const columns: Block[][] = [[]]
  let high = 0
  for (const block of blocks) {
    const last = columns.at(-1) ?? []
    if (last.length > 0 && columns.length < count && high + block.height / 2 > whole / count) {
      columns.push([block])
      high = block.height + gap
    } else {
      last.push(block)
      high += block.height + gap
    }
  }
  const each = (width - between * (count - 1)) / count
  return { ...blocksBeside(columns.map((column, at) => ({ ...stack(column, gap), x: at * (each + between) }))), width }
}
/** Width of one of so many columns, px. */
export const columnWidth = (width: number, count: number, between: number): number =>
  (width - between * (count - 1)) / count
