import type { Gap } from '../../../contract/gap.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { changedText, isLate, verdictText } from '../../text/finding/status.ts'

/** Who has it and until when, or why it is settled; marked when it is overdue, or when its ground has changed. */
export function Owner({ now, gap }: { now: RegionData; gap: Gap }) {
  const { t, day } = words.value
  const { decision, changed, standing } = gap
  if (decision === null) return <span class="found-owner soft">{t('owner.none')}</span>
  if (standing === 'reopened')
    return (
      <span class="found-owner">
        <span>
          <span class="marker">{t('changed.title')}</span>
        </span>
        <span class="soft small">
          {changed === null ? '' : `${changedText(changed, words.value)} · `}
          {verdictText(decision, t)}, {day(decision.decidedOn)}
        </span>
      </span>
    )
  const { due, owner, reason, by, decidedOn } = decision
  const late = isLate(decision, now.gaps.on)
  return (
    <span class="found-owner">
      <span class="found-why">{decision.verdict === 'assigned' ? owner : reason}</span>
      {due === null ? (
        <span class="soft small">
          {by === null
            ? t('owner.settled', { day: day(decidedOn) })
            : t('owner.settledBy', { day: day(decidedOn), by })}
        </span>
      ) : (
        <span class="small">
          <span class={late ? 'marker' : 'soft'}>{t(late ? 'owner.late' : 'owner.due', { day: day(due) })}</span>
        </span>
      )}
      {changed !== null && (
        <span class="soft small">
          {t('changed.title')}: {changedText(changed, words.value)}
        </span>
      )}
    </span>
  )
}
