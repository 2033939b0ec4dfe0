import { useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { displayedData } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { ExportDialog } from './export-dialog.tsx'

/** Opens what takes the region out as a file; off while there is no region to see. */
export function ExportButton() {
  const { t } = words.value
  const [isOpen, setOpen] = useState(false)
  const data = displayedData.value
  return (
    <>
      <button
        class="tool"
        type="button"
        title={t('take')}
        disabled={data === null}
        onClick={() => {
          setOpen(true)
        }}
      >
        <Icon name="download" />
        <span class="tool-word">{t('take')}</span>
      </button>
      {isOpen && data !== null && (
        <ExportDialog
          graph={data.graph}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
