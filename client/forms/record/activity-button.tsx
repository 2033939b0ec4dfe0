import type { Activity } from '../../../contract/records/nodes/activity.ts'
import type { NumberedFinding } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { lackingField } from '../../scene/lacking.ts'
import { recordDraftOf } from '../../store/records/record-draft.ts'
import { OpenFormButton } from '../statement/add-buttons.tsx'

type Props = { activity: Activity; isNamed?: boolean; finding?: NumberedFinding | null }

/** Opens the form of an activity; for a finding at the very field that it lacks. */
export function ActivityButton({ activity, isNamed = true, finding = null }: Props) {
  const { t } = words.value
  const focus = finding === null ? 'status' : lackingField(activity, finding)
  return (
    <OpenFormButton form={{ what: 'record', draft: recordDraftOf('activity', activity), focus }}>
      {isNamed ? t('activity.fill', { name: activity.short ?? activity.name }) : t('activity.title')}
    </OpenFormButton>
  )
}
