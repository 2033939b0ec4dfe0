import { useEffect, useRef } from 'preact/hooks'
import { whenText } from '../../text/when.ts'
import { words } from '../../store/language.ts'
import { readOnly, undoQuestion } from '../../store/session.ts'
import { undoChange } from '../../store/steps/write.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

/** Before a step of somebody else is taken back or done again: whose it is, and of when. */
export function UndoQuestion() {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const record = undoQuestion.value
  useEffect(() => {
    if (record !== null) dialog.current?.showModal()
    else dialog.current?.close()
  }, [record])
  const keep = () => {
    undoQuestion.value = null
  }
  const go = () => {
    keep()
    if (record !== null && !readOnly.value) void undoChange(record)
  }
  return (
    <dialog ref={dialog} class="undo-question" aria-labelledby="undo-question" onClose={keep}>
      {record !== null && (
        <>
          <h2 id="undo-question">{t('undo.other')}</h2>
          <p>
            {t('undo.other.what', {
              title: record.title,
              who: record.by ?? t('undo.other.nobody'),
              ...whenText(record.at, words.value),
            })}
          </p>
          <p class="form-buttons">
            <button class="button" type="button" onClick={keep}>
              {t('undo.other.keep')}
            </button>
            <button class="button is-main" type="button" {...unavailableWhen(readOnly.value)} onClick={go}>
              {t(record.undoes === null ? 'undo.other.undo' : 'undo.other.redo')}
            </button>
          </p>
        </>
      )}
    </dialog>
  )
}
