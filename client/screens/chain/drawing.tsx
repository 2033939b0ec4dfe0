import { Drawn, HatchPatterns } from '../../parts/drawn.tsx'
import { chainHatch } from '../../picture/chain/drawing/block.ts'
import { chainPicture, gutterNumber } from '../../picture/chain/drawing/chain-picture.ts'
import type { ChainSheet, SheetPart } from '../../picture/chain/place.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { rem } from '../../parts/page/letter-size.ts'

type Props = {
  shape: ChainShape
  sheet: ChainSheet
  part: SheetPart
  badges: ReadonlyMap<number, number>
  onFinding: (id: string) => void
}

/** All that is drawn of a part of the chain, with the numbers of its questions to be opened. */
export function Drawing({ shape, sheet, part, badges, onFinding }: Props) {
  const { top, width } = sheet
  const height = part.bottom - part.top
  return (
    <svg
      class="chain-drawing"
      width={rem(width)}
      height={rem(height)}
      viewBox={`0 ${part.top} ${width} ${height}`}
      aria-hidden="true"
    >
      <HatchPatterns hatches={[chainHatch(pageTokens)]} />
      <Drawn picture={chainPicture(shape, sheet, pageTokens)} />
      {shape.handovers.map(({ findings: [finding] }, at) =>
        finding === undefined ? null : (
          <g
            key={finding.id}
            class="chain-badge"
            onClick={() => {
              onFinding(finding.id)
            }}
          >
            <Drawn picture={gutterNumber(finding, at, badges.get(at) ?? top + 20, sheet, pageTokens)} />
          </g>
        ),
      )}
    </svg>
  )
}
