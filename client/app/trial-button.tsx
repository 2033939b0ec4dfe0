import { Icon } from '../parts/icon.tsx'
import { openTrial } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { regionData } from '../store/region-data.ts'
import { route } from '../store/route.ts'
import { narrow } from '../store/screen.ts'
import { loadTrialSteps } from '../store/trial/trial-steps.ts'

/** The way into the trial; says how many steps wait there from before. On a phone it is one of the tools in the menu. */
export function TrialButton() {
  const { t } = words.value
  if (route.value.trial || regionData.value === null) return null
  const waiting = loadTrialSteps(regionData.value.graph.region.id).length
  return (
    <button
      class={narrow.value ? 'tool trial-tool' : 'button filter-button'}
      type="button"
      onClick={() => {
        openTrial(null)
      }}
    >
      <Icon name="flask" />
      {t('trial')}
      {waiting > 0 && <span class="soft">{t('trial.count', { n: waiting })}</span>}
    </button>
  )
}
