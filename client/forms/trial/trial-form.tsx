import type { Known } from '../../store/state.ts'
import { known, words } from '../../store/state.ts'
import { StepForm } from './step-form.tsx'
import { StepList } from './step-list.tsx'
import { steps } from '../../store/trial/run-trial.ts'

/** The steps that are tried, what each comes to, and the form for the next one. */
export function TrialForm({ now }: { now: Known }) {
  const { t } = words.value
  const real = known.value
  return (
    <section class="trial-form" aria-labelledby="trial-title">
      <h2 id="trial-title">{t('trial')}</h2>
      {steps.value.length === 0 ? (
        <p class="small soft">{t('trial.empty')}</p>
      ) : (
        real !== null && <StepList real={real} />
      )}
      <StepForm now={now} />
    </section>
  )
}
