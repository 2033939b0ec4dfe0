import { type ComponentChild, Fragment } from 'preact'
import { place } from '../../../store/state.ts'
import type { Layout } from '../../../picture/matrix/layout.ts'
import { chosenCell, litLines, looked, type Spot } from '../state.ts'
import type { Matrix } from '../../../picture/matrix/types.ts'
import { px } from './to-pixels.ts'

/** The crosshair over the cells: row and column of what is looked at, or else of what is chosen. */
export function Bands({ matrix, layout }: { matrix: Matrix; layout: Layout }) {
  const chosen = chosenCell.value
  const { selected } = place.value
  const line = matrix.lines.findIndex(({ id }) => id === selected)
  const at = looked.value ?? chosen ?? (line < 0 ? null : { row: line, column: line })
  const left = layout.sectors + layout.names
  const x = (column: number) => left + (layout.xs[column] ?? 0)
  const box = ({ row, column }: Spot, look: string): ComponentChild =>
    row < 0 || column < 0 || column >= matrix.lines.length ? null : (
      <div
        class={`m-box ${look}`}
        style={px({ left: x(column), top: layout.ys[row], width: layout.cell + 1, height: layout.height + 1 })}
      />
    )
  return (
    <div class="m-bands" aria-hidden="true">
      {[...litLines.value].map((index) => (
        <Fragment key={index}>
          <div
            class="m-band is-lit"
            style={px({ top: layout.ys[index], height: layout.height, width: layout.width })}
          />
          <div class="m-band is-lit" style={px({ left: x(index), width: layout.cell + 1, height: layout.down + 1 })} />
        </Fragment>
      ))}
      {at !== null && at.row >= 0 && (
        <div class="m-band is-row" style={px({ top: layout.ys[at.row], height: layout.height, width: layout.width })} />
      )}
      {at !== null && at.column >= 0 && at.column < matrix.lines.length && (
        <div
          class="m-band is-column"
          style={px({ left: x(at.column), width: layout.cell + 1, height: layout.down + 1 })}
        />
      )}
      {chosen !== null && box(chosen, 'is-chosen')}
      {looked.value !== null && box(looked.value, 'is-looked')}
    </div>
  )
}
