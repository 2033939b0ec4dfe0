import { announce } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import { formatCells, parseCells } from '../../../store/table-editor/clipboard.ts'
import { cellRange, isNewRow, keepRows, newRowId } from '../../../store/table-editor/editor-state.ts'
import { rangeBounds } from '../../../store/table-editor/range.ts'
import { BLANK_ROW, type ShownCell } from '../../../store/table-editor/shown-rows.ts'
import { removeRows, type TypedCell, typeCells } from '../../../store/table-editor/type-cells.ts'
import { headingsOf, rowName } from './cell-words.ts'
import type { EditorView } from './view.ts'

/** So many rows are pasted at once: what a change set may hold is far more, a person overlooks less. */
const MAX_PASTED_ROWS = 2000

/** The row at this place; behind the last one a new one begins. */
function rowAt({ rows, tab }: EditorView, at: number): string {
  const row = rows[at]
  if (row !== undefined && row.id !== BLANK_ROW) return row.id
  const id = newRowId()
  keepRows([{ tab, id, texts: {} }])
  return id
}

/** Writes a block of texts into the table, its first cell at this place. Counted columns are passed over. */
function typeBlock(
  view: EditorView,
  top: number,
  columns: readonly (number | null)[],
  block: readonly string[][],
  title: string,
) {
  const typed: TypedCell[] = block.flatMap((texts, down) => {
    const row = rowAt(view, top + down)
    return texts.flatMap((text, right) => {
      const column = view.columns[columns[right] ?? -1]
      return column === undefined || column.type.is === 'count' ? [] : [{ row, field: column.field, text }]
    })
  })
  if (typed.length > 0) void typeCells(view.tab, typed, title)
}

/** Whether a cell says so already, and is written. */
const isSaid = (cell: ShownCell | undefined, text: string) =>
  cell !== undefined && !cell.typed && cell.text === text.trim()

/** What was typed in one cell. */
export function typeOne(view: EditorView, row: number, column: number, text: string): void {
  const { t } = words.value
  const here = view.rows[row]
  const heading = view.columns[column]
  if (here === undefined || heading === undefined || isSaid(here.cells[column], text)) return
  const name = rowName(view.tab, here)
  const what = { column: t(heading.label), row: name, value: text.trim() }
  const title =
    here.isNew || name === ''
      ? t('edit.done.row', { tab: t(`edit.tab.${view.tab}`), value: name === '' ? what.value : name })
      : t(what.value === '' ? 'edit.done.emptied' : 'edit.done.cell', what)
  typeBlock(view, row, [column], [[text]], title)
}

/** Pastes a block: from the first chosen cell on; one cell into all that are chosen. Headings in its first row say which columns are meant. */
export function pasteText(view: EditorView, text: string): void {
  const { t } = words.value
  const { top, bottom, left, right } = rangeBounds(cellRange.value)
  const [first, ...others] = parseCells(text)
  if (first === undefined) return
  const headings = others.length > 0 ? headingsOf(view.columns, first) : null
  const block = headings === null ? [first, ...others] : others
  const isOne = block.length === 1 && first.length === 1
  const filled = isOne ? repeated(first[0] ?? '', bottom - top + 1, right - left + 1) : block.slice(0, MAX_PASTED_ROWS)
  const columns = headings ?? filled.reduce((a, b) => (a.length >= b.length ? a : b)).map((_, at) => left + at)
  const n = filled.reduce((sum, row) => sum + row.length, 0)
  typeBlock(
    view,
    headings === null ? top : view.rows.length - 1,
    columns,
    filled,
    t('edit.done.pasted', { n, tab: t(`edit.tab.${view.tab}`) }),
  )
  announce(t('edit.pasted', { n: filled.length }))
}
const repeated = (text: string, rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => text))

/** The chosen cells as a spreadsheet takes them. */
export function copyText({ rows }: EditorView): string {
  const { top, bottom, left, right } = rangeBounds(cellRange.value)
  return formatCells(
    rows.slice(top, bottom + 1).map(({ cells }) => cells.slice(left, right + 1).map(({ text }) => text)),
  )
}

/** Puts one text in all cells that are chosen; empty = not recorded. */
export function fillRange(view: EditorView, text: string): void {
  const { t } = words.value
  const { top, bottom, left, right } = rangeBounds(cellRange.value)
  const last = Math.min(bottom, view.rows.length - 2)
  if (last < top) return
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at)
  const block = repeated(text, last - top + 1, columns.length)
  const n = block.length * columns.length
  const title = t(text === '' ? 'edit.done.cleared' : 'edit.done.filled', { n, tab: t(`edit.tab.${view.tab}`) })
  typeBlock(view, top, columns, block, title)
}

/** Fills the first chosen row down into the others. */
export function fillDown(view: EditorView): void {
  const { t } = words.value
  const { top, bottom, left, right } = rangeBounds(cellRange.value)
  const source = view.rows[top]?.cells.slice(left, right + 1).map(({ text }) => text)
  const last = Math.min(bottom, view.rows.length - 2)
  if (source === undefined || last <= top) return
  const block = Array.from({ length: last - top }, () => source)
  const title = t('edit.done.filled', { n: block.length * source.length, tab: t(`edit.tab.${view.tab}`) })
  typeBlock(
    view,
    top + 1,
    source.map((_, at) => left + at),
    block,
    title,
  )
}

/** Takes the chosen rows out. */
export function removeChosenRows(view: EditorView): void {
  const { t } = words.value
  const { top, bottom } = rangeBounds(cellRange.value)
  const rows = view.rows.slice(top, bottom + 1).filter(({ id }) => id !== BLANK_ROW)
  const [first] = rows
  if (first === undefined) return
  const title =
    rows.length === 1
      ? t('edit.done.removed', { row: rowName(view.tab, first) })
      : t('edit.done.removedRows', { n: rows.length, tab: t(`edit.tab.${view.tab}`) })
  void removeRows(
    view.tab,
    rows.map(({ id }) => id),
    title,
  )
}

/** Whether a row that is chosen stands on the map. */
export const isRecorded = (row: { id: string } | undefined): row is { id: string } =>
  row !== undefined && row.id !== BLANK_ROW && !isNewRow(row.id)
