import { useMemo } from 'preact/hooks'
import type { Scene } from '../../../scene/scene.ts'
import { editorColumns, type EditorColumn, type EditorTab } from '../../../store/table-editor/columns.ts'
import {
  editorCellKey,
  freshRows,
  rowFilter,
  rowOrder,
  sentCells,
  unwritten,
  unwrittenCells,
} from '../../../store/table-editor/editor-state.ts'
import { orderRows, type ShownRow, shownRows } from '../../../store/table-editor/shown-rows.ts'
import { halvesOf } from '../../../text/cell.ts'
import { words } from '../../../store/language.ts'
import { type RegionData, regionStateOf } from '../../../store/region-data.ts'

/** The table as it stands on the screen. */
export type EditorView = {
  tab: EditorTab
  columns: readonly EditorColumn[]
  rows: readonly ShownRow[]
  /** How many rows there are when no words are asked for. */
  recorded: number
  /** Where a cell is that cannot be written, row by row. */
  wrong: readonly { row: number; column: number }[]
}

/**
 * The rows of a tab in their order. A row keeps its place while one types in it: the order is made when the tab, the column sorted by or
 * the words asked for change; what comes in later stands at the foot.
 */
export function useEditorView(now: RegionData, tab: EditorTab): EditorView {
  const columns = editorColumns[tab]
  const { lang } = words.value
  const typed = { ...unwritten.value }
  const sent = sentCells.value
  const all = useMemo(() => {
    const rows = typed.rows.filter((row) => row.tab === tab)
    const cellsOf = (row: string) => {
      const texts = { ...unwrittenCells(tab, row) }
      for (const { field } of columns) {
        const text = sent.get(editorCellKey(tab, row, field))
        if (text !== undefined) texts[field] = text
      }
      return texts
    }
    return shownRows(regionStateOf(now), tab, { cellsOf, rows }, lang)
  }, [now, tab, unwritten.value, sent, lang])
  const order = useMemo(
    () => orderRows(all, columns, rowOrder.value, rowFilter.value, freshRows.peek()),
    [now.graph.region.id, tab, rowOrder.value, rowFilter.value, lang],
  )
  return useMemo(() => {
    const byId = new Map(all.map((row) => [row.id, row]))
    const ordered = order.flatMap((id) => byId.get(id) ?? [])
    const known = new Set(order)
    const filtered = rowFilter.value.trim() !== ''
    const fresh = new Set(freshRows.value)
    const late = all.filter((row) => !row.isNew && !known.has(row.id) && (!filtered || fresh.has(row.id)))
    const place = new Map(freshRows.value.map((id, at) => [id, at]))
    late.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    const rows = [...ordered, ...late, ...all.filter(({ isNew }) => isNew)]
    const wrong = rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ fault, typed }, column) =>
        typed && fault !== null && fault.code !== 'missing' ? [{ row, column }] : [],
      ),
    )
    return { tab, columns, rows, recorded: all.filter(({ isNew }) => !isNew).length, wrong }
  }, [all, order, freshRows.value])
}

/** At which side a gap says that a partner is missing, by its id. */
export function missingAt(scene: Scene): ReadonlyMap<string, { tables: boolean; floor: boolean }> {
  return new Map(
    scene.marks.flatMap((mark) => {
      const { table, floor } = halvesOf(scene, mark)
      const missing = { tables: table.look === 'missing', floor: floor.look === 'missing' }
      return mark.members.map((member) => [member, missing] as const)
    }),
  )
}
