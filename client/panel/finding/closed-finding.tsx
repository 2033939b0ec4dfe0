import type { ClosedGap } from '../../../contract/gap.ts'
import { capitalise } from '../../i18n/words.ts'
import { Badge } from '../../parts/badge.tsx'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { closedTexts } from '../../text/finding/closed.ts'
import { closedText, decidedText, verdictText } from '../../text/finding/status.ts'
import { decisionId } from '../../../contract/records/meeting/decision.ts'
import { RecordHistory } from '../record/record-history.tsx'

/** A gap that is gone: since when, by which change, and what had been decided of it. */
export function ClosedFindingPanel({ now, gap }: { now: RegionData; gap: ClosedGap }) {
  const { t, day } = words.value
  const texts = closedTexts(now, gap, words.value)
  const undone = new Set(now.changes.filter(({ undoes }) => undoes !== null).map(({ id }) => id as string))
  const { decision } = gap
  return (
    <div class="finding">
      <p class="finding-steps soft">{t('closed.title')}</p>
      <h2 id="finding" class="panel-title" tabIndex={-1}>
        {texts.title}
      </h2>
      <div class="finding-rule">
        <Badge
          severity={gap.severity}
          {...(gap.number === null ? {} : { label: String(gap.number) })}
          look="settled"
          size={28}
        />
        <div>
          <p>{texts.rule}</p>
          <p class="soft small">{capitalise(t(`severity.${gap.severity}`))}</p>
        </div>
      </div>
      <section>
        <h3>{t('closed.on', { day: day(gap.on) })}</h3>
        <p>{closedText(gap, undone, words.value)}</p>
        {texts.question !== null && <p class="small soft">{t('closed.was', { question: texts.question })}</p>}
      </section>
      {decision !== null && (
        <section class="finding-decision">
          <p>
            <b>{verdictText(decision, t)}</b>
          </p>
          {decision.reason !== null && <p class="finding-reason">{decision.reason}</p>}
          <p class="small soft">{decidedText(decision, words.value)}</p>
        </section>
      )}
      <RecordHistory key={now.graph.version} now={now} record={decisionId(now.graph.region.id, gap.id)} />
    </div>
  )
}
