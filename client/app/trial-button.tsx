import { flipLeft, turnTrial } from '../store/actions.ts'
import { Icon } from '../parts/icon.tsx'
import { known, leftOpen, place, words } from '../store/state.ts'
import { kept } from '../store/trial/trial-steps.ts'

/** The way into the trial; says how many steps wait there from before. */
export function TrialButton() {
  const { t } = words.value
  if (place.value.trial || known.value === null) return null
  const waiting = kept(known.value.graph.region.id).length
  return (
    <button
      class="button filter-button"
      type="button"
      onClick={() => {
        turnTrial(true)
        // The steps are chosen in the left panel.
        if (!leftOpen.value) flipLeft()
      }}
    >
      <Icon name="flask" />
      {t('trial')}
      {waiting > 0 && <span class="soft">{t('trial.count', { n: waiting })}</span>}
    </button>
  )
}
