import { useEffect, useState } from 'preact/hooks'
import { dismissNotice } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { notice, readOnly } from '../store/session.ts'
import { undoChange } from '../store/steps/write.ts'
import { unavailableWhen } from '../parts/page/unavailable.ts'

/** Long enough to read a sentence and reach the button (ms). */
const NOTICE_MS = 8_000

/** What was done, with a way back; or why not. It goes by itself, but not from under the pointer or the focus. */
export function Notice() {
  const { t } = words.value
  const said = notice.value
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (said === null || held || !said.passes) return
    const timer = setTimeout(dismissNotice, NOTICE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [said, held])
  const hold = () => {
    setHeld(true)
  }
  const letGo = () => {
    setHeld(false)
  }
  return (
    <div class="notice-place" role="status">
      {said !== null && (
        <div class="notice" onPointerEnter={hold} onPointerLeave={letGo} onFocusIn={hold} onFocusOut={letGo}>
          <p>{said.text}</p>
          {said.step !== null && (
            <button
              class="link"
              type="button"
              {...unavailableWhen(readOnly.value)}
              onClick={() => {
                // The button keeps the focus, which holds the message: what it was for is done.
                letGo()
                if (said.step !== null) void undoChange(said.step)
              }}
            >
              {t('write.undo')}
            </button>
          )}
          <button class="link" type="button" onClick={dismissNotice}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  )
}
