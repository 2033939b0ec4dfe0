import { useState } from 'preact/hooks'
import type { RegionGraph } from '../../../../contract/graph.ts'
import { showOnMap } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import { cellOptions } from '../../../store/table-editor/choices.ts'
import { namedOptions } from '../../../store/table-editor/cell-value.ts'
import type { EditorColumn } from '../../../store/table-editor/columns.ts'
import { cellInput, cellRange, editorCellKey, sentCells } from '../../../store/table-editor/editor-state.ts'
import { rangeBounds, cellCount } from '../../../store/table-editor/range.ts'
import { BLANK_ROW } from '../../../store/table-editor/shown-rows.ts'
import { faultText } from './cell-words.ts'
import { columnStart, HEAD_HEIGHT, ROW_HEIGHT } from './measures.ts'
import { fillRange, isRecorded, removeChosenRows, typeOne } from './steps.ts'
import type { EditorView } from './view.ts'

type Props = { view: EditorView; graph: RegionGraph; scroller: { current: HTMLElement | null } }

/** Beside what is chosen, never over it: what is wrong with a cell and what may be meant, or what can be done with many at once. */
export function EditorCard({ view, graph, scroller }: Props) {
  const range = cellRange.value
  const { top, bottom, left, right } = rangeBounds(range)
  const column = view.columns[left]
  if (cellInput.value !== null || column === undefined) return null
  const cell = view.rows[range.focus.row]?.cells[range.focus.column]
  const isOne = cellCount(range) === 1
  const isRows = left === 0 && right === view.columns.length - 1
  const row = view.rows[range.focus.row]
  const isTyped = isOne && cell?.typed === true && row !== undefined
  const fault = isTyped ? cell.fault : null
  // Typed and right, and yet not written: it was refused.
  const isRefused =
    isTyped && fault === null && !row.isNew && !sentCells.value.has(editorCellKey(view.tab, row.id, column.field))
  const chosenRows = Math.min(bottom, view.rows.length - 2) - top + 1
  // What is chosen may be filtered away, or the row in which a new one is typed.
  if (chosenRows < 1 && fault === null) return null
  if (isOne && fault === null && !isRefused) return null
  const back = () => scroller.current?.focus({ preventScroll: true })
  return (
    <div class="editor-card" style={placeOf(view, scroller.current)}>
      {isRefused ? (
        <RefusedCell view={view} back={back} />
      ) : fault !== null ? (
        <FaultChoices view={view} column={column} back={back} />
      ) : isRows ? (
        <RowChoices view={view} count={chosenRows} back={back} />
      ) : (
        <FillChoices
          key={`${left} ${right}`}
          view={view}
          graph={graph}
          column={left === right ? column : null}
          back={back}
        />
      )}
    </div>
  )
}

/** Right of what is chosen where there is room, else left of it, else under it; in rem from the corner of the frame. */
function placeOf({ columns, rows }: EditorView, scroller: HTMLElement | null) {
  if (scroller === null) return {}
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const { top, bottom, left, right } = rangeBounds(cellRange.value)
  const width = 17
  const room = scroller.clientWidth / rem
  const high = scroller.clientHeight / rem
  const start = columnStart(columns, left) - scroller.scrollLeft / rem
  const end = columnStart(columns, right + 1) - scroller.scrollLeft / rem
  const first = HEAD_HEIGHT + top * ROW_HEIGHT - scroller.scrollTop / rem
  const last = HEAD_HEIGHT + (Math.min(bottom, rows.length - 1) + 1) * ROW_HEIGHT - scroller.scrollTop / rem
  const beside =
    first < high / 2 ? { top: `${Math.max(HEAD_HEIGHT, first)}rem` } : { bottom: `${Math.max(0.5, high - last)}rem` }
  if (end + width + 0.5 <= room) return { ...beside, left: `${end + 0.5}rem` }
  if (start - width - 0.5 >= 0) return { ...beside, left: `${start - width - 0.5}rem` }
  return first < high / 2
    ? { right: '0.5rem', top: `${Math.min(last, high - 8) + 0.25}rem` }
    : { right: '0.5rem', bottom: `${Math.max(0.5, high - first + 0.25)}rem` }
}

