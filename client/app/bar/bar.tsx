import { Icon, Logo } from '../../parts/icon.tsx'
import { openChooser } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { narrow } from '../../store/screen.ts'
import { searchOpen } from '../../store/session.ts'
import { RegionSwitch } from './region-switch.tsx'
import { Tools } from './tools.tsx'
import { Views } from './views.tsx'

/** Mark, region, moment, views, search and tools, in one bar of 48 px; on a phone the tools fold away. */
export function Bar() {
  const { t } = words.value
  const inRegion = route.value.region !== null
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    openChooser()
  }
  return (
    <>
      <header class="bar">
        <a class="brand" href="/" onClick={follow} aria-label={t('brand.home')}>
          <Logo />
          <span class="brand-name">Ketenkaart</span>
        </a>
        <RegionSwitch />
        {inRegion && (
          <div class="moment">
            {t('moment')} <b>{t('moment.now')}</b>
          </div>
        )}
        {inRegion && !narrow.value && <Views />}
        <span class="grow" />
        {!narrow.value && <SearchButton />}
        {narrow.value ? (
          <details class="menu">
            <summary>
              <span class="unseen">{t('menu')}</span>
              <span class="menu-lines" aria-hidden="true" />
            </summary>
            <div class="menu-inside">
              <Tools />
            </div>
          </details>
        ) : (
          <Tools />
        )}
      </header>
      {inRegion && narrow.value && <Views />}
    </>
  )
}

function SearchButton() {
  const { t } = words.value
  const inRegion = route.value.region !== null
  return (
    <button
      class="search-button"
      type="button"
      aria-label={t(inRegion ? 'search.inRegion' : 'search.inAll')}
      onClick={() => (searchOpen.value = true)}
    >
      <Icon name="search" />
      <span>{t('search.short')}</span>
      <kbd>/</kbd>
    </button>
  )
}
