import { useComputed } from '@preact/signals'
import { drawCell } from '../../../picture/matrix/glyph.ts'
import type { Layout } from '../../../picture/matrix/layout.ts'
import { type Label, layers, newPaint, type Paint } from '../../../picture/matrix/paint.ts'
import type { Half, Matrix } from '../../../picture/matrix/types.ts'
import { words } from '../../../store/language.ts'
import { highlightedFindings } from '../state.ts'
import { memo } from './memo.ts'

type Props = { matrix: Matrix; row: number; layout: Layout }

/** All cells of a row in one picture. What they say stands in words in the cells over it. */
export const RowPicture = memo(function RowPicture({ matrix, row, layout }: Props) {
  const { t } = words.value
  const word = { part: t('matrix.part'), share: (half: Half) => t('matrix.share', half.share ?? {}) }
  const paint = newPaint()
  layout.xs.forEach((x, column) => {
    drawCell(paint, matrix.cell(row, column), { x, width: layout.cell, height: layout.height }, word)
  })
  return <CellPicture paint={paint} width={layout.across + 1} height={layout.height + 1} />
})

export function CellPicture({ paint, width, height }: { paint: Paint; width: number; height: number }) {
  return (
    <svg class="cells" width={width} height={height} aria-hidden="true">
      {layers.map((layer) => {
        const [clear, faint] = [paint.clear.get(layer), paint.faint.get(layer)]
        return [
          faint !== undefined && <path key={`${layer} faint`} class={`c-${layer} is-faint`} d={faint} />,
          clear !== undefined && <path key={layer} class={`c-${layer}`} d={clear} />,
        ]
      })}
      {paint.labels.map((label) =>
        label.finding === null ? (
          <text key={`${label.x} ${label.y}`} class={`c-${label.look}`} x={label.x} y={label.y} text-anchor="middle">
            {label.text}
          </text>
        ) : (
          <Numbered key={`${label.x} ${label.y}`} {...label} />
        ),
      )}
    </svg>
  )
}

/** The number of a finding; under the marker while it is looked at. */
function Numbered({ x, y, text, finding }: Label) {
  const marked = useComputed(() => finding !== null && highlightedFindings.value.has(finding))
  const width = 9 + 7 * text.length
  return (
    <g class={marked.value ? 'is-lit' : ''}>
      <rect class="c-swipe" x={x - width / 2} y={y - 11} width={width} height="14" />
      <text class="c-number" x={x} y={y} text-anchor="middle">
        {text}
      </text>
    </g>
  )
}
