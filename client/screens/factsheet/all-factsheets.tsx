import { useEffect, useRef, useState } from 'preact/hooks'
import { type Factsheets } from '../../files/factsheet/factsheet-document.ts'
import { type FactsheetKind, factsheetKinds } from '../../files/factsheet/factsheet.ts'
import { type AllForm, allFactsheets, allForms } from '../../files/factsheet/make-factsheets.ts'
import { type FileProgress, useMadeFile } from '../../parts/page/use-made-file.ts'
import { toggle } from '../../store/actions.ts'
import { words } from '../../store/language.ts'

type Props = { sheets: Factsheets; region: string; onClose: () => void }

/** All factsheets of a region in one go: of what, as a zip or as one PDF, how far it is, and the way out. */
export function AllFactsheets({ sheets, region, onClose }: Props) {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<readonly FactsheetKind[]>(factsheetKinds)
  const [form, setForm] = useState<AllForm>('zip')
  const subjects = sheets.subjects.filter(({ kind }) => chosen.includes(kind))
  const file = useMadeFile(() => dialog.current?.close())
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const count = (kind: FactsheetKind) => sheets.subjects.filter((one) => one.kind === kind).length
  return (
    <dialog ref={dialog} class="share-address export" aria-labelledby="all-factsheets" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!file.busy && subjects.length > 0)
            void file.make((making) => allFactsheets(sheets, subjects, form, making))
        }}
      >
        <h2 id="all-factsheets">{t('factsheet.all.title', { region })}</h2>
        <fieldset>
          <legend>{t('factsheet.all.which')}</legend>
          {factsheetKinds.map(
            (kind) =>
              count(kind) > 0 && (
                <label key={kind} class="export-line">
                  <input
                    type="checkbox"
                    checked={chosen.includes(kind)}
                    onChange={() => {
                      setChosen(toggle(chosen, kind))
                    }}
                  />
                  <span>{t('factsheet.all.kind', { name: t(`factsheet.kind.${kind}`), n: count(kind) })}</span>
                </label>
              ),
          )}
        </fieldset>
        <fieldset>
          <legend>{t('factsheet.all.form')}</legend>
          {allForms.map((one) => (
            <label key={one} class="export-line">
              <input
                type="radio"
                name="all-form"
                checked={form === one}
                onChange={() => {
                  setForm(one)
                }}
              />
              <span>
                {t(`factsheet.all.${one}`)} <span class="small soft">{t(`factsheet.all.${one}.for`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Progress part={file.busy ? (file.part ?? { part: 0, of: subjects.length }) : null} />
        {file.fault !== null && (
          <p class="field-fault" role="alert">
            {t('factsheet.all.failed', { why: file.fault })}
          </p>
        )}
        <p class="form-buttons">
          <button class="button is-main" type="submit" aria-disabled={file.busy || subjects.length === 0}>
            {t('factsheet.all.go', { n: subjects.length })}
          </button>
          <button class="button" type="button" onClick={file.busy ? file.stop : () => dialog.current?.close()}>
            {t(file.busy ? 'take.stop' : 'close')}
          </button>
        </p>
      </form>
    </dialog>
  )
}

/** How far it is, as a bar and in words. */
function Progress({ part }: { part: FileProgress | null }) {
  const said = part === null ? '' : words.value.t('factsheet.all.progress', { n: part.part, of: part.of })
  return (
    <div class="factsheet-progress">
      {part !== null && <progress value={part.part} max={part.of} aria-label={said} />}
      <p class="export-said" role="status">
        {said}
      </p>
    </div>
  )
}
