import { letterScale } from '../../../parts/page/letter-size.ts'
import { type MatrixLayout, lineAt } from '../../../picture/matrix/layout.ts'
import type { Matrix } from '../../../picture/matrix/types.ts'
import { pairId } from '../../../scene/selection-id.ts'
import { select, toggleUnfolded } from '../../../store/actions.ts'
import { route } from '../../../store/route.ts'
import type { CellPosition } from '../state.ts'
import { foldOf } from './names.tsx'

/** The spot under the pointer; null between groups and outside. */
export function cellAt(event: PointerEvent | MouseEvent, matrix: Matrix, layout: MatrixLayout): CellPosition | null {
  const target = event.target instanceof Element ? event.target : null
  const sheet = event.currentTarget instanceof HTMLElement ? event.currentTarget : null
  const body = sheet?.querySelector('.m-body')?.getBoundingClientRect()
  if (target === null || body === undefined) return null
  const scale = letterScale()
  const x = (event.clientX - body.left) / scale - layout.sectors - layout.names
  const column = lineAt(layout.xs, layout.cell, x)
  if (target.closest('.m-heads') !== null) {
    const head = target.closest('.m-head')
    return head === null || column === null ? null : { row: -1, column }
  }
  const row = lineAt(layout.ys, layout.height, (event.clientY - body.top) / scale)
  if (row === null) return null
  if (target.closest('.m-name-place') !== null) return { row, column: -1 }
  if (target.closest('.m-margin') !== null) return { row, column: matrix.lines.length }
  return column === null ? null : { row, column }
}

/** Chooses what stands at a spot: a pair, a partner, or the question in the margin. False when there is nothing. */
export function openCell(
  matrix: Matrix,
  { row, column }: CellPosition,
  key: string,
  target: EventTarget | null = null,
): boolean {
  const [a, b] = [matrix.lines[row], matrix.lines[column]]
  const line = a ?? b
  if (line === undefined) return false
  if (column === matrix.lines.length) {
    const badge = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null
    const id = badge?.dataset['finding'] ?? matrix.findings[row]?.[0]?.id
    if (id === undefined) return false
    select(id)
    return true
  }
  const fold = column === -1 ? foldOf(line) : null
  if (key === ' ' && fold !== null) {
    toggleUnfolded(fold.id)
    return true
  }
  const alone = a === undefined || b === undefined || a === b
  const within = line.mark === null || (a === b && line.size > 1)
  const id = alone && !within ? line.id : pairId((a ?? line).id, (b ?? line).id)
  select(route.value.selected === id ? null : id)
  return true
}
