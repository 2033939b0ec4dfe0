import type { Gap } from '../../../contract/gap.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { decidedText, isLate, verdictText } from '../../text/finding/status.ts'
import { EvidenceItems } from './evidence-list.tsx'

/** What was decided of a gap, by whom and when; and, when the ground has changed since, what changed. */
export function FindingDecision({ now, gap }: { now: RegionData; gap: Gap }) {
  const { t, day } = words.value
  const { decision, changed, standing } = gap
  if (decision === null) return null
  const { reason, due } = decision
  const late = isLate(decision, now.gaps.on)
  return (
    <section class="finding-decision">
      {standing === 'reopened' && (
        <h3>
          <span class="marker">{t('changed.title')}</span>
        </h3>
      )}
      <p>
        <b>{verdictText(decision, t)}</b>
        {due !== null && (
          <>
            {', '}
            <span class={late ? 'marker' : ''}>{t(late ? 'owner.late' : 'owner.due', { day: day(due) })}</span>
          </>
        )}
      </p>
      {reason !== null && <p class="finding-reason">{reason}</p>}
      <p class="small soft">{decidedText(decision, words.value)}</p>
      {changed !== null && <ChangedGround now={now} gap={gap} changed={changed} since={day(decision.decidedOn)} />}
    </section>
  )
}

type ChangedProps = { now: RegionData; gap: Gap; changed: NonNullable<Gap['changed']>; since: string }
function ChangedGround({ now, gap, changed, since }: ChangedProps) {
  const { t } = words.value
  const { added, removed, altered, severity } = changed
  const of = (ids: readonly string[]) => gap.evidence.filter(({ id }) => ids.includes(id))
  const parts = [
    ['added', of(added)],
    ['removed', removed],
    ['altered', of(altered)],
  ] as const
  return (
    <div class="finding-changed">
      <p class="small">{t('changed.since', { day: since })}</p>
      {severity && <p class="small">{t('changed.severity')}</p>}
      {parts.map(
        ([key, evidence]) =>
          evidence.length > 0 && (
            <div key={key}>
              <h4>{t(`changed.${key}`)}</h4>
              <EvidenceItems graph={now.graph} evidence={evidence} />
            </div>
          ),
      )}
    </div>
  )
}
