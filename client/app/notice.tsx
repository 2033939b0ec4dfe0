import type { ChangeRecord } from '../../contract/change.ts'
import { dismissNotice } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { notice, whenWritten, writesClosed } from '../store/session.ts'
import { undoChange } from '../store/steps/write.ts'
import { unavailableWhen } from '../parts/page/unavailable.ts'
import { NewsMark } from './news-mark.tsx'
import { usePassing } from './passing.ts'

/** What was done, with a way back, or why not; and what was written elsewhere. */
export function Notice() {
  const { t } = words.value
  const said = notice.value
  const hold = usePassing(said, said?.passes === true, dismissNotice)
  return (
    <div class="notice-place" role="status">
      <NewsMark />
      {said !== null && (
        <div class="notice" {...hold}>
          <p>{said.text}</p>
          {said.step !== null && (
            <button
              class="link"
              type="button"
              {...unavailableWhen(writesClosed.value)}
              onClick={() => {
                // The button keeps the focus, which holds the message: what it was for is done.
                hold.onFocusOut()
                if (said.step !== null) void takeBack(said.step)
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

/** The message is there before the region is read again: who is quick need not wait for that. */
async function takeBack(step: ChangeRecord): Promise<void> {
  await whenWritten()
  await undoChange(step)
}
