import { Badge } from '../../parts/badge.tsx'
import { Drawn, HatchPatterns } from '../../parts/drawn.tsx'
import { chainHatch } from '../../picture/chain/drawing/block.ts'
import { chainPicture } from '../../picture/chain/drawing/chain-picture.ts'
import type { ChainSheet } from '../../picture/chain/place.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { findingLook } from '../../scene/scene.ts'

type Props = {
  shape: ChainShape
  sheet: ChainSheet
  badges: ReadonlyMap<number, number>
  onFinding: (id: string) => void
}

/** All that is drawn of the chain, with the numbers of its questions to be opened. */
export function Drawing({ shape, sheet, badges, onFinding }: Props) {
  const { top, bottom, width } = sheet
  return (
    <svg class="chain-drawing" width={width} height={bottom + 8} aria-hidden="true">
      <HatchPatterns hatches={[chainHatch(pageTokens)]} />
      <Drawn picture={chainPicture(shape, sheet, pageTokens)} />
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
