import type { ChangeRecord } from '../../../contract/change.ts'
import { Icon } from '../../parts/icon.tsx'
import { openScreen } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { narrow } from '../../store/screen.ts'
import { readOnly } from '../../store/session.ts'
import { undoableSteps, undoOrRedo } from '../../store/undo/undo-redo.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

/** Undo and redo, each a change set in the log; the title of the step is said with it. And the way to all steps. */
export function UndoRedo() {
  const { t } = words.value
  const steps = undoableSteps()
  const button = (name: 'undo' | 'redo', record: ChangeRecord | null) => {
    const title = record === null ? t(`${name}.none`) : t(`${name}.what`, { title: record.title })
    return (
      <button
        class="tool"
        type="button"
        {...unavailableWhen(record === null || readOnly.value)}
        title={title}
        onClick={() => {
          void undoOrRedo(name)
        }}
      >
        <Icon name={name} />
        <span class="tool-word">{t(name)}</span>
      </button>
    )
  }
  return (
    <>
      {button('undo', steps.undo)}
      {button('redo', steps.redo)}
      {/* Where the tools fold away there is room for it; elsewhere the panel has it. */}
      {narrow.value && (
        <button
          class="tool"
          type="button"
          title={t('past.open')}
          onClick={() => {
            openScreen('history')
          }}
        >
          <Icon name="history" />
          <span class="tool-word">{t('past.open')}</span>
        </button>
      )}
    </>
  )
}
