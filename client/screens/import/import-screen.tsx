import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../../store/actions.ts'
import {
  bringFile,
  fileReading,
  fileToOpen,
  followRegion,
  hasUnsavedChoices,
  importedFile,
  startReading,
} from '../../store/import/import-state.ts'
import { fileOf, pastedFile } from '../../store/import/pasted-cells.ts'
import { words } from '../../store/language.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { EmptyImport } from './empty-import.tsx'
import { FilePreview } from './file-preview.tsx'
import { ReadingFile, RefusedFile } from './reading-file.tsx'
import '../../style/import/import.css'
import '../../style/import/effect.css'
import '../../style/import/rows.css'
import '../../style/import/narrow.css'

/** A sheet on its way in: choose it, look at what it does, answer what is unclear, and write it as one step. */
function ImportScreen({ now }: ScreenProps) {
  const file = importedFile.value
  const preview = fileReading.value?.preview ?? null
  const { version } = now.graph
  useEffect(() => {
    void followRegion(version)
  }, [version])
  usePastedCells()
  useUnsavedChoices()
  const hasBeenRead = file !== null && preview !== null
  return (
    <main id="main" class={`import ${hasBeenRead && preview.outcome !== 'refused' ? 'has-preview' : ''}`} tabIndex={-1}>
      {file === null ? (
        <EmptyImport region={now.graph.region} />
      ) : preview === null ? (
        <ReadingFile file={file} />
      ) : preview.outcome === 'refused' ? (
        <RefusedFile file={file} preview={preview} />
      ) : (
        <FilePreview now={now} file={file} preview={preview} />
      )}
      {fileToOpen.value !== null && <OtherFileQuestion />}
    </main>
  )
}

export const importScreen: ScreenModule = { Screen: ImportScreen }

/** Cells pasted anywhere on the page but in a field; a file from the clipboard too. */
function usePastedCells(): void {
  const { t } = words.value
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
      if (document.querySelector('dialog[open]') !== null) return
      const file = fileOf(event.clipboardData)
      const pasted = pastedFile(event.clipboardData?.getData('text/plain') ?? '', t('import.paste.name'))
      if (file !== null) bringFile({ name: file.name, content: file })
      else if (pasted !== null) bringFile(pasted)
      else announce(t('import.paste.none'))
      event.preventDefault()
    }
    addEventListener('paste', listen)
    return () => {
      removeEventListener('paste', listen)
    }
  }, [t])
}

/** Who closes the page with choices that are not written is asked by the browser; within the page they stay. */
function useUnsavedChoices(): void {
  const unsaved = hasUnsavedChoices.value
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('beforeunload', ask)
    }
  }, [unsaved])
}

/** Another file was brought while choices of this one are not written yet. */
function OtherFileQuestion() {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const name = importedFile.value?.name ?? ''
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      class="undo-question"
      aria-labelledby="import-leave"
      onClose={() => {
        fileToOpen.value = null
      }}
    >
      <h2 id="import-leave">{t('import.leave', { name })}</h2>
      <p class="form-buttons">
        <button class="button is-main" type="button" onClick={() => dialog.current?.close()}>
          {t('import.leave.no')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            const next = fileToOpen.value
            if (next !== null) startReading(next)
          }}
        >
          {t('import.leave.yes')}
        </button>
      </p>
    </dialog>
  )
}
