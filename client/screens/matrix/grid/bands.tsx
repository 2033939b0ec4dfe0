import { type ComponentChild, Fragment } from 'preact'
import type { MatrixLayout } from '../../../picture/matrix/layout.ts'
import type { Matrix } from '../../../picture/matrix/types.ts'
import { route } from '../../../store/route.ts'
import { type CellPosition, crosshairCell, highlightedLines, selectedCell } from '../state.ts'
import { toRem } from './to-rem.ts'

/** The crosshair over the cells: row and column of what is looked at, or else of what is chosen. */
export function Bands({ matrix, layout }: { matrix: Matrix; layout: MatrixLayout }) {
  const chosen = selectedCell.value
  const { selected } = route.value
  const line = matrix.lines.findIndex(({ id }) => id === selected)
  const at = crosshairCell.value ?? chosen ?? (line < 0 ? null : { row: line, column: line })
  const left = layout.sectors + layout.names
  const x = (column: number) => left + (layout.xs[column] ?? 0)
  const box = ({ row, column }: CellPosition, look: string): ComponentChild =>
    row < 0 || column < 0 || column >= matrix.lines.length ? null : (
      <div
        class={`m-box ${look}`}
        style={toRem({ left: x(column), top: layout.ys[row], width: layout.cell + 1, height: layout.height + 1 })}
      />
    )
  return (
    <div class="m-bands" aria-hidden="true">
      {[...highlightedLines.value].map((index) => (
        <Fragment key={index}>
          <div
            class="m-band is-lit"
            style={toRem({ top: layout.ys[index], height: layout.height, width: layout.width })}
          />
          <div
            class="m-band is-lit"
            style={toRem({ left: x(index), width: layout.cell + 1, height: layout.down + 1 })}
          />
        </Fragment>
      ))}
      {at !== null && at.row >= 0 && (
        <div
          class="m-band is-row"
          style={toRem({ top: layout.ys[at.row], height: layout.height, width: layout.width })}
        />
      )}
      {at !== null && at.column >= 0 && at.column < matrix.lines.length && (
        <div
          class="m-band is-column"
          style={toRem({ left: x(at.column), width: layout.cell + 1, height: layout.down + 1 })}
        />
      )}
      {chosen !== null && box(chosen, 'is-chosen')}
      {crosshairCell.value !== null && box(crosshairCell.value, 'is-looked')}
    </div>
  )
}
