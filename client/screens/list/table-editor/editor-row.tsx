import type { RegionGraph } from '../../../../contract/graph.ts'
import { type Kind, kindNames, kinds } from '../../../../contract/vocabulary.ts'
import { MarkIcon } from '../../../parts/mark.tsx'
import { words } from '../../../store/language.ts'
import {
  cellInput,
  editorCellKey,
  cellRange,
  freshCells,
  freshRows,
  sentCells,
} from '../../../store/table-editor/editor-state.ts'
import {
  type CellAddress,
  cellCount,
  type CellRange,
  isInRange,
  rangeBounds,
} from '../../../store/table-editor/range.ts'
import { BLANK_ROW, type ShownCell, type ShownRow } from '../../../store/table-editor/shown-rows.ts'
import { CellInput } from './cell-input.tsx'
import { startInput } from './keys.ts'
import { cellId } from './measures.ts'
import type { EditorView } from './view.ts'

type Props = {
  view: EditorView
  row: ShownRow
  /** Its place, from 0. */
  at: number
  missing: { tables: boolean; floor: boolean } | undefined
  graph: RegionGraph
  scroller: { current: HTMLElement | null }
}

/** One record, a cell for each of its fields. */
export function EditorRowCells({ view, row, at, missing, graph, scroller }: Props) {
  const { t } = words.value
  const range = cellRange.value
  const isBlank = row.id === BLANK_ROW
  const isFresh = row.isNew || freshRows.value.includes(row.id)
  const inRange = isInRange(
    { anchor: { ...range.anchor, column: 0 }, focus: { ...range.focus, column: 0 } },
    { row: at, column: 0 },
  )
  const chooseTo = (column: number, grows: boolean) => {
    const cell = { row: at, column }
    cellRange.value = { anchor: grows ? cellRange.value.anchor : cell, focus: cell }
  }
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      class={`editor-row${isFresh && !isBlank ? ' is-fresh' : ''}${isBlank ? ' is-blank' : ''}`}
    >
      <span
        class={`editor-number${inRange ? ' is-chosen' : ''}`}
        role="presentation"
        onPointerDown={(event) => {
          const anchor = event.shiftKey ? cellRange.value.anchor.row : at
          // Its name stays in sight: the end that is followed is the first cell.
          cellRange.value = { anchor: { row: anchor, column: view.columns.length - 1 }, focus: { row: at, column: 0 } }
        }}
      >
        {isBlank ? '+' : at + 1}
      </span>
      {view.columns.map((column, place) => {
        const cell = row.cells[place]
        if (cell === undefined) return null
        const isFocus = range.focus.row === at && range.focus.column === place
        const isTyping = isFocus && cellInput.value !== null
        const key = editorCellKey(view.tab, row.id, column.field)
        const isMissing = (column.field === 'tables' && missing?.tables) || (column.field === 'floor' && missing?.floor)
        return (
          <span
            key={column.field}
            id={cellId(at, place)}
            role="gridcell"
            aria-colindex={place + 1}
            aria-selected={isInRange(range, { row: at, column: place })}
            aria-readonly={column.type.is === 'count' || undefined}
            aria-invalid={(cell.typed && cell.fault !== null) || undefined}
            title={cell.text.length > 18 ? cell.text : undefined}
            class={cellClass(cell, place, {
              'is-count': column.type.is === 'count',
              'is-in': isInRange(range, { row: at, column: place }),
              'is-focus': isFocus,
              'is-fresh': freshCells.value.has(key) || sentCells.value.has(key),
            })}
            style={{ width: `${column.width}rem`, ...rangeFrame(range, { row: at, column: place }) }}
            onPointerDown={(event) => {
              if (event.target instanceof HTMLInputElement) return
              chooseTo(place, event.shiftKey)
            }}
            onPointerEnter={(event) => {
              if (event.buttons === 1 && event.pointerType === 'mouse' && cellInput.value === null)
                chooseTo(place, true)
            }}
            onDblClick={() => {
              startInput(view, null)
            }}
          >
            {place === 0 && view.tab === 'partners' && !isBlank && <KindMark row={row} view={view} />}
            {isTyping ? (
              <CellInput view={view} graph={graph} at={{ row: at, column: place }} grid={scroller} />
            ) : isBlank && place === 0 ? (
              <span class="editor-new">{t(`edit.new.${view.tab}`)}</span>
            ) : column.type.is === 'count' && !row.isNew ? (
              <span class={isMissing ? 'marker' : ''}>{cell.value === 0 ? '·' : cell.text}</span>
            ) : (
              <span class="editor-text">{cell.text}</span>
            )}
          </span>
        )
      })}
    </div>
  )
}

function cellClass(cell: ShownCell, place: number, flags: Readonly<Record<string, boolean>>): string {
  const wrong = cell.typed && cell.fault !== null && cell.fault.code !== 'missing'
  const lacks = cell.typed && cell.fault?.code === 'missing'
  const own = [place === 0 ? 'editor-first' : '', wrong ? 'is-wrong' : '', lacks ? 'is-lacking' : '']
  return ['editor-cell', ...own, ...Object.entries(flags).map(([name, on]) => (on ? name : ''))]
    .filter((name) => name !== '')
    .join(' ')
}

/** The mark of a partner as on the map, by its kind; while that is not known, of nobody in particular. */
function KindMark({ row, view }: { row: ShownRow; view: EditorView }) {
  const value = row.cells[view.columns.findIndex(({ field }) => field === 'kind')]?.value ?? null
  const kind: Kind | null = kindNames.find((one) => one === value) ?? null
  return (
    <MarkIcon
      sector={kind === null ? 'support' : kinds[kind].sector}
      kind={kind}
      how={kind === null ? 'mentioned' : 'stated'}
      centre={kind === 'municipality_centre'}
      size={22}
    />
  )
}

/** The frame around several chosen cells, drawn at the edges of those that lie at its rim. */
function rangeFrame(range: CellRange, cell: CellAddress) {
  if (cellCount(range) === 1 || !isInRange(range, cell)) return {}
  const { top, bottom, left, right } = rangeBounds(range)
  const edges = [
    ...(cell.row === top ? ['inset 0 2px var(--action)'] : []),
    ...(cell.row === bottom ? ['inset 0 -2px var(--action)'] : []),
    ...(cell.column === left ? ['inset 2px 0 var(--action)'] : []),
    ...(cell.column === right ? ['inset -2px 0 var(--action)'] : []),
  ]
  return { boxShadow: edges.length === 0 ? 'none' : edges.join(', ') }
}
