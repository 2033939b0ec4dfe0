import { dismiss } from '../store/actions.ts'
import { notice, words } from '../store/state.ts'

/** What was done, or why not; stays until it is put away. */
export function Notice() {
  return (
    <div class="notice-place" role="status">
      {notice.value !== null && (
        <div class="notice">
          <p>{notice.value}</p>
          <button class="link" type="button" onClick={dismiss}>
            {words.value.t('close')}
          </button>
        </div>
      )}
    </div>
  )
}
