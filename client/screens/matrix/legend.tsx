import { legendCell, legendPaint } from '../../picture/matrix/drawing/legend-sign.ts'
import { keysOf } from '../../picture/matrix/legend-keys.ts'
import type { Matrix } from '../../picture/matrix/types.ts'
import { words } from '../../store/language.ts'
import { CellPicture } from './grid/row-picture.tsx'

/** A cell for each look that is in view, with what it means. */
export function MatrixLegend({ matrix }: { matrix: Matrix }) {
  const { t } = words.value
  return (
    <ul class="m-legend" aria-label={t('legend')}>
      {keysOf(matrix).map((key) => (
        <li key={key}>
          <CellPicture paint={legendPaint(key, t('matrix.part'))} {...legendCell} />
          <span>{t(`matrix.key.${key}`)}</span>
        </li>
      ))}
    </ul>
  )
}
