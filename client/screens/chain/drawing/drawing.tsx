import { Badge } from '../../../parts/badge.tsx'
import { findingLook } from '../../../scene/scene.ts'
import { Block } from './block.tsx'
import { Gutters } from './gutters.tsx'
import { LinesOver } from './lines-over.tsx'
import { grid, type ChainSheet } from '../../../picture/chain/place.ts'
import type { ChainShape } from '../../../picture/chain/shape.ts'

type Props = {
  shape: ChainShape
  sheet: ChainSheet
  badges: ReadonlyMap<number, number>
  onFinding: (id: string) => void
}

/** All that is drawn of the chain: columns, lines over the gutters, blocks, and the marker where it breaks. */
export function Drawing({ shape, sheet, badges, onFinding }: Props) {
  const { top, bottom, width } = sheet
  return (
    <svg class="chain-drawing" width={width} height={bottom + 8} aria-hidden="true">
      <defs>
        <pattern id="chain-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="chain-hatch" d="M0 0V7" />
        </pattern>
      </defs>
      {shape.stages.map(({ stage, word }, at) => (
        <rect
          key={stage.id}
          class={`chain-band is-${word}${shape.chosen.has(stage.id) ? ' is-chosen' : ''}${isBare(shape, stage.id) ? ' is-bare' : ''}`}
          x={sheet.left(at) + 0.5}
          y={top + 0.5}
          width={sheet.band}
          height={bottom - top}
        />
      ))}
      {sheet.rows.map(({ row, y, first }, at) =>
        at === 0 || (first && !sheet.wide) ? null : (
          <path
            key={row.mark.id}
            class="chain-hair"
            d={`M${first && sheet.wide ? 32 : sheet.wide ? 154 : 58} ${y - grid.row / 2 + (first ? -6 : 0) + 0.5}H${width - 20}`}
          />
        ),
      )}
      <LinesOver shape={shape} sheet={sheet} />
      <Gutters shape={shape} sheet={sheet} />
      {sheet.rows.map(({ row, y }) => (
        <g key={row.mark.id} class={shape.faded.mark(row.mark.id) ? 'is-faded' : ''}>
          {row.cells.map((cell, stage) => {
            const id = shape.chain.stages[stage]?.id ?? ''
            return (
              <Block
                key={id}
                cell={cell}
                drafted={shape.drafted(row, id)}
                x={sheet.middle(stage)}
                y={y}
                faint={cell !== null && shape.faded.cell(cell)}
              />
            )
          })}
        </g>
      ))}
      {shape.handovers.map(({ findings: [finding] }, at) =>
        finding === undefined ? null : (
          <g
            key={finding.id}
            class="chain-badge"
            transform={`translate(${sheet.gutter(at) - 15} ${(badges.get(at) ?? top + 20) - 15})`}
            onClick={() => {
              onFinding(finding.id)
            }}
          >
            <rect class="chain-badge-room" y="-2" width="30" height="34" />
            <Badge severity={finding.severity} number={finding.number} look={findingLook(finding)} size={30} />
          </g>
        ),
      )}
    </svg>
  )
}

/** Nothing stands in the column: it is not known who does it. */
const isBare = ({ chain }: ChainShape, stage: string) => !chain.covers.some((one) => one.stage === stage)
