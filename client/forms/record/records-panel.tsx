import { useState } from 'preact/hooks'
import type { Put } from '../../../contract/change.ts'
import { compareNames } from '../../../domain/order.ts'
import { recordsOf } from '../../../domain/records.ts'
import { fold } from '../../../domain/text-match.ts'
import { capitalise } from '../../i18n/words.ts'
import { closeForm, showForm } from '../../store/drafts/open-form.ts'
import { PanelClose } from '../../parts/page/panel-close.tsx'
import { words } from '../../store/language.ts'
import { type FormKind, formKinds } from '../../store/records/form-fields.ts'
import { newRecordDraft, recordDraftOf } from '../../store/records/record-draft.ts'
import type { RegionData } from '../../store/region-data.ts'
import { recordTitle } from '../../text/record/record-title.ts'
import { BackupsButton } from '../backups/backups-panel.tsx'
import { OpenFormButton } from '../statement/add-buttons.tsx'
import '../../style/forms/record-form.css'

/** More than so many are searched and not read through. */
const MANY = 12

/** The one door to make, change and remove anything: every kind of record with how many there are, and each of a kind by name. */
export function RecordsPanel({ now, kind }: { now: RegionData; kind: FormKind | null }) {
  const { t } = words.value
  return (
    <div class="records">
      <PanelClose
        onClose={() => {
          closeForm()
        }}
      />
      <h2 class="panel-title">{kind === null ? t('records.title') : capitalise(t(`recordKind.${kind}`))}</h2>
      {kind === null ? <Kinds now={now} /> : <RecordsOfKind key={kind} now={now} kind={kind} />}
    </div>
  )
}

function Kinds({ now: { graph } }: { now: RegionData }) {
  const { t } = words.value
  return (
    <>
      <p class="small soft">{t('records.why')}</p>
      <ul class="records-list">
        {formKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => {
                showForm({ what: 'records', draft: { kind } })
              }}
            >
              <span>{capitalise(t(`recordKind.${kind}`))}</span> <b class="soft">{recordsOf(graph, kind).length}</b>
            </button>
          </li>
        ))}
      </ul>
      <p class="form-buttons">
        <BackupsButton />
      </p>
    </>
  )
}

function RecordsOfKind({ now: { graph }, kind }: { now: RegionData; kind: FormKind }) {
  const { t } = words.value
  const [typed, setTyped] = useState('')
  const all = recordsOf(graph, kind)
    .map((record) => ({ record, name: recordTitle(graph, { op: 'put', what: kind, record } as Put, words.value) }))
    .sort((a, b) => compareNames(a.name, b.name))
  const found = all.filter(({ name }) => fold(name).includes(fold(typed)))
  return (
    <>
      <p class="form-buttons">
        <OpenFormButton form={{ what: 'record', draft: newRecordDraft(graph, kind), focus: null }}>
          {t('records.new', { kind: t(`recordKind.${kind}`) })}
        </OpenFormButton>
        <button
          class="button"
          type="button"
          onClick={() => {
            showForm({ what: 'records', draft: { kind: null } })
          }}
        >
          {t('records.back')}
        </button>
      </p>
      {all.length > MANY && (
        <input
          type="search"
          aria-label={t('records.find')}
          placeholder={t('records.find')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
          }}
        />
      )}
      {all.length === 0 && <p class="small soft">{t('records.none')}</p>}
      <ul class="records-list">
        {found.map(({ record, name }) => (
          <li key={record.id}>
            <button
              type="button"
              onClick={() => {
                showForm({ what: 'record', draft: recordDraftOf(kind, record), focus: null })
              }}
            >
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Opens the door to everything that is recorded. */
export const RecordsButton = () => (
  <OpenFormButton form={{ what: 'records', draft: { kind: null } }}>{words.value.t('records.open')}</OpenFormButton>
)
