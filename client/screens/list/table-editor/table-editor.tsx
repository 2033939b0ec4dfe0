import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { SpeakerSentence } from '../../../forms/speaker-sentence.tsx'
import type { Scene } from '../../../scene/scene.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import type { EditorTab } from '../../../store/table-editor/columns.ts'
import { cellInput, cellRange, rowFilter, rowOrder } from '../../../store/table-editor/editor-state.ts'
import { clampCell, followRows, oneCell } from '../../../store/table-editor/range.ts'
import { EditorCard } from './editor-card.tsx'
import { EditorFoot } from './editor-foot.tsx'
import { EditorRowCells } from './editor-row.tsx'
import { HeadingRow } from './heading-row.tsx'
import { pressKey } from './keys.ts'
import { cellId, columnStart, HEAD_HEIGHT, ROW_HEIGHT } from './measures.ts'
import { copyText, fillRange, pasteText } from './steps.ts'
import { useRowsInSight } from './rows-in-sight.ts'
import { TabBar } from './tab-bar.tsx'
import { type EditorView, missingAt, useEditorView } from './view.ts'
import '../../../style/map/fill-strip.css'

/** The list as a table to type in: one kind of record at a time, a row each, with the keys of a spreadsheet. */
export function TableEditor({ now, scene, tab }: { now: RegionData; scene: Scene; tab: EditorTab }) {
  const { t } = words.value
  const view = useEditorView(now, tab)
  const scroller = useRef<HTMLDivElement>(null)
  const { from, to } = useRowsInSight(scroller, view.rows.length)
  const missing = useMemo(() => missingAt(scene), [scene])
  const size = { rows: view.rows.length, columns: view.columns.length }
  const focus = clampCell(cellRange.value.focus, size)
  useFollow(view)
  useEffect(() => {
    cellRange.value = oneCell({ row: 0, column: 0 })
    cellInput.value = null
    rowOrder.value = null
    rowFilter.value = ''
  }, [tab])
  useEffect(() => {
    bringIntoSight(
      scroller.current,
      columnStart(view.columns, focus.column),
      view.columns[focus.column]?.width ?? 0,
      focus.row,
    )
  }, [focus.row, focus.column])
  const isTyping = cellInput.value !== null
  useEffect(() => {
    if (!isTyping && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [isTyping])
  return (
    <div class="editor">
      <TabBar now={now} tab={tab} view={view} />
      <div class="fill-strip" role="group" aria-label={t('fill.strip')}>
        <SpeakerSentence />
      </div>
      <div class="editor-frame">
        <div
          ref={scroller}
          class="editor-scroll"
          role="grid"
          tabIndex={0}
          aria-label={t(`edit.tab.${tab}`)}
          aria-describedby="edit-keys"
          aria-rowcount={view.rows.length + 1}
          aria-colcount={view.columns.length}
          aria-multiselectable="true"
          aria-activedescendant={cellId(focus.row, focus.column)}
          onKeyDown={(event) => {
            if (event.target !== event.currentTarget) return
            if (!pressKey(view, event)) return
            event.preventDefault()
            // Letters begin to type here, and mean nothing else.
            event.stopPropagation()
          }}
          onCopy={(event) => {
            if (event.target !== event.currentTarget) return
            event.clipboardData?.setData('text/plain', copyText(view))
            event.preventDefault()
          }}
          onCut={(event) => {
            if (event.target !== event.currentTarget) return
            event.clipboardData?.setData('text/plain', copyText(view))
            event.preventDefault()
            fillRange(view, '')
          }}
          onPaste={(event) => {
            if (event.target !== event.currentTarget) return
            event.preventDefault()
            pasteText(view, event.clipboardData?.getData('text/plain') ?? '')
          }}
        >
          <div class="editor-table" style={{ width: `${columnStart(view.columns, view.columns.length)}rem` }}>
            <HeadingRow view={view} scroller={scroller} />
            <div
              class="editor-body"
              role="rowgroup"
              style={{ height: `${view.rows.length * ROW_HEIGHT}rem`, paddingTop: `${from * ROW_HEIGHT}rem` }}
            >
              {view.rows.slice(from, to).map((row, at) => (
                <EditorRowCells
                  key={row.id}
                  view={view}
                  row={row}
                  at={from + at}
                  missing={missing.get(row.id)}
                  graph={now.graph}
                  scroller={scroller}
                />
              ))}
            </div>
          </div>
        </div>
        <EditorCard view={view} graph={now.graph} scroller={scroller} />
      </div>
      <EditorFoot view={view} scroller={scroller} />
    </div>
  )
}

/** What is chosen and typed stays on its row when somebody else removes one above it. */
function useFollow({ rows }: EditorView): void {
  const ids = useMemo(() => rows.map(({ id, isNew }) => (isNew ? null : id)), [rows])
  const before = useRef(ids)
  useLayoutEffect(() => {
    if (before.current === ids) return
    cellRange.value = followRows(cellRange.peek(), before.current, ids)
    before.current = ids
  }, [ids])
}

/** Scrolls no further than needed, beside the headings that stay. Lengths in rem. */
function bringIntoSight(scroller: HTMLElement | null, left: number, width: number, row: number): void {
  if (scroller === null) return
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const head = HEAD_HEIGHT * rem
  const top = row * ROW_HEIGHT * rem
  const bottom = top + ROW_HEIGHT * rem + head
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight
  const fixed = scroller.querySelector<HTMLElement>('.editor-first')?.offsetWidth ?? 0
  const kept = fixed + (scroller.querySelector<HTMLElement>('.editor-number')?.offsetWidth ?? 0)
  const [start, end] = [left * rem, (left + width) * rem]
  if (start - kept < scroller.scrollLeft) scroller.scrollLeft = Math.max(0, start - kept)
  else if (end > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = end - scroller.clientWidth
}
