import { showOnMap } from '../../../store/actions.ts'
import { cellInput, cellRange } from '../../../store/table-editor/editor-state.ts'
import { moveRange } from '../../../store/table-editor/range.ts'
import { fillDown, fillRange, isRecorded, removeChosenRows } from './steps.ts'
import type { EditorView } from './view.ts'

/** Begins to change the cell in focus; a counted one cannot be. */
export function startInput(view: EditorView, typed: string | null): void {
  const { row, column } = cellRange.value.focus
  const type = view.columns[column]?.type
  const cell = view.rows[row]?.cells[column]
  if (type === undefined || cell === undefined || type.is === 'count') return
  cellInput.value = typed === null ? { text: cell.text, whole: true } : { text: typed, whole: false }
}

/** A key with Ctrl or Cmd; true when it does something here. */
function isCommandDone(view: EditorView, letter: string): boolean {
  if (letter === 'd') fillDown(view)
  else if (letter === 'k') {
    const row = view.rows[cellRange.value.focus.row]
    if (!isRecorded(row)) return false
    const { partner, from } = valuesOf(view, row)
    showOnMap(partner ?? from ?? row.id)
  } else if (letter === 'a')
    cellRange.value = {
      anchor: { row: 0, column: 0 },
      focus: { row: view.rows.length - 1, column: view.columns.length - 1 },
    }
  else if (letter === '-') removeChosenRows(view)
  else return false
  return true
}

const valuesOf = ({ columns, rows }: EditorView, { id }: { id: string }) =>
  Object.fromEntries(
    columns.flatMap(({ field }, at) => {
      const value = rows.find((row) => row.id === id)?.cells[at]?.value
      return typeof value === 'string' ? [[field, value]] : []
    }),
  )

/** What a key does in the table, as in a spreadsheet; true when it does something. Letters begin to type. */
export function pressKey(view: EditorView, event: KeyboardEvent): boolean {
  const command = event.ctrlKey || event.metaKey
  if (event.altKey && !event.getModifierState('AltGraph')) return false
  const size = { rows: view.rows.length, columns: view.columns.length }
  const { row, column } = cellRange.value.focus
  if (event.key === ' ' && (event.shiftKey || command)) {
    cellRange.value = command
      ? { anchor: { row: 0, column }, focus: { row: size.rows - 2, column } }
      : { anchor: { row, column: 0 }, focus: { row, column: size.columns - 1 } }
    return true
  }
  const moved = moveRange(cellRange.value, { key: event.key, command, shift: event.shiftKey }, size)
  if (moved !== null) {
    cellRange.value = moved
    return true
  }
  if (event.key === 'Enter' || event.key === 'F2') startInput(view, null)
  else if (event.key === 'Delete' || event.key === 'Backspace') fillRange(view, '')
  else if (event.key === 'Escape') cellRange.value = { anchor: cellRange.value.focus, focus: cellRange.value.focus }
  else if (command && !event.getModifierState('AltGraph')) return isCommandDone(view, event.key.toLowerCase())
  else if (event.key.length === 1) startInput(view, event.key)
  else return false
  return true
}
