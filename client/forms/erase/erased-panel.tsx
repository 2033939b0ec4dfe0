import { useEffect, useRef } from 'preact/hooks'
import type { ErasedPerson } from '../../../contract/answers/erased-person.ts'
import { putOf } from '../../../domain/edit/removal.ts'
import { closeForm, showForm } from '../../store/drafts/open-form.ts'
import { PanelClose } from '../../parts/page/panel-close.tsx'
import { words } from '../../store/language.ts'
import { formKinds } from '../../store/records/form-fields.ts'
import { recordDraftOf } from '../../store/records/record-draft.ts'
import type { RegionData } from '../../store/region-data.ts'
import { recordTitle } from '../../text/record/record-title.ts'
import '../../style/forms/backups.css'

/** After somebody was erased: where the same words may still be found. It names nobody itself. */
export function ErasedPanel({ now, erased }: { now: RegionData; erased: ErasedPerson }) {
  const { t } = words.value
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [])
  const { records, backups } = erased
  return (
    <div class="erased">
      <PanelClose
        onClose={() => {
          closeForm()
        }}
      />
      <h2 ref={title} class="panel-title" tabIndex={-1}>
        {t('erased.heading')}
      </h2>
      {(records === null || backups === null) && <p>{t('erased.unknown')}</p>}
      {backups !== null && backups.length === 0 && <p>{t('erased.noBackups')}</p>}
      {backups !== null && backups.length > 0 && (
        <>
          <p>{t('erased.backups', { n: backups.length })}</p>
          <ul class="bullets">
            {backups.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p class="small soft">{t('erased.backupsWhy', { n: backups.length })}</p>
        </>
      )}
      {records !== null && records.length > 0 && <StillSaid now={now} records={records} />}
      <p class="small soft">{t('erased.elsewhere')}</p>
    </div>
  )
}

/** Records in which the same words stand, each with the way to its form. */
function StillSaid({ now: { graph }, records }: { now: RegionData; records: readonly string[] }) {
  const { t } = words.value
  const puts = records.flatMap((id) => putOf(graph, id) ?? [])
  return (
    <>
      <p>{t('erased.records')}</p>
      <ul class="records-list">
        {puts.map((put) => {
          const name = recordTitle(graph, put, words.value)
          const kind = formKinds.find((one) => one === put.what)
          return (
            <li key={put.record.id}>
              {kind === undefined ? (
                name
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    showForm({ what: 'record', draft: recordDraftOf(kind, put.record), focus: null })
                  }}
                >
                  <span>{name}</span> <span class="small soft">{t(`recordKind.${kind}`)}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
