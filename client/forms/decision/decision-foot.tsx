import { verdicts } from '../../../contract/vocabulary.ts'
import type { Finding } from '../../scene/scene.ts'
import { type Known, readOnly, words } from '../../store/state.ts'
import { standingText } from '../../text/finding/status.ts'
import { DecideForm } from './decision-form.tsx'
import { drafting, held } from '../../store/decision-draft.ts'
import { openAgain, startDraft } from './triage.ts'
import '../../style/forms/decision.css'

/** Under a finding: where it stands, and what can be said of it. The form opens in the same place. */
export function DecideFoot({ now, finding, question }: { now: Known; finding: Finding; question: string }) {
  const { t } = words.value
  const { gap } = finding
  if (gap === null) return <p class="decide-foot soft">{t('verdict.undecided')}</p>
  const open = drafting.value
  if (open !== null)
    return (
      <div class="decide-foot is-open">
        <DecideForm
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
      <p class="soft small">{standingText(gap, words.value)}</p>
      <div class="decide-buttons">
        {verdicts.toSorted(inOrder).map((verdict, at) => (
          <button
            key={verdict}
            class={`button${main && at === 0 ? ' is-main' : at === 2 ? ' is-quiet' : ''}`}
            type="button"
            disabled={held.value}
            onClick={() => {
              startDraft(verdict)
            }}
          >
            {t(`do.${verdict}`)}
          </button>
        ))}
        {gap.decision !== null && (
          <button class="button is-quiet" type="button" disabled={readOnly.value} onClick={() => void openAgain()}>
            {t('do.open')}
          </button>
        )}
      </div>
    </div>
  )
}

/** What a meeting does most comes first. */
const inOrder = (a: string, b: string) => Number(b === 'assigned') - Number(a === 'assigned')
