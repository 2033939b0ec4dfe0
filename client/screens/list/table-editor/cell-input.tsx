import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RegionGraph } from '../../../../contract/graph.ts'
import { fold } from '../../../../domain/text-match.ts'
import { words } from '../../../store/language.ts'
import { type CellOption, cellOptions } from '../../../store/table-editor/choices.ts'
import { namedOptions } from '../../../store/table-editor/cell-value.ts'
import { cellInput, cellRange } from '../../../store/table-editor/editor-state.ts'
import { type CellAddress, nextCell, oneCell } from '../../../store/table-editor/range.ts'
import { typeOne } from './steps.ts'
import type { EditorView } from './view.ts'

type Props = { view: EditorView; graph: RegionGraph; at: CellAddress; grid: { current: HTMLElement | null } }

/** Where a cell is typed in. Where it holds a word of a list or a name, those that fit stand under it. */
export function CellInput({ view, graph, at, grid }: Props) {
  const { t, lang } = words.value
  const column = view.columns[at.column]
  const input = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  const start = cellInput.value
  const [text, setText] = useState(start?.text ?? '')
  const [picked, setPicked] = useState(-1)
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true })
    if (start?.whole === true) input.current?.select()
    else input.current?.setSelectionRange(text.length, text.length)
  }, [])
  if (column === undefined) return null
  const { type } = column
  const all: readonly (CellOption & { names?: string[] })[] =
    type.is === 'choice' ? cellOptions(type.of, lang) : type.is === 'name' ? namedOptions(graph, type.of) : []
  const wanted = start?.whole === true && text === start.text ? '' : fold(text.trim())
  const fitting = all.filter(({ label, names = [] }) => [label, ...names].some((name) => fold(name).includes(wanted)))
  const end = (move: CellAddress | null, given: string | null) => {
    if (ended.current) return
    ended.current = true
    if (given !== null) typeOne(view, at.row, at.column, given)
    cellInput.value = null
    if (move !== null) cellRange.value = oneCell(move)
    grid.current?.focus({ preventScroll: true })
  }
  const size = { rows: view.rows.length + 1, columns: view.columns.length }
  const listed = fitting[picked]?.label ?? text
  return (
    <>
      <input
        ref={input}
        class="editor-input"
        value={text}
        aria-label={t(column.label)}
        {...(all.length > 0
          ? {
              role: 'combobox',
              'aria-expanded': fitting.length > 0,
              'aria-controls': 'edit-options',
              'aria-autocomplete': 'list' as const,
              ...(picked >= 0 ? { 'aria-activedescendant': `edit-option-${picked}` } : {}),
            }
          : {})}
        autocomplete="off"
        onInput={(event) => {
          setText(event.currentTarget.value)
          setPicked(-1)
        }}
        onBlur={() => {
          end(null, text)
        }}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.isComposing) return
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
          if (event.key === 'Escape') end(null, null)
          else if (event.key === 'Enter') end({ row: at.row + (event.shiftKey ? -1 : 1), column: at.column }, listed)
          else if (event.key === 'Tab') end(nextCell(at, event.shiftKey, size), listed)
          else if (step !== 0 && fitting.length > 0) setPicked((picked + step + fitting.length) % fitting.length)
          else return
          event.preventDefault()
        }}
      />
      {fitting.length > 0 && (
        <ul id="edit-options" class="editor-options" role="listbox" aria-label={t(column.label)}>
          {fitting.map(({ value, label }, place) => (
            <li
              key={value}
              ref={place === picked ? bringIntoList : null}
              id={`edit-option-${place}`}
              role="option"
              aria-selected={place === picked}
              onPointerDown={(event) => {
                // Before the field loses the focus, and takes what was typed so far.
                event.preventDefault()
                event.stopPropagation()
                end(null, label)
              }}
            >
              {label}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Scrolls the list alone, never the page. */
function bringIntoList(item: HTMLElement | null): void {
  const list = item?.parentElement
  if (item === null || list === null || list === undefined) return
  const { offsetTop: top, offsetHeight: height } = item
  if (top < list.scrollTop) list.scrollTop = top
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight
}
