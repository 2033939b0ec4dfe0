import { Icon } from '../../../parts/icon.tsx'
import { inform, setEditorTab } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { exportOpen } from '../../../store/session.ts'
import { type EditorTab, editorTabs } from '../../../store/table-editor/columns.ts'
import { rowFilter } from '../../../store/table-editor/editor-state.ts'
import { countOf } from './cell-words.ts'
import { pasteText } from './steps.ts'
import type { EditorView } from './view.ts'

/** What is edited, with how much there is of each; the words rows are asked for, and the ways to and from a spreadsheet. */
export function TabBar({ now, tab, view }: { now: RegionData; tab: EditorTab; view: EditorView }) {
  const { t, figure } = words.value
  return (
    <div class="editor-bar">
      <div class="editor-tabs" role="group" aria-label={t('edit.tabs')}>
        {editorTabs.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === tab}
            onClick={() => {
              setEditorTab(one)
            }}
          >
            {t(`edit.tab.${one}`)} <span class="soft">{figure(countOf(now.graph, one))}</span>
          </button>
        ))}
      </div>
      <label class="editor-filter">
        <Icon name="filter" size={16} />
        <input
          type="search"
          value={rowFilter.value}
          placeholder={t('edit.filter')}
          aria-label={t('edit.filter')}
          onInput={(event) => {
            rowFilter.value = event.currentTarget.value
          }}
        />
      </label>
      <span class="soft small" role="status">
        {rowFilter.value.trim() !== '' &&
          t('edit.found', { n: figure(view.rows.filter(({ isNew }) => !isNew).length), all: figure(view.recorded) })}
      </span>
      <button class="link with-icon" type="button" onClick={() => void pasteFromClipboard(view)}>
        {t('edit.paste')}
      </button>
      <button
        class="link with-icon"
        type="button"
        onClick={() => {
          exportOpen.value = { story: null }
        }}
      >
        <Icon name="download" size={16} />
        {t('edit.toExcel')}
      </button>
    </div>
  )
}

/** For who has no keys at hand. A browser that does not hand over what was copied says how it goes by key. */
async function pasteFromClipboard(view: EditorView): Promise<void> {
  const { t } = words.value
  try {
    pasteText(view, await navigator.clipboard.readText())
  } catch {
    inform(t('edit.pasteByKey'))
  }
}
