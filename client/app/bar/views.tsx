import { useEffect, useRef } from 'preact/hooks'
import { isQuestion } from '../../scene/scene.ts'
import { opensElsewhere } from '../../parts/page/opens-elsewhere.ts'
import { openScreen } from '../../store/actions.ts'
import { formatUrl, type ScreenId, tabIds } from '../../store/address/view-state.ts'
import { scene } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { regionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { narrow, view } from '../../store/screen.ts'
import { screens } from '../screens.ts'

/** The views on one selection: on a phone the list comes first. */
export function Views() {
  const { t } = words.value
  const order: readonly ScreenId[] = narrow.value
    ? ['list', 'gaps', 'map', 'matrix', 'chain', 'agenda', 'figures']
    : tabIds
  const gaps = regionData.value?.gaps
  const count = gaps?.whole?.toDiscuss ?? scene.value?.findings.filter(isQuestion).length
  const early = gaps?.tooEarly === true
  const all = useRef<HTMLElement>(null)
  // On a phone not all of them fit: the one that is open comes into sight, also once its letters are there.
  useEffect(() => {
    const show = () => {
      if (all.current) scrollTo(all.current, all.current.querySelector<HTMLElement>('[aria-current]'))
    }
    show()
    void document.fonts.ready.then(show)
  }, [view.value, narrow.value, count, words.value])
  return (
    <nav ref={all} class="views" aria-label={t('views')}>
      {order.map((one) => (
        <a
          key={one}
          href={formatUrl({ ...route.value, view: one, rule: null })}
          aria-current={view.value === one && route.value.rule === null ? 'page' : undefined}
          onClick={(event) => {
            if (opensElsewhere(event)) return
            event.preventDefault()
            openScreen(one)
          }}
        >
          {t(screens[one].label)}
          {one === 'gaps' && count !== undefined && (
            <span class={early ? 'count' : 'count marker'}>
              {early ? '?' : count}
              {!early && <span class="unseen"> {t('count.open')}</span>}
            </span>
          )}
        </a>
      ))}
    </nav>
  )
}

/** Sideways only: `scrollIntoView` would also have Tab begin there. */
function scrollTo(bar: HTMLElement, tab: HTMLElement | null): void {
  if (tab === null || bar.scrollWidth <= bar.clientWidth) return
  const [within, wanted] = [bar.getBoundingClientRect(), tab.getBoundingClientRect()]
  if (wanted.left < within.left) bar.scrollLeft += wanted.left - within.left
  else if (wanted.right > within.right) bar.scrollLeft += wanted.right - within.right
}
