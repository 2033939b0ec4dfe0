import { Icon } from '../../parts/icon.tsx'
import { displayedData } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { exportOpen } from '../../store/session.ts'
import { ExportDialog } from './export-dialog.tsx'

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
        exportOpen.value = true
      }}
    >
      <Icon name="download" />
      <span class="tool-word">{t('take')}</span>
    </button>
  )
}

/** The dialog over every page, wherever it is opened: on a phone its button is folded away in the menu. */
export function ExportPlace() {
  const data = displayedData.value
  if (!exportOpen.value || data === null) return null
  return (
    <ExportDialog
      graph={data.graph}
      onClose={() => {
        exportOpen.value = false
      }}
    />
  )
}
