import { useEffect, useState } from 'preact/hooks'
import { openImport } from '../../store/actions.ts'
import { bringFile } from '../../store/import/import-state.ts'
import { fileOf } from '../../store/import/pasted-cells.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import '../../style/import/drop.css'

const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true

/** A file dragged over a region shows where it may be dropped: anywhere. Dropped, it is opened to be read in. */
export function DropAnywhere() {
  const { t } = words.value
  const [isOver, setOver] = useState(false)
  const inRegion = route.value.region !== null
  useEffect(() => {
    if (!inRegion) return
    const drag = (event: DragEvent) => {
      if (!holdsFile(event)) return
      // Else the browser leaves the page for the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(false)
      const file = fileOf(event.dataTransfer)
      if (file === null || document.querySelector('dialog[open]') !== null) return
      openImport()
      bringFile({ name: file.name, content: file })
    }
    addEventListener('dragenter', drag)
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', drag)
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
      setOver(false)
    }
  }, [inRegion])
  if (!isOver) return null
  return (
    <div class="drop-anywhere" role="status">
      <p>{t('import.drop')}</p>
      <p class="soft">{t('import.drop.sub')}</p>
    </div>
  )
}
