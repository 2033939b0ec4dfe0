import { grid } from '../../../picture/chain/place.ts'
import type { Cell } from '../../../picture/chain/rows.ts'

type Props = { cell: Cell | null; drafted: 'added' | 'removed' | null; x: number; y: number; faint: boolean }

/**
 * A stage covered: filled = a source says so, open = our reading, hatched = the work is not recorded, a dot = through its
 * kin. `x`, `y`: its middle. In a draft: what comes has a ring, what goes is an outline.
 */
export function Block({ cell, drafted, x, y, faint }: Props) {
  const { block, blockHeight } = grid
  const box = { x: x - block / 2, y: y - blockHeight / 2, width: block, height: blockHeight, rx: 2 }
  if (drafted === 'removed' && (cell === null || cell.how === 'members'))
    return <rect class="chain-block is-removed" {...box} />
  if (cell === null) return null
  if (cell.how === 'members') return <circle class="chain-dot" cx={x} cy={y} r="3" />
  const all = cell.partners.length === cell.of
  return (
    <g class={faint ? 'is-faded' : ''}>
      <rect class={`chain-block is-${cell.how}`} {...box} />
      {cell.how === 'unseen' && <rect class="chain-block-hatch" {...box} fill="url(#chain-hatch)" />}
      {drafted !== null && (
        <rect class="chain-ring" x={box.x - 3} y={box.y - 3} width={block + 6} height={blockHeight + 6} rx="4" />
      )}
      {cell.of > 1 && (
        <text class={`chain-many is-${cell.how}`} x={x - block / 2 + 8} y={y + 4.3}>
          {all ? `${cell.of}×` : `${cell.partners.length}/${cell.of}`}
        </text>
      )}
    </g>
  )
}
