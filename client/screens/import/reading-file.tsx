import { useEffect, useState } from 'preact/hooks'
import type { ImportPreview } from '../../../contract/answers/import.ts'
import {
  type ImportedFile,
  putFileAway,
  readFileAgain,
  readingPhase,
  stopReading,
} from '../../store/import/import-state.ts'
import { words } from '../../store/language.ts'
import { noticeSentence } from '../../text/import/notice-sentence.ts'
import { FileInput } from './file-input.tsx'
import { PointOut } from './point-out.tsx'

/** The file is on its way or being read, or that did not work: it can be stopped, and tried again. */
export function ReadingFile({ file }: { file: ImportedFile }) {
  const phase = readingPhase.value
  return (
    <div class="import-empty">
      {phase.is === 'failed' ? (
        <>
          <h1>{file.name}</h1>
          <ReadingFailed />
        </>
      ) : (
        <>
          <h1>{file.name}</h1>
          <ReadingProgress name={file.name} />
        </>
      )}
    </div>
  )
}

function ReadingProgress({ name }: { name: string }) {
  const { t } = words.value
  const phase = readingPhase.value
  const seconds = useSeconds(phase.is === 'sending' || phase.is === 'reading' ? phase.since : Date.now())
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000)
  return (
    <div class="import-progress">
      <p aria-live="polite">
        {phase.is === 'sending'
          ? t('import.sending', { name, sent: kilobytes(phase.sent), all: kilobytes(phase.all) })
          : t('import.busy', { name, n: seconds })}
      </p>
      {phase.is === 'sending' ? (
        <progress max={phase.all} value={phase.sent} aria-label={name} />
      ) : (
        <progress aria-label={name} />
      )}
      <button class="button" type="button" onClick={stopReading}>
        {t('import.cancel')}
      </button>
    </div>
  )
}

/** Whole seconds since then, counted on. */
function useSeconds(since: number): number {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, 1_000)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return Math.max(0, Math.round((now - since) / 1_000))
}

/** Why the last reading did not work. File and choices stay. */
export function ReadingFailed() {
  const { t } = words.value
  const phase = readingPhase.value
  if (phase.is !== 'failed') return null
  const { fault } = phase
  const key = fault.status === 413 ? 'import.tooLarge' : fault.isTemporary ? 'import.lost' : 'import.failed'
  return (
    <div class="import-failed" role="alert">
      <p>{t(key)}</p>
      <p class="form-buttons">
        {fault.status !== 413 && (
          <button class="button is-main" type="button" onClick={() => void readFileAgain()}>
            {t('import.retry')}
          </button>
        )}
        <FileInput label={t('import.another')} />
        <button class="link" type="button" onClick={putFileAway}>
          {t('import.cancel')}
        </button>
      </p>
    </div>
  )
}

/** Nothing can be read of it: why, and what to do. */
export function RefusedFile({ file, preview }: { file: ImportedFile; preview: ImportPreview }) {
  const { t } = words.value
  return (
    <div class="import-empty">
      <h1>{t('import.refused', { file: file.name })}</h1>
      <div role="alert">
        <ul class="import-says">
          {preview.errors.map((notice, at) => (
            <li key={at}>{noticeSentence(notice, words.value, file.name)}</li>
          ))}
        </ul>
      </div>
      <ReadingFailed />
      {preview.sheets
        .filter(({ left, first }) => left === 'no-table' && first.length > 0)
        .map((sheet) => (
          <PointOut key={sheet.name ?? ''} sheet={sheet} />
        ))}
      <p class="import-bring">
        <FileInput label={t('import.another')} isMain />
        <button class="link" type="button" onClick={putFileAway}>
          {t('import.cancel')}
        </button>
      </p>
    </div>
  )
}
