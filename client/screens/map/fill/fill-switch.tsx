import { setFilling } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import { route } from '../../../store/route.ts'

/** To look at the map, or to fill it in. */
export function FillSwitch() {
  const { t } = words.value
  const { filling, trial } = route.value
  if (trial) return null
  return (
    <div class="switch" role="group" aria-label={t('fill.switch')}>
      {([false, true] as const).map((on) => (
        <button
          key={String(on)}
          type="button"
          aria-pressed={filling === on}
          onClick={() => {
            setFilling(on)
          }}
        >
          {t(on ? 'fill' : 'fill.look')}
        </button>
      ))}
    </div>
  )
}
