import type { RegionState } from '../../../domain/region-state.ts'
import { fold } from '../../../domain/text-match.ts'
import { compareNames } from '../../../domain/order.ts'
import type { Lang } from '../../i18n/words.ts'
import { type CellFault, type EditorValue, editorCellText, readCell } from './cell-value.ts'
import { editorColumns, type EditorColumn, type EditorTab } from './columns.ts'
import { type EditorRow, rowsOf } from './rows.ts'
import type { UnwrittenRow } from './editor-state.ts'

/** A cell as it stands on screen. `typed`: what is there was typed and is not written. */
export type ShownCell = { text: string; value: EditorValue; typed: boolean; fault: CellFault | null }
/** `isNew`: no record yet. */
export type ShownRow = { id: string; isNew: boolean; cells: readonly ShownCell[] }

type Typed = {
  /** What was typed in rows that are there and is not written, by field. */
  cellsOf: (row: string) => Readonly<Record<string, string>>
  rows: readonly UnwrittenRow[]
}
/** The row behind all others, in which a new one is typed. */
export const BLANK_ROW = '+'

/** The rows of a tab as they are shown, with what was typed over them; new ones at the foot, and behind them the row for the next. */
export function shownRows(state: RegionState, tab: EditorTab, typed: Typed, lang: Lang): ShownRow[] {
  const columns = editorColumns[tab]
  const recorded = rowsOf(state, tab).map((row): ShownRow => {
    const texts = typed.cellsOf(row.id)
    return {
      id: row.id,
      isNew: false,
      cells: columns.map((column) => {
        const text = texts[column.field]
        return text === undefined ? recordedCell(state, row, column, lang) : typedCell(state, column, text, lang)
      }),
    }
  })
  const added = typed.rows.map(({ id, texts }): ShownRow => ({
    id,
    isNew: true,
    cells: columns.map((column) => typedCell(state, column, texts[column.field] ?? '', lang)),
  }))
  const blank = columns.map(() => ({ text: '', value: null, typed: false, fault: null }))
  return [...recorded, ...added, { id: BLANK_ROW, isNew: true, cells: blank }]
}

function recordedCell({ graph }: RegionState, { values }: EditorRow, column: EditorColumn, lang: Lang): ShownCell {
  const value = values[column.field] ?? null
  return { text: editorCellText(graph, column.type, value, lang), value, typed: false, fault: null }
}

function typedCell({ graph }: RegionState, column: EditorColumn, text: string, lang: Lang): ShownCell {
  const { value, fault } = readCell(graph, column, text, lang)
  return { text: fault === null ? editorCellText(graph, column.type, value, lang) : text, value, typed: true, fault }
}

/** The ids of the recorded rows in an order, only those with the words of the filter in a cell. `last`: these stand behind the others, in this order. */
export function orderRows(
  rows: readonly ShownRow[],
  columns: readonly EditorColumn[],
  order: { field: string; descending: boolean } | null,
  filter: string,
  last: readonly string[],
): string[] {
  const wanted = fold(filter)
    .split(/\s+/)
    .filter((word) => word !== '')
  const has = ({ cells }: ShownRow) => {
    const text = fold(cells.map((cell) => cell.text).join('\n'))
    return wanted.every((word) => text.includes(word))
  }
  const late = new Map(last.map((id, at) => [id, at]))
  const found = rows.filter((row) => !row.isNew && !late.has(row.id) && has(row))
  const column = columns.findIndex(({ field }) => field === order?.field)
  if (order !== null && column >= 0) found.sort((a, b) => compareCells(a, b, column, order.descending))
  const behind = rows.filter((row) => !row.isNew && late.has(row.id))
  behind.sort((a, b) => (late.get(a.id) ?? 0) - (late.get(b.id) ?? 0))
  return [...found, ...behind].map(({ id }) => id)
}

/** What is not recorded stands last, whichever way. */
function compareCells(a: ShownRow, b: ShownRow, column: number, descending: boolean): number {
  const [x, y] = [a.cells[column], b.cells[column]]
  if (x === undefined || y === undefined || x.text === y.text) return 0
  if (x.text === '' || y.text === '') return x.text === '' ? 1 : -1
  const compared = compareNames(x.text, y.text)
  return descending ? -compared : compared
}
