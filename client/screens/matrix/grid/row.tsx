import type { Sector } from '../../../../contract/vocabulary.ts'
import type { Lang } from '../../../i18n/words.ts'
import type { MatrixLayout } from '../../../picture/matrix/layout.ts'
import { cellLine } from '../../../picture/matrix/sentences.ts'
import type { Matrix } from '../../../picture/matrix/types.ts'
import { words } from '../../../store/language.ts'
import { memo } from './memo.ts'
import { RowName } from './names.tsx'
import { RowPicture } from './row-picture.tsx'
import { toRem } from './to-rem.ts'
import { Totals } from './totals.tsx'

type Props = {
  matrix: Matrix
  layout: MatrixLayout
  row: number
  /** Whether its cells are there in words: those far out of sight are not. */
  spoken: boolean
  /** Column of the pair that is chosen. */
  chosen: number | null
  lang: Lang
}

export const GridRow = memo(function Row({ matrix, layout, row, spoken, chosen }: Props) {
  const line = matrix.lines[row]
  const group = matrix.groups.find(({ from }) => from === row)
  if (line === undefined) return null
  const first = group?.sector != null
  return (
    <div role="row" class="m-row" aria-rowindex={row + 2} style={toRem({ top: layout.ys[row], height: layout.height })}>
      <RowName line={line} row={row} layout={layout} sector={first ? sectorName(group.sector) : null} />
      <div role="none" class="m-cells" style={toRem({ width: layout.across })}>
        <RowPicture matrix={matrix} row={row} layout={layout} />
        {spoken &&
          layout.xs.map((x, column) => (
            <span
              key={column}
              role="gridcell"
              id={`m-${row}-${column}`}
              class="m-cell"
              style={toRem({ left: x, width: layout.cell })}
              tabIndex={-1}
              aria-colindex={column + 2}
              aria-selected={chosen === column}
              aria-label={cellLine(matrix, row, column, words.value)}
            />
          ))}
      </div>
      <Totals matrix={matrix} row={row} layout={layout} />
    </div>
  )
})

const sectorName = (sector: Sector | null): string => (sector === null ? '' : words.value.t(`sector.${sector}`))
