import { useRef } from 'preact/hooks'
import { Icon, Logo } from '../../parts/icon.tsx'
import { opensElsewhere } from '../../parts/page/opens-elsewhere.ts'
import { openChooser } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { narrow } from '../../store/screen.ts'
import { searchOpen } from '../../store/session.ts'
import { AllRegionsTabs } from './all-regions-tabs.tsx'
import { useFit } from './fit-bar.ts'
import { MomentMenu } from '../moments/moment-menu.tsx'
import { RegionSwitch } from './region-switch.tsx'
import { PresentButton } from './present-button.tsx'
import { Tools } from './tools.tsx'
import { Views } from './views.tsx'

/** Mark, region, moment, views, search and tools, in one bar of 48 px; on a phone the tools fold away. */
export function Bar() {
  const { t } = words.value
  const inRegion = route.value.region !== null
  const place = useRef<HTMLElement>(null)
  useFit(place)
  const follow = (event: MouseEvent) => {
    if (opensElsewhere(event)) return
    event.preventDefault()
    openChooser()
  }
  return (
    <>
      <header ref={place} class="bar">
        <a class="brand" href="/" onClick={follow} aria-label={t('brand.home')}>
          <Logo />
          <span class="brand-name">Ketenkaart</span>
        </a>
        <RegionSwitch />
        {inRegion && !narrow.value && <MomentMenu />}
        {inRegion && !narrow.value && <Views />}
        {!inRegion && !narrow.value && <AllRegionsTabs />}
        <span class="grow" />
        {!narrow.value && <SearchButton />}
        {narrow.value ? (
          <details class="menu">
            <summary>
              <span class="unseen">{t('menu')}</span>
              <span class="menu-lines" aria-hidden="true" />
            </summary>
            <div class="menu-inside">
              {inRegion && <MomentMenu />}
              {inRegion && <PresentButton />}
              <Tools />
            </div>
          </details>
        ) : (
          <Tools />
        )}
        {inRegion && !narrow.value && <PresentButton />}
      </header>
      {inRegion && narrow.value && <Views />}
      {!inRegion && narrow.value && <AllRegionsTabs />}
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
