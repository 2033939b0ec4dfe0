import { words } from '../../../store/language.ts'
import { cellRange } from '../../../store/table-editor/editor-state.ts'
import { oneCell } from '../../../store/table-editor/range.ts'
import type { EditorView } from './view.ts'

const keys = [
  [['←', '↑', '→', '↓'], 'edit.key.walk'],
  [['Enter'], 'edit.key.change'],
  [['Shift', '↓'], 'edit.key.more'],
  [['Ctrl', 'C', 'V'], 'edit.key.copy'],
  [['Ctrl', 'D'], 'edit.key.down'],
  [['Ctrl', 'Z'], 'edit.key.undo'],
  [['Ctrl', 'K'], 'edit.key.map'],
] as const

/** The keys, and how many cells wait for somebody to look at them. */
export function EditorFoot({ view, scroller }: { view: EditorView; scroller: { current: HTMLElement | null } }) {
  const { t } = words.value
  const { wrong } = view
  const next = () => {
    const { row, column } = cellRange.value.focus
    const behind = wrong.find((cell) => cell.row > row || (cell.row === row && cell.column > column))
    const target = behind ?? wrong[0]
    if (target === undefined) return
    cellRange.value = oneCell(target)
    scroller.current?.focus({ preventScroll: true })
  }
  return (
    <div class="editor-foot">
      <ul id="edit-keys" aria-label={t('edit.keys')}>
        {keys.map(([pressed, what]) => (
          <li key={what}>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {t(what)}
          </li>
        ))}
      </ul>
      <span class="grow" />
      {wrong.length > 0 && (
        <button class="link editor-wrong" type="button" onClick={next}>
          {t('edit.toLookAt', { n: wrong.length })}
        </button>
      )}
    </div>
  )
}
