import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { NotFound } from '../parts/not-found.tsx'
import { Loading } from '../parts/states.tsx'
import { RegionsScreen } from '../screens/regions/chooser.tsx'
import { RulesPage } from '../screens/rules/rules-page.tsx'
import { words } from '../store/language.ts'
import { route } from '../store/route.ts'
import { presents } from '../store/screen.ts'
import { announcement } from '../store/session.ts'
import { Bar } from './bar/bar.tsx'
import { UndoQuestion } from './bar/undo-question.tsx'
import { ExportPlace } from './export/export-button.tsx'
import { lazy, ready, useLazy } from './lazy.ts'
import { keepFocus } from './keyboard/keep-focus.ts'
import { frameKeys } from './keyboard/frame-keys.ts'
import { DropAnywhere } from './import/drop-anywhere.tsx'
import { Notice } from './notice.tsx'
import { PrintHead } from './print-head.tsx'
import { usePrinting } from './print/print-place.ts'
import { RegionFrame } from './region-frame.tsx'
import { SearchDialog } from './search/search-dialog.tsx'
import { Shortcuts } from './keyboard/shortcuts.tsx'
import { triageKeys } from './keyboard/triage-keys.ts'

/** The shell: the bar over every page, and what may lie over it. */
export function App() {
  useEffect(() => frameKeys(), [])
  useEffect(() => triageKeys(), [])
  useEffect(() => keepFocus(), [])
  usePrinting()
  const spoken = (
    <div class="unseen" role="status">
      {announcement.value}
    </div>
  )
  if (presents.value && !route.value.notFound)
    return (
      <>
        <RegionFrame />
        <ExportPlace />
        {spoken}
      </>
    )
  return (
    <>
      <button class="skip" type="button" onClick={() => document.getElementById('main')?.focus()}>
        {words.value.t('skip')}
      </button>
      <PrintHead />
      <Page />
      <SearchDialog />
      <UndoQuestion />
      <ExportPlace />
      <Shortcuts />
      <DropAnywhere />
      <Notice />
      {spoken}
    </>
  )
}

/** Where no page is fetched: always the same, since another one is waited for anew. */
const noPage = ready(null)
/** Fetched when it is first looked at. */
const besidePage = lazy(() => import('../screens/beside/beside-page.tsx'))

function Page() {
  const { region, rule, page, notFound: lost } = route.value
  const beside = useLazy(page === 'beside' ? besidePage : noPage)
  if (lost) return <UnderBar page={<NotFound />} />
  if (page === 'beside') return <UnderBar page={beside === null ? <Loading /> : <beside.BesidePage />} />
  if (rule !== null) return <UnderBar page={<RulesPage rule={rule} />} />
  return region === null ? <UnderBar page={<RegionsScreen />} /> : <RegionFrame />
}

const UnderBar = ({ page }: { page: ComponentChildren }) => (
  <div class="page">
    <Bar />
    {page}
  </div>
)
