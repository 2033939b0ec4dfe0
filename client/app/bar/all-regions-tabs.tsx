import { opensElsewhere } from '../../parts/page/opens-elsewhere.ts'
import { openBeside, openChooser } from '../../store/actions.ts'
import { formatUrl, initialViewState } from '../../store/address/view-state.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'

/** The two pages on all regions: to choose one, and side by side. */
export function AllRegionsTabs() {
  const { t } = words.value
  const { page, rule, notFound, lang, theme } = route.value
  const tabs = [
    { id: null, label: 'beside.tab.choose', open: openChooser },
    { id: 'beside', label: 'beside.tab.beside', open: openBeside },
  ] as const
  return (
    <nav class="views" aria-label={t('beside.tabs')}>
      {tabs.map(({ id, label, open }) => (
        <a
          key={label}
          href={formatUrl({ ...initialViewState, lang, theme, page: id })}
          aria-current={page === id && rule === null && !notFound ? 'page' : undefined}
          onClick={(event) => {
            if (opensElsewhere(event)) return
            event.preventDefault()
            open()
          }}
        >
          {t(label)}
        </a>
      ))}
    </nav>
  )
}
