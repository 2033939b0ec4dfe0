import { grid, type ChainSheet } from '../../../picture/chain/place.ts'
import type { ChainShape } from '../../../picture/chain/shape.ts'

const stroke = 10
/** Room between the end of a stub and the marker. */
const GAP_PX = 7

/** Where a handover breaks: the marker down the gutter, and on both sides the stubs of who would hand over or take over. */
export function Gutters({ shape, sheet }: { shape: ChainShape; sheet: ChainSheet }) {
  return (
    <g>
      {shape.handovers.map(({ handover, word, marked }, at) => {
        if (word !== 'broken' && word !== 'unknown') return null
        const x = sheet.gutter(at)
        return (
          <g key={handover.from.id}>
            {word === 'broken' && marked ? (
              <rect
                class="chain-marker"
                x={x - stroke / 2}
                y={sheet.top}
                width={stroke}
                height={sheet.bottom - sheet.top}
              />
            ) : (
              <path class={`chain-gutter is-${word}`} d={`M${x} ${sheet.top}V${sheet.bottom}`} />
            )}
            {word === 'broken' && <Stubs shape={shape} sheet={sheet} at={at} />}
          </g>
        )
      })}
    </g>
  )
}

function Stubs({ shape, sheet, at }: { shape: ChainShape; sheet: ChainSheet; at: number }) {
  const right = sheet.middle(at) + grid.block / 2
  const left = sheet.middle(at + 1) - grid.block / 2
  const reach = Math.min(27, (left - right) / 2 - stroke / 2 - GAP_PX)
  return (
    <g class="chain-stub">
      {sheet.rows.map(({ row, y }) => {
        const [gives, takes] = [row.cells[at], row.cells[at + 1]]
        const own = (cell: typeof gives) => cell !== null && cell !== undefined && cell.how !== 'members'
        return (
          <g key={row.mark.id} class={shape.faded.mark(row.mark.id) ? 'is-faded' : ''}>
            {own(gives) && <path d={`M${right} ${y}h${reach}m0 -4v8`} />}
            {own(takes) && <path d={`M${left} ${y}h${-reach}m0 -4v8`} />}
          </g>
        )
      })}
    </g>
  )
}
