import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { dayBefore } from '../../../domain/calendar.ts'
import { capitalise, type MessageKey } from '../../i18n/words.ts'
import { today } from '../../i18n/day.ts'
import { select } from '../../store/actions.ts'
import { emptySeat } from '../../store/changes/seat-changes.ts'
import { closeForm, openFormName, showForm } from '../../store/drafts/open-form.ts'
import { useRecordDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import { type FormInputField, shownFields } from '../../store/records/form-fields.ts'
import {
  inputFault,
  recordChanges,
  RecordDraft,
  recordDraftOf,
  type RecordFaults,
} from '../../store/records/record-draft.ts'
import { regionData, type RegionData } from '../../store/region-data.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { putOf } from '../../../domain/edit/removal.ts'
import { recordTitle } from '../../text/record/record-title.ts'
import { DoublesPart } from '../doubles-part.tsx'
import { ErasePart } from '../erase/erase-part.tsx'
import { PanelForm } from '../statement/panel-form.tsx'
import { fieldHint } from './field-hints.ts'
import { FieldInput, fieldValueText } from './field-input.tsx'
import { RemovePart } from './remove-part.tsx'
import '../../style/forms/record-form.css'

type Props = { now: RegionData; draft: RecordDraft; focus: string | null }
/** What is seldom filled in waits behind a line. */
const seldom = new Set([
  ...['short', 'category', 'statusStatedAs', 'inferred', 'inferredWhy', 'statedAs', 'judgement', 'carriedBy'],
  ...['lastConfirmed', 'statedBy', 'licence', 'series', 'side', 'number', 'completeOn', 'stages', 'rhythm', 'aliases'],
])
const selectable = new Set(['partner', 'body', 'activity', 'stage'])

/** The form of any kind of record: its fields as the contract has them, what is wrong beside each, and its removal. */
export function RecordForm({ now, draft, focus }: Props) {
  const { t } = words.value
  const form = useRef<HTMLFormElement>(null)
  const { what } = draft
  const name = openFormName({ what: 'record', draft, focus })
  const recorded = draft.record === null ? null : putOf(now.graph, draft.record)
  const present = recorded === null ? null : recordDraftOf(what, recorded.record).values
  const { value: values, set, doubles, settle } = useRecordDraft(name, RecordDraft.shape.values, draft.values, present)
  const isOfSource = (what === 'tie' || what === 'involvement') && draft.values['statedBy'] === 'document'
  const isGone = draft.record !== null && recorded === null
  const [faults, setFaults] = useState<RecordFaults>({})
  const [asks, setAsks] = useState(false)
  const fields = shownFields(what, values)
  const others = fields.filter(({ field }) => seldom.has(field))
  const kind = t(`recordKind.${what}`)
  const describe = (field: string | number, typed: string | string[]) => {
    const input = fields.find((one) => one.field === field)?.input
    const text = input === undefined ? '' : fieldValueText(now, input, typed)
    return { label: t(`recordField.${field}` as MessageKey), text: text === '' ? t('meanwhile.empty') : text }
  }
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
    const made = recordChanges(now.graph, { ...draft, values }, { day: today(), title: t('tie.observed') })
    if ('faults' in made) {
      setFaults(made.faults)
      goTo(fields.find(({ field }) => made.faults[field] !== undefined)?.field)
      return
    }
    const put = made.changes.find((change) => change.op === 'put' && change.record.id === made.id)
    const named = put?.op === 'put' ? recordTitle(now.graph, put, words.value) : ''
    if (
      !(await writeForm(
        draft.record === null
          ? capitalise(t('recordForm.done', { kind, name: named }))
          : t('change.done', { what: named }),
        made.changes,
        { draft: name },
      ))
    )
      return
    // Of a goal is asked next who leads it.
    if (draft.record === null && what === 'goal')
      showForm({ what: 'seat', draft: { ...emptySeat, at: made.id, level: 'administrative', role: 'lead' } })
    if (draft.record === null && selectable.has(what) && regionData.value !== null) select(made.id)
  }
  const change = (field: string) => (typed: string | string[]) => {
    set({ ...values, [field]: typed })
    setFaults({ ...faults, [field]: undefined })
  }
  const faultOf = ({ field, input }: FormInputField): string | null => {
    const fault: MessageKey | null = inputFault(input, values[field] ?? '') ?? faults[field] ?? null
    return fault === null ? null : t(fault)
  }
  const line = (field: FormInputField) => (
    <FieldInput
      key={field.field}
      now={now}
      field={field}
      value={values[field.field] ?? ''}
      fault={faultOf(field)}
      hint={fieldHint(what, field.field)}
      onChange={change(field.field)}
    />
  )
  const isUnsaved = JSON.stringify(values) !== JSON.stringify(draft.values)
  const isHeld = fields.some(({ field }) => field === 'until') && draft.record !== null
  return (
    <PanelForm
      now={now}
      form={form}
      title={t(draft.record === null ? 'recordForm.new' : 'recordForm.change', { kind })}
      ready={!isGone && doubles.length === 0}
      save={save}
      onCancel={() => {
        if (isUnsaved && !asks) setAsks(true)
        else closeForm({ discard: true })
      }}
      asks={asks && isUnsaved ? { text: t('recordForm.unsaved'), yes: t('recordForm.discard') } : null}
    >
      <DoublesPart<RecordDraft['values']> isGone={isGone} doubles={doubles} describe={describe} settle={settle} />
      {isOfSource && <p class="small soft">{t('recordForm.ofSource')}</p>}
      {fields.filter(({ field }) => !seldom.has(field)).map(line)}
      {others.length > 0 && (
        <details class="record-more" open={others.some((field) => faultOf(field) !== null)}>
          <summary>{t('recordForm.more')}</summary>
          {others.map(line)}
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
      {recorded !== null && <RemovePart now={now} put={recorded} />}
      {recorded?.what === 'person' && <ErasePart now={now} person={recorded.record} form={name} />}
    </PanelForm>
  )
}
