import { Icon } from '../../parts/icon.tsx'
import { place, searching, words } from '../../store/state.ts'

export function SearchButton() {
  const { t } = words.value
  const inRegion = place.value.region !== null
  return (
    <button class="search-button" type="button" onClick={() => (searching.value = true)}>
      <Icon name="search" />
      <span>{t(inRegion ? 'search.inRegion' : 'search.inAll')}</span>
      <kbd>/</kbd>
    </button>
  )
}