function RefusedCell({ view, back }: { view: EditorView; back: () => void }) {
  const { t } = words.value
  const { row, column } = cellRange.value.focus
  return (
    <>
      <p>
        <b>{t('edit.refused')}</b>
      </p>
      <div class="form-buttons">
        <button
          class="button"
          type="button"
          onClick={() => {
            typeOne(view, row, column, view.rows[row]?.cells[column]?.text ?? '')
            back()
          }}
        >
          {t('edit.again')}
        </button>
      </div>
    </>
  )
}

function FaultChoices({ view, column, back }: { view: EditorView; column: EditorColumn; back: () => void }) {
  const { row, column: at } = cellRange.value.focus
  const fault = view.rows[row]?.cells[at]?.fault ?? null
  if (fault === null) return null
  const options = 'options' in fault ? fault.options : []
  return (
    <>
      <p>
        <b>{faultText(fault, column, words.value)}</b>
      </p>
      {options.length > 0 && (
        <div class="form-buttons">
          {options.map(({ value, label }) => (
            <button
              key={value}
              class="button"
              type="button"
              onClick={() => {
                typeOne(view, row, at, label)
                back()
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </>
  )
}

function RowChoices({ view, count, back }: { view: EditorView; count: number; back: () => void }) {
  const { t } = words.value
  const { top } = rangeBounds(cellRange.value)
  const [row] = view.rows.slice(top, top + 1)
  return (
    <>
      <p>
        <b>{t('edit.rows', { n: count })}</b>
      </p>
      <div class="form-buttons">
        <button
          class="button"
          type="button"
          disabled={count < 1}
          onClick={() => {
            removeChosenRows(view)
            back()
          }}
        >
          {t('edit.remove', { n: count })}
        </button>
        {count === 1 &&
          isRecorded(row) &&
          (view.tab === 'partners' || view.tab === 'bodies' || view.tab === 'activities') && (
            <button
              class="button"
              type="button"
              onClick={() => {
                showOnMap(row.id)
              }}
            >
              {t('edit.onMap')}
            </button>
          )}
      </div>
    </>
  )
}

type FillProps = { view: EditorView; graph: RegionGraph; column: EditorColumn | null; back: () => void }

/** Puts one value in many cells of a column, or empties them. */
function FillChoices({ view, graph, column, back }: FillProps) {
  const { t, lang } = words.value
  const [text, setText] = useState('')
  const type = column?.type
  const options =
    type?.is === 'choice' ? cellOptions(type.of, lang) : type?.is === 'name' ? namedOptions(graph, type.of) : []
  const rows = view.rows.filter(({ id }) => id !== BLANK_ROW).length
  const { top, bottom, left, right } = rangeBounds(cellRange.value)
  const n = (Math.min(bottom, rows - 1) - top + 1) * (right - left + 1)
  const label = column === null ? t('edit.value') : t(column.label)
  return (
    <>
      <p>
        <b>{t('edit.chosen', { n })}</b>{' '}
        {column !== null && <span class="soft">{t('edit.inColumn', { column: label })}</span>}
      </p>
      {column !== null && type?.is !== 'count' && (
        <div class="choose">
          {options.length > 0 ? (
            <select
              aria-label={label}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value)
              }}
            >
              <option value="">{t('edit.choose')}</option>
              {options.map((option) => (
                <option key={option.value} value={option.label}>
                  {option.label}
                </option>
              ))}
            </select>
          ) : (
            <input
              aria-label={label}
              value={text}
              onInput={(event) => {
                setText(event.currentTarget.value)
              }}
            />
          )}
        </div>
      )}
      <div class="form-buttons">
        {column !== null && type?.is !== 'count' && (
          <button
            class="button is-main"
            type="button"
            disabled={text.trim() === ''}
            onClick={() => {
              fillRange(view, text)
              back()
            }}
          >
            {t('edit.fill')}
          </button>
        )}
        <button
          class="button"
          type="button"
          onClick={() => {
            fillRange(view, '')
            back()
          }}
        >
          {t('edit.clear')}
        </button>
      </div>
    </>
  )
}
