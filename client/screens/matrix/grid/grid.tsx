import { useEffect, useRef } from 'preact/hooks'
import { HatchPatterns } from '../../../parts/drawn.tsx'
import { matrixHatches } from '../../../picture/matrix/drawing/cell-primitives.ts'
import type { MatrixLayout } from '../../../picture/matrix/layout.ts'
import type { Matrix } from '../../../picture/matrix/types.ts'
import { pageTokens } from '../../../picture/style/tokens.ts'
import { words } from '../../../store/language.ts'
import { type CellPosition, focusedCell, gridHasFocus, hoveredCell, selectedCell } from '../state.ts'
import { Bands } from './bands.tsx'
import { ColumnHeaders } from './column-headers.tsx'
import type { Range } from './in-parts.ts'
import { moveFocus } from './move-focus.ts'
import { cellAt, openCell } from './pointer.ts'
import { GridRow } from './row.tsx'
import { toRem } from './to-rem.ts'
import { useVisibleRows } from './visible-rows.ts'
import { rem } from '../../../parts/page/letter-size.ts'

const idOf = ({ row, column }: CellPosition) => `m-${row}-${column}`
/** The spot of an element by its id; null of any other element. */
function spotOf(target: EventTarget | null): CellPosition | null {
  const [, row, column] = (target instanceof Element && /^m-(-?\d+)-(-?\d+)$/.exec(target.id)) || []
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }
}

/** All rows under heads that stay: one stop for Tab, arrows within. Each row is one picture with its cells in words over it. */
export function Grid({ matrix, layout }: { matrix: Matrix; layout: MatrixLayout }) {
  const { t, lang } = words.value
  const scroller = useRef<HTMLDivElement>(null)
  const size = matrix.lines.length
  const { heads, drawn, spoken } = useVisibleRows(scroller, matrix, layout)
  useStop(scroller, matrix, spoken)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    if (event.key === 'Escape' && hoveredCell.value !== null) {
      hoveredCell.value = null
      return
    }
    if (event.key === 'Enter' || event.key === ' ') {
      if (!openCell(matrix, focusedCell.value, event.key)) return
      // Opening a stack puts other rows in its place.
      if (event.key === ' ') focusOn(focusedCell.value)
    } else {
      const next = moveFocus(event.key, event.ctrlKey, focusedCell.value, size, 8)
      if (next === null) return
      focusedCell.value = next
      hoveredCell.value = null
      focusOn(next)
    }
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      class="m-scroll"
      style={{
        scrollPaddingTop: rem(layout.head + 8),
        scrollPaddingLeft: rem(layout.names + layout.sectors + 8),
        scrollPaddingRight: rem(layout.met + layout.findings + 8),
      }}
      onScroll={() => (hoveredCell.value = null)}
    >
      <div
        class={`m-sheet${layout.turned ? ' is-turned' : ''}${layout.over ? ' is-over' : ''}`}
        style={toRem({ width: layout.width })}
        onPointerMove={(event) => (hoveredCell.value = cellAt(event, matrix, layout))}
        onPointerLeave={() => (hoveredCell.value = null)}
        onClick={(event) => {
          const at = cellAt(event, matrix, layout)
          if (at === null) return
          focusedCell.value = at
          focusOn(at)
          openCell(matrix, at, 'Enter', event.target)
        }}
      >
        <div
          role="grid"
          aria-label={t('matrix.name')}
          aria-describedby="m-keys"
          aria-rowcount={size + 1}
          aria-colcount={size + 2}
          lang={lang}
          onKeyDown={onKeyDown}
          onFocusIn={({ target }) => {
            gridHasFocus.value = true
            // A screen reader goes to a cell by itself.
            focusedCell.value = spotOf(target) ?? focusedCell.value
          }}
          onFocusOut={() => (gridHasFocus.value = false)}
        >
          <ColumnHeaders matrix={matrix} layout={layout} count={heads} />
          <div role="rowgroup" class="m-body" style={toRem({ height: layout.down + 1 })}>
            {matrix.lines.map((line, row) =>
              isIn(drawn, row) ? (
                <GridRow
                  key={line.id}
                  matrix={matrix}
                  layout={layout}
                  row={row}
                  spoken={isIn(spoken, row)}
                  chosen={selectedCell.value?.row === row ? selectedCell.value.column : null}
                  lang={lang}
                />
              ) : null,
            )}
            <Bands matrix={matrix} layout={layout} />
          </div>
        </div>
        <p id="m-keys" class="unseen">
          {t('matrix.keys')}
        </p>
      </div>
    </div>
  )
}

/** So many frames a spot may take to be there: the rows of a large matrix come in parts. */
const MAX_FRAMES = 60

/** Puts the focus on a spot; its row may have to get its cells first. */
const focusOn = (at: CellPosition, frames = MAX_FRAMES) => {
  requestAnimationFrame(() => {
    const spot = document.getElementById(idOf(at))
    if (spot !== null) spot.focus()
    else if (frames > 0) focusOn(at, frames - 1)
  })
}

const isIn = ({ from, to }: Range, row: number) => row >= from && row < to

/** Keeps exactly one element of the grid within reach of Tab, and brings the focus back to it when the panel is closed. */
function useStop(scroller: { current: HTMLElement | null }, matrix: Matrix, { from, to }: Range): void {
  const at = focusedCell.value
  const last = matrix.lines.length
  useEffect(() => {
    focusedCell.value = { row: Math.min(at.row, last - 1), column: Math.min(at.column, last) }
  }, [matrix])
  useEffect(() => {
    for (const old of scroller.current?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) old.tabIndex = -1
    const stop = document.getElementById(idOf(at))
    if (stop !== null) stop.tabIndex = 0
  }, [at, matrix, from, to])
  const chosen = selectedCell.value
  const before = useRef(chosen)
  useEffect(() => {
    if (before.current !== null && chosen === null && document.activeElement === document.body)
      focusOn(focusedCell.value)
    if (chosen !== null && before.current === null && !gridHasFocus.value) focusedCell.value = chosen
    before.current = chosen
  }, [chosen])
}

/** The hatchings every picture of the matrix points at. */
export const Hatches = () => (
  <svg class="unseen" width="0" height="0" aria-hidden="true">
    <HatchPatterns hatches={Object.values(matrixHatches(pageTokens))} />
  </svg>
)
