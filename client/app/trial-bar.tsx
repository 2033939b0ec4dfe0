import { useState } from 'preact/hooks'
import { ActionsForm } from '../forms/trial/actions-form.tsx'
import { effectOf, effectSums } from '../forms/trial/effect.ts'
import { Icon } from '../parts/icon.tsx'
import { setTrial, toggleLeft } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { regionData } from '../store/region-data.ts'
import { leftOpen } from '../store/session.ts'
import { calculating, clearSteps, stepResults, trialSteps } from '../store/trial/run-trial.ts'

/** Says in every view that nothing on the screen is real, what it comes to, and how to leave. */
export function TrialBar() {
  const { t } = words.value
  const [leaving, setLeaving] = useState<'no' | 'asked' | 'actions'>('no')
  const now = regionData.value
  const last = stepResults.value.at(-1)
  const stay = () => {
    setLeaving('no')
  }
  const leave = () => {
    clearSteps()
    setTrial(false)
  }
  const effect = now === null || last === undefined ? null : effectOf(now.gaps, last.gaps)
  const sums = effect === null ? [] : effectSums(effect, words.value)
  return (
    <section class="trial-bar" aria-label={t('trial.on')}>
      <p class="trial-name">
        <Icon name="flask" />
        <b>{t('trial.on')}</b>
        <span>{t('trial.lead')}</span>
      </p>
      <p class="trial-sum" role="status">
        {calculating.value
          ? t('trial.calculating')
          : trialSteps.value.length > 0 && (
              <>
                {t('trial.count', { n: trialSteps.value.length })}
                {` · ${sums.length === 0 ? t('trial.same') : sums.join(' · ')}`}
              </>
            )}
      </p>
      {!leftOpen.value && (
        <button class="button" type="button" aria-expanded={false} onClick={toggleLeft}>
          {t('trial.steps')}
        </button>
      )}
      <button
        class="button"
        type="button"
        aria-expanded={leaving !== 'no'}
        onClick={() => {
          if (trialSteps.value.length === 0) leave()
          else setLeaving(leaving === 'no' ? 'asked' : 'no')
        }}
      >
        {t('trial.leave')}
      </button>
      {leaving === 'asked' && (
        <div class="trial-leave">
          <p>{t('trial.leave.title')}</p>
          <button
            class="button is-main"
            type="button"
            onClick={() => {
              setLeaving('actions')
            }}
          >
            {t('trial.actions')}
          </button>
          <button class="button" type="button" onClick={leave}>
            {t('trial.discard')}
          </button>
          <button class="link" type="button" onClick={stay}>
            {t('trial.back')}
          </button>
        </div>
      )}
      {leaving === 'actions' && now !== null && <ActionsForm now={now} onCancel={stay} />}
    </section>
  )
}
