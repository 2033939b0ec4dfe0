import type { NumberedFinding } from '../../scene/scene.ts'
import { decisionDraft } from '../../store/drafts/decision-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { readOnly, writesClosed } from '../../store/session.ts'
import { statusText } from '../../text/finding/status.ts'
import { DecisionForm } from './decision-form.tsx'
import { verdictOrder } from './decide.ts'
import { decideSelected, reopenSelected } from './triage.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import '../../style/forms/decision.css'

/** Under a finding: where it stands, and what can be said of it. The form opens in the same place. */
export function DecisionFoot({
  now,
  finding,
  question,
}: {
  now: RegionData
  finding: NumberedFinding
  question: string
}) {
  const { t } = words.value
  const { gap } = finding
  if (gap === null) return <p class="decide-foot soft">{t('verdict.undecided')}</p>
  const open = decisionDraft.value
  if (open !== null)
    return (
      <div class="decide-foot is-open">
        <DecisionForm
          key={`${open.verdict} ${open.finding}`}
          now={now}
          gap={gap}
          verdict={open.verdict}
          number={finding.number}
          question={question}
        />
      </div>
    )
  const main = finding.standing === 'open' || finding.standing === 'reopened'
  return (
    <div class="decide-foot">
      <p class="soft small">{statusText(gap, words.value)}</p>
      <div class="decide-buttons">
        {verdictOrder.map((verdict, at) => (
          <button
            key={verdict}
            class={`button${main && at === 0 ? ' is-main' : at === 2 ? ' is-quiet' : ''}`}
            type="button"
            {...unavailableWhen(writesClosed.value)}
            onClick={() => {
              decideSelected(verdict)
            }}
          >
            {t(`do.${verdict}`)}
          </button>
        ))}
        {gap.decision !== null && (
          <button
            class="button is-quiet"
            type="button"
            {...unavailableWhen(readOnly.value)}
            onClick={() => void reopenSelected()}
          >
            {t('do.open')}
          </button>
        )}
      </div>
    </div>
  )
}
