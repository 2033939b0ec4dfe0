import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { dayBefore } from '../../../domain/calendar.ts'
import type { MessageKey } from '../../i18n/words.ts'
import { today } from '../../i18n/day.ts'
import { select } from '../../store/actions.ts'
import { closeForm, openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import { type FormInputField, formFieldsOf } from '../../store/records/form-fields.ts'
import { inputFault, recordChanges, RecordDraft, type RecordFaults } from '../../store/records/record-draft.ts'
import { regionData, type RegionData } from '../../store/region-data.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { putOf } from '../../../domain/removal.ts'
import { recordTitle } from '../../text/record/record-title.ts'
import { PanelForm } from '../statement/panel-form.tsx'
import { FieldInput } from './field-input.tsx'
import { RemovePart } from './remove-part.tsx'
import '../../style/forms/record-form.css'

type Props = { now: RegionData; draft: RecordDraft; focus: string | null }
/** So many fields are seen at once; the others wait behind a line. */
const FIRST = 7
const selectable = new Set(['partner', 'body', 'activity', 'stage'])

/** The form of any kind of record: its fields as the contract has them, what is wrong beside each, and its removal. */
export function RecordForm({ now, draft, focus }: Props) {
  const { t } = words.value
  const form = useRef<HTMLFormElement>(null)
  const { what } = draft
  const name = openFormName({ what: 'record', draft, focus })
  const { value, set } = useDraft(name, RecordDraft, draft)
  const [faults, setFaults] = useState<RecordFaults>({})
  const [asks, setAsks] = useState(false)
  const fields = formFieldsOf(what)
  const kind = t(`recordKind.${what}`)
  const goTo = (field: string | undefined) => {
    const element = form.current?.querySelector<HTMLElement>(field === undefined ? 'input, select' : `[name=${field}]`)
    const more = element?.closest('details')
    if (more) more.open = true
    element?.focus()
  }
  useLayoutEffect(() => {
    goTo(focus ?? undefined)
  }, [])
  const save = async () => {
    const made = recordChanges(now.graph, value, { day: today(), title: t('tie.observed') })
    if ('faults' in made) {
      setFaults(made.faults)
      goTo(fields.find(({ field }) => made.faults[field] !== undefined)?.field)
      return
    }
    const put = made.changes.find((change) => change.op === 'put' && change.record.id === made.id)
    const named = put?.op === 'put' ? recordTitle(now.graph, put, words.value) : ''
    if (!(await writeChanges(t('recordForm.done', { kind, name: named }), made.changes, { draft: name }))) return
    closeForm()
    if (draft.record === null && selectable.has(what) && regionData.value !== null) select(made.id)
  }
  const change = (field: string) => (typed: string | string[]) => {
    set({ ...value, values: { ...value.values, [field]: typed } })
    setFaults({ ...faults, [field]: undefined })
  }
  const faultOf = ({ field, input }: FormInputField): string | null => {
    const fault: MessageKey | null = inputFault(input, value.values[field] ?? '') ?? faults[field] ?? null
    return fault === null ? null : t(fault)
  }
  const line = (field: FormInputField) => (
    <FieldInput
      key={field.field}
      now={now}
      field={field}
      value={value.values[field.field] ?? ''}
      fault={faultOf(field)}
      onChange={change(field.field)}
    />
  )
  const put = draft.record === null ? null : putOf(now.graph, draft.record)
  const isUnsaved = JSON.stringify(value.values) !== JSON.stringify(draft.values)
  const isHeld = fields.some(({ field }) => field === 'until') && draft.record !== null
  return (
    <PanelForm
      now={now}
      form={form}
      title={t(draft.record === null ? 'recordForm.new' : 'recordForm.change', { kind })}
      ready
      save={save}
      onCancel={() => {
        if (isUnsaved && !asks) setAsks(true)
        else closeForm({ discard: true })
      }}
      asks={asks && isUnsaved ? { text: t('recordForm.unsaved'), yes: t('recordForm.discard') } : null}
    >
      {fields.slice(0, FIRST).map(line)}
      {fields.length > FIRST && (
        <details class="record-more" open={fields.slice(FIRST).some((field) => faultOf(field) !== null)}>
          <summary>{t('recordForm.more')}</summary>
          {fields.slice(FIRST).map(line)}
        </details>
      )}
      {isHeld && (
        <button
          class="link"
          type="button"
          onClick={() => {
            change('until')(dayBefore(today()))
            goTo('until')
          }}
        >
          {t('recordForm.over')}
        </button>
      )}
      {put !== null && <RemovePart now={now} put={put} />}
    </PanelForm>
  )
}
