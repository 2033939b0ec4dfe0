import { Icon } from '../../../parts/icon.tsx'
import { words } from '../../../store/language.ts'
import { rowOrder } from '../../../store/table-editor/editor-state.ts'
import { HEAD_HEIGHT } from './measures.ts'
import type { EditorView } from './view.ts'

/** The names of the columns; a press sorts by it, another turns it round, a third lets go. */
export function HeadingRow({ view, scroller }: { view: EditorView; scroller: { current: HTMLElement | null } }) {
  const { t } = words.value
  const order = rowOrder.value
  const sort = (field: string) => {
    rowOrder.value =
      order?.field !== field ? { field, descending: false } : order.descending ? null : { field, descending: true }
    scroller.current?.focus()
  }
  return (
    <div role="rowgroup" class="editor-heads" style={{ height: `${HEAD_HEIGHT}rem` }}>
      <div role="row" aria-rowindex={1} class="editor-row">
        <span class="editor-number" role="presentation" />
        {view.columns.map(({ field, label, width, type }, at) => {
          const here = order?.field === field ? order : null
          return (
            <span
              key={field}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={here === null ? 'none' : here.descending ? 'descending' : 'ascending'}
              class={`editor-head${at === 0 ? ' editor-first' : ''}${type.is === 'count' ? ' is-count' : ''}`}
              style={{ width: `${width}rem` }}
            >
              <button
                type="button"
                tabIndex={-1}
                title={t('edit.sort', { column: t(label) })}
                onClick={() => {
                  sort(field)
                }}
              >
                <span class="editor-head-word">{t(label)}</span>
                {here !== null && (
                  <span class={here.descending ? 'is-turned' : ''}>
                    <Icon name="down" size={14} />
                  </span>
                )}
              </button>
            </span>
          )
        })}
      </div>
    </div>
  )
}
