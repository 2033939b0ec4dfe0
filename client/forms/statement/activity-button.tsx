import type { Activity } from '../../../contract/records/nodes/activity.ts'
import { activityDraftOf } from '../../store/changes/activity-changes.ts'
import { words } from '../../store/language.ts'
import { OpenFormButton } from './add-buttons.tsx'

/** Opens the form of what is known of an activity: its status, its owner, its result. */
export function ActivityButton({ activity, isNamed = true }: { activity: Activity; isNamed?: boolean }) {
  const { t } = words.value
  return (
    <OpenFormButton form={{ what: 'activity', draft: activityDraftOf(activity) }}>
      {isNamed ? t('activity.fill', { name: activity.short ?? activity.name }) : t('activity.title')}
    </OpenFormButton>
  )
}
