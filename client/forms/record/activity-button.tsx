import type { Activity } from '../../../contract/records/nodes/activity.ts'
import type { NumberedFinding } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { recordDraftOf } from '../../store/records/record-draft.ts'
import { OpenFormButton } from '../statement/add-buttons.tsx'

type Props = { activity: Activity; isNamed?: boolean; finding?: NumberedFinding | null }

/** Opens the form of an activity; for a finding at the very field that it lacks. */
export function ActivityButton({ activity, isNamed = true, finding = null }: Props) {
  const { t } = words.value
  const focus = finding === null ? 'status' : fieldLacking(activity, finding)
  return (
    <OpenFormButton form={{ what: 'record', draft: recordDraftOf('activity', activity), focus }}>
      {isNamed ? t('activity.fill', { name: activity.short ?? activity.name }) : t('activity.title')}
    </OpenFormButton>
  )
}

const points = ['owner', 'structuralMoney', 'bodyPlace'] as const

/** The field of an activity that a finding is for want of. */
export function fieldLacking(activity: Activity, { rule, undecidable }: Pick<NumberedFinding, 'rule' | 'undecidable'>) {
  const reasons = undecidable?.missing.filter(({ ids }) => ids.includes(activity.id)).map(({ reason }) => reason) ?? []
  if (reasons.includes('status_unknown') || activity.status === null) return 'status'
  if (reasons.includes('date_unknown')) return activity.status === 'running' ? 'lastNews' : 'statusSince'
  if (rule === 'G22') return 'resultVisible'
  if (rule === 'G19') return points.find((point) => activity[point] === null || activity[point] === 'no') ?? 'owner'
  return 'status'
}
