import type { Gap } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { rejectedStep, removeStep, stepResults, trialSteps } from '../../store/trial/run-trial.ts'
import { findingQuestion } from '../../text/finding/question.ts'
import { effectOf } from './effect.ts'
import { stepText } from './step-text.ts'

/** Each step with the questions that go and come by it, upon the steps before it. */
export function StepList({ real }: { real: RegionData }) {
  const { t } = words.value
  const after = stepResults.value
  return (
    <ol class="trial-steps" aria-label={t('trial.steps')}>
      {trialSteps.value.map((step, at) => {
        const before = at === 0 ? real : after[at - 1]
        const here = after[at]
        const effect = before === undefined || here === undefined ? null : effectOf(before.gaps, here.gaps)
        return (
          <li key={step.id}>
            <p class="trial-step">
              <b>{stepText(step, words.value)}</b>
              <button
                class="link small"
                type="button"
                onClick={() => {
                  removeStep(step.id)
                }}
              >
                {t('trial.drop')}
                <span class="unseen"> {stepText(step, words.value)}</span>
              </button>
            </p>
            {effect !== null && before !== undefined && here !== undefined && (
              <>
                <Questions word={t('trial.closing')} gaps={effect.closes} graph={before.graph} real={real} gone />
                <Questions word={t('trial.opening')} gaps={effect.opens} graph={here.graph} real={real} />
                {effect.closes.length + effect.opens.length === 0 && <p class="small soft">{t('trial.same')}</p>}
              </>
            )}
            {rejectedStep.value?.step === at + 1 && (
              <p class="small trial-refused" role="alert">
                {t('trial.refused', { why: rejectedStep.value.why })}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

type QuestionsProps = { word: string; gaps: readonly Gap[]; graph: RegionGraph; real: RegionData; gone?: boolean }
function Questions({ word, gaps, graph, real, gone }: QuestionsProps) {
  if (gaps.length === 0) return null
  return (
    <ul class={gone === true ? 'trial-effect is-gone' : 'trial-effect'}>
      {gaps.map((gap) => (
        <li key={gap.id} class="small">
          <span class="trial-word">
            <span aria-hidden="true">{gone === true ? '×' : '+'}</span> {word}
          </span>{' '}
          {findingQuestion(graph, real.rules, gap, words.value)}
        </li>
      ))}
    </ul>
  )
}
