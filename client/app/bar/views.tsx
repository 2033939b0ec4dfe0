import { show } from '../../store/actions.ts'
import { isQuestion } from '../../scene/scene.ts'
import { known, narrow, scene, view, words } from '../../store/state.ts'
import { screens } from '../screens.ts'
import { formatPlace, type View, views } from '../../store/address.ts'
import { place } from '../../store/state.ts'

/** The views on one selection: on a phone the list comes first. */
export function Views() {
  const { t } = words.value
  const order: readonly View[] = narrow.value ? ['list', 'gaps', 'map', 'matrix', 'chain', 'figures'] : views
  const count = scene.value?.findings.filter(isQuestion).length
  const early = known.value?.gaps.tooEarly === true
  return (
    <nav class="views" aria-label={t('views')}>
      {order.map((one) => (
        <a
          key={one}
          href={formatPlace({ ...place.value, view: one, rule: null })}
          aria-current={view.value === one && place.value.rule === null ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            show(one)
          }}
        >
          {t(screens[one].label)}
          {one === 'gaps' && count !== undefined && (
            <span class={early ? 'count' : 'count marker'}>{early ? '?' : count}</span>
          )}
        </a>
      ))}
    </nav>
  )
}
