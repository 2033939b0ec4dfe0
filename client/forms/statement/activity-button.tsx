import type { Activity } from '../../../contract/records/nodes/activity.ts'
import { activityDraftOf } from '../../store/changes/activity-changes.ts'
import { showForm } from '../../store/drafts/open-form.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { words } from '../../store/language.ts'
import { readOnly } from '../../store/session.ts'

/** Opens the form of what is known of an activity: its status, its owner, its result. */
export function ActivityButton({ activity, isNamed = true }: { activity: Activity; isNamed?: boolean }) {
  const { t } = words.value
  return (
    <button
      class="button"
      type="button"
      {...unavailableWhen(readOnly.value)}
      onClick={() => {
        showForm({ what: 'activity', draft: activityDraftOf(activity) })
      }}
    >
      {isNamed ? t('activity.fill', { name: activity.short ?? activity.name }) : t('activity.title')}
    </button>
  )
}
