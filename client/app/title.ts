import { useEffect } from 'preact/hooks'
import { screens } from './screens.ts'
import { known, place, view, words } from '../store/state.ts'

/** Names the page in the tab and for screen readers: region, view, house. */
export function usePageTitle(): void {
  const { t } = words.value
  const name = known.value?.graph.region.name ?? place.value.region
  const title = name === null ? t('region.choose') : `${name}: ${t(screens[view.value].label)}`
  useEffect(() => {
    document.title = `${title} · Ketenkaart`
  }, [title])
}
