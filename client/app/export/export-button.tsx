import { Icon } from '../../parts/icon.tsx'
import { displayedData } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { exportOpen } from '../../store/session.ts'
import { lazy, ready, useLazy } from '../lazy.ts'

/** Opens what takes the region out as a file; off while there is no region to see. */
export function ExportButton() {
  const { t } = words.value
  const data = displayedData.value
  return (
    <button
      class="tool take"
      type="button"
      title={t('take')}
      disabled={data === null}
      onClick={() => {
        exportOpen.value = { story: null }
      }}
    >
      <Icon name="download" />
      <span class="tool-word">{t('take')}</span>
    </button>
  )
}

/** What makes files is much, and fetched when it is first asked for. */
const dialogModule = lazy(() => import('./export-dialog.tsx'))
const noDialog = ready(null)

/** The dialog over every page, wherever it is opened: on a phone its button is folded away in the menu. */
export function ExportPlace() {
  const data = displayedData.value
  const open = exportOpen.value
  const module = useLazy(open === null ? noDialog : dialogModule)
  if (open === null || module === null || data === null) return null
  return (
    <module.ExportDialog
      now={data}
      begin={open.story}
      onClose={() => {
        exportOpen.value = null
      }}
    />
  )
}
