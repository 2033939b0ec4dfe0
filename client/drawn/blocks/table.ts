import { stroke } from '../../picture/primitives.ts'
import { blocksBeside, type Block, blockOf, type DrawKit, stack } from './block.ts'
import { textBlock } from './text.ts'

/** `width` px without the air between columns. */
export type BlockColumn = { title: string; width: number; anchor?: 'start' | 'end' }

const [BETWEEN, ABOVE] = [14, 5]

/** The columns in so many px: each has its share of what the fixed ones leave. */
export function shareColumns(width: number, columns: readonly { fixed?: number; share?: number }[]): number[] {
  const fixed = columns.reduce((sum, one) => sum + (one.fixed ?? 0), 0)
  const shares = columns.reduce((sum, one) => sum + (one.share ?? 0), 0)
  const room = Math.max(width - fixed - BETWEEN * (columns.length - 1), 0)
  return columns.map((one) => one.fixed ?? (room * (one.share ?? 0)) / Math.max(shares, 1))
}

const lefts = (columns: readonly BlockColumn[]) => {
  let x = 0
  return columns.map(({ width }) => {
    const left = x
    x += width + BETWEEN
    return left
  })
}

/** The heads of the columns over a line. */
export function tableHead(kit: DrawKit, columns: readonly BlockColumn[]): Block {
  const at = lefts(columns)
  const cells = columns.map(({ title, width, anchor = 'start' }, index) => ({
    ...textBlock(kit, title, width, { size: 12, fill: kit.tokens['ink-soft'], anchor }),
    x: at[index] ?? 0,
  }))
  return ruled(kit, blocksBeside(cells), blockWidth(columns), kit.tokens['ink-soft'])
}

export const blockWidth = (columns: readonly BlockColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, BETWEEN * Math.max(columns.length - 1, 0))

/** A row of cells over a hairline: as high as its highest, the others in its middle. It stays whole. */
export function blockRow(kit: DrawKit, columns: readonly BlockColumn[], cells: readonly Block[]): Block {
  const at = lefts(columns)
  const height = Math.max(...cells.map((cell) => cell.height))
  const placed = cells.map((cell, index) => {
    const { anchor, width = 0 } = columns[index] ?? {}
    const x = (at[index] ?? 0) + (anchor === 'end' ? width - cell.width : 0)
    return { ...cell, x, y: ABOVE + (height - cell.height) / 2 }
  })
  return ruled(kit, { ...blocksBeside(placed), height: height + ABOVE }, blockWidth(columns), kit.tokens.hairline)
}

function ruled(_kit: DrawKit, block: Block, width: number, colour: string): Block {
  const height = Math.ceil(block.height) + ABOVE
  return {
    ...blockOf([...block.picture, stroke(`M0 ${height - 0.5}H${width}`, colour)], width, height),
  }
}

/** Rows of plain texts under their heads. */
export function textTable(
  kit: DrawKit,
  columns: readonly BlockColumn[],
  rows: readonly (readonly string[])[],
  size = 13,
): Block {
  return stack([
    tableHead(kit, columns),
    ...rows.map((row) =>
      blockRow(
        kit,
        columns,
        columns.map(({ width, anchor = 'start' }, at) =>
          textBlock(kit, row[at] ?? '', width, { size, anchor, weight: at === 0 ? 600 : 400 }),
        ),
      ),
    ),
  ])
}
