import type { FileDocument, FileDrawing } from '../../files/file-document.ts'
import { loadedTypeface } from '../../picture/typeface/typeface.ts'
import { words } from '../../store/language.ts'
import type { FileMaking, FileProgress } from '../../parts/page/use-made-file.ts'

type Props = {
  /** Null where it gets none, or there is none yet. */
  name: string | null
  go: string
  /** Null while it is being drawn: nothing can be made yet. */
  document: FileDocument | null
  /** Why nothing can be made. */
  fault: string | null
  file: FileMaking
  onClose: () => void
}

/** What a file will lack, its name, how far it is, and the two buttons under every kind of file. */
export function FileButtons({ name, go, document, fault, file, onClose }: Props) {
  const { t } = words.value
  const why = fault ?? file.fault
  const missing = document === null ? [] : missingSigns(document)
  return (
    <>
      {missing.length > 0 && (
        <p class="take-missing" role="note">
          {t('take.missing', { n: missing.length, signs: missing.join(' ') })}
        </p>
      )}
      {name !== null && (
        <p class="take-name">
          <span class="small soft">{t('take.name')}</span> <code>{name}</code>
        </p>
      )}
      <p class="export-said" role="status">
        {file.busy ? (partText(file.part) ?? t('take.making')) : ''}
      </p>
      {why !== null && (
        <p class="field-fault" role="alert">
          {t('take.failed', { why })}
        </p>
      )}
      <p class="form-buttons">
        <button class="button is-main" type="submit" aria-disabled={file.busy || document === null}>
          {go}
        </button>
        <button class="button" type="button" onClick={file.busy ? file.stop : onClose}>
          {t(file.busy ? 'take.stop' : 'close')}
        </button>
      </p>
    </>
  )
}

/** "Stap 3 van 8 …" */
export const partText = (part: FileProgress | null): string | null =>
  part === null || part.of < 2 ? null : words.value.t('take.part', { n: part.part, of: part.of })

/** The signs of a document that the typeface of the files lacks, each once: they become a box. */
function missingSigns({ title, region, steps, sheet, agreements, partners, sources }: FileDocument): string[] {
  const drawn = (drawing: FileDrawing | null) =>
    (drawing?.picture ?? []).flatMap((one) => (one.what === 'word' ? [one.text] : []))
  const texts = [
    ...[title, region, ...drawn(sheet)],
    ...steps.flatMap((step) => [step.title, step.text, step.notes ?? '', ...drawn(step.drawing)]),
    ...agreements.flatMap(({ about, text, owner }) => [about, text, owner ?? '']),
    ...[...partners.map(({ name }) => name), ...sources.map(({ title: source }) => source)],
  ]
  return loadedTypeface().missing(texts.join(''))
}
