import { Icon } from '../../../parts/icon.tsx'
import { setEditorTab } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { type EditorTab, editorTabs } from '../../../store/table-editor/columns.ts'
import { rowFilter } from '../../../store/table-editor/editor-state.ts'
import { countOf } from './cell-words.ts'

/** What is edited, with how much there is of each; and the words rows are asked for. */
export function TabBar({ now, tab }: { now: RegionData; tab: EditorTab }) {
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
    </div>
  )
}
