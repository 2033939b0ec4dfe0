import { useComputed } from '@preact/signals'
import { Drawn } from '../../../parts/drawn.tsx'
import { cellPrimitives, labelPrimitives } from '../../../picture/matrix/drawing/cell-primitives.ts'
import type { MatrixLayout } from '../../../picture/matrix/layout.ts'
import { rowPaint } from '../../../picture/matrix/drawing/matrix-picture.ts'
import type { Label, Paint } from '../../../picture/matrix/drawing/paint.ts'
import type { Half, Matrix } from '../../../picture/matrix/types.ts'
import { pageTokens } from '../../../picture/style/tokens.ts'
import { words } from '../../../store/language.ts'
import { highlightedFindings } from '../state.ts'
import { memo } from './memo.ts'
import { rem } from '../../../parts/page/letter-size.ts'

type Props = { matrix: Matrix; row: number; layout: MatrixLayout }

/** All cells of a row in one picture. What they say stands in words in the cells over it. */
export const RowPicture = memo(function RowPicture({ matrix, row, layout }: Props) {
  const { t } = words.value
  const word = { part: t('matrix.part'), share: (half: Half) => t('matrix.share', half.share ?? {}) }
  return (
    <CellPicture paint={rowPaint(matrix, row, layout, word)} width={layout.across + 1} height={layout.height + 1} />
  )
})

export function CellPicture({ paint, width, height }: { paint: Paint; width: number; height: number }) {
  return (
    <svg class="cells" width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Drawn picture={cellPrimitives(paint, pageTokens)} />
      {paint.labels.map((label) =>
        label.finding === null ? null : <Numbered key={`${label.x} ${label.y}`} {...label} />,
      )}
    </svg>
  )
}

/** The number of a finding; under the marker while it is looked at. */
function Numbered(label: Label) {
  const marked = useComputed(() => label.finding !== null && highlightedFindings.value.has(label.finding))
  return (
    <g>
      <Drawn picture={labelPrimitives(label, pageTokens, marked.value)} />
    </g>
  )
}
