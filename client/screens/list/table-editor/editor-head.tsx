import { RecordsButton } from '../../../forms/record/records-panel.tsx'
import { capitalise } from '../../../i18n/words.ts'
import type { ScreenHead, ScreenProps } from '../../screen.ts'
import { setEditorTab } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import { route } from '../../../store/route.ts'
import { freshRows, unwritten } from '../../../store/table-editor/editor-state.ts'
import { countOf } from './cell-words.ts'

/** Reads the list, or edits it. */
export function EditorSwitch() {
  const { t } = words.value
  const { edit, trial } = route.value
  if (trial) return null
  return (
    <div class="switch" role="group" aria-label={t('edit.switch')}>
      <button
        type="button"
        aria-pressed={edit === null}
        onClick={() => {
          setEditorTab(null)
        }}
      >
        {t('edit.read')}
      </button>
      <button
        type="button"
        aria-pressed={edit !== null}
        onClick={() => {
          if (edit === null) setEditorTab('partners')
        }}
      >
        {t('edit.edit')}
      </button>
    </div>
  )
}

/** What is in the table, what came in while it is edited, and what cannot be written yet. */
export function editorHead({ now }: ScreenProps): ScreenHead {
  const { t, number } = words.value
  const tab = route.value.edit
  if (tab === null)
    return {
      tools: (
        <>
          <RecordsButton />
          <EditorSwitch />
        </>
      ),
    }
  const n = countOf(now.graph, tab)
  const fresh = freshRows.value.length
  const waiting = unwritten.value.rows.length + Object.keys(unwritten.value.cells).length
  const line = [
    t(`edit.count.${tab}`, { n, number: number(n) }),
    ...(fresh > 0 ? [t('edit.count.new', { n: fresh, number: number(fresh) })] : []),
  ].join(', ')
  const waits = waiting > 0 ? ` ${capitalise(t('edit.count.waiting', { n: waiting, number: number(waiting) }))}` : ''
  return { line: `${capitalise(line)}.${waits}`, rests: t('edit.rests'), tools: <EditorSwitch /> }
}
