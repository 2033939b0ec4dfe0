import type { RecordKind } from '../../../contract/records/table.ts'
import { cellWords } from '../../../contract/template/cell-words.ts'
import { compareNames } from '../../../domain/order.ts'
import { recordsOf } from '../../../domain/records.ts'
import type { Put } from '../../../contract/change.ts'
import type { MessageKey } from '../../i18n/words.ts'
import { FormField } from '../../parts/field.tsx'
import { words } from '../../store/language.ts'
import { OBSERVED } from '../../store/records/record-draft.ts'
import type { FormInputField } from '../../store/records/form-fields.ts'
import type { RegionData } from '../../store/region-data.ts'
import { recordTitle } from '../../text/record/record-title.ts'

type Value = string | string[]
type Props = {
  now: RegionData
  field: FormInputField
  value: Value
  fault: string | null
  hint?: MessageKey | null
  onChange: (value: Value) => void
}
type Option = { id: string; name: string }

/** A field of a record, by what it holds: a line, a day, a choice, another record; with what is wrong said under it. */
export function FieldInput({
  now,
  field: { field, input, required },
  value,
  fault,
  hint: said = null,
  onChange,
}: Props) {
  const { t } = words.value
  const label = t(`recordField.${field}` as MessageKey)
  const typed = (event: { currentTarget: { value: string } }) => {
    onChange(event.currentTarget.value)
  }
  if (input.is === 'names' || input.is === 'words')
    return (
      <Several name={field} label={label} options={optionsOf(now, input)} value={listOf(value)} onChange={onChange} />
    )
  if (input.is === 'check')
    return (
      <label class="check">
        <input
          name={field}
          type="checkbox"
          checked={value === 'yes'}
          onChange={() => {
            onChange(value === 'yes' ? '' : 'yes')
          }}
        />
        <span>{label}</span>
      </label>
    )
  const text = Array.isArray(value) ? value.join('\n') : value
  const hint = input.is === 'list' ? t('recordForm.list') : said === null ? null : t(said)
  return (
    <FormField label={label} hint={hint} fault={fault}>
      {(its) => {
        const common = { ...its, name: field, ...(required ? { 'aria-required': true } : {}) }
        switch (input.is) {
          case 'list':
            return (
              <textarea
                {...common}
                rows={2}
                value={listOf(value).join('\n')}
                onInput={(event) => {
                  onChange(event.currentTarget.value.split('\n'))
                }}
              />
            )
          case 'lines':
            return <textarea {...common} rows={2} maxLength={input.limit} value={text} onInput={typed} />
          case 'line':
            return (
              <input
                {...common}
                {...(input.limit === Infinity ? {} : { maxLength: input.limit })}
                autocomplete="off"
                value={text}
                onInput={typed}
              />
            )
          case 'day':
            return <input {...common} type="date" value={text} onInput={typed} />
          case 'whole':
            return <input {...common} type="number" min={input.min} max={input.max} value={text} onInput={typed} />
          default:
            return (
              <select {...common} value={text} onChange={typed}>
                <option value="">{t(required ? 'recordForm.choose' : 'recordForm.none')}</option>
                {optionsOf(now, input).map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )
        }
      }}
    </FormField>
  )
}

const listOf = (value: Value): string[] => (Array.isArray(value) ? value : value === '' ? [] : [value])

type SeveralProps = {
  name: string
  label: string
  options: Option[]
  value: string[]
  onChange: (value: Value) => void
}
const Several = ({ name, label, options, value, onChange }: SeveralProps) =>
  options.length === 0 ? null : (
    <fieldset class="record-several">
      <legend>{label}</legend>
      {options.map(({ id, name: option }) => (
        <label key={id} class="check">
          <input
            name={name}
            type="checkbox"
            checked={value.includes(id)}
            onChange={() => {
              onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id])
            }}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  )

/** What can be chosen in a field, by name. */
function optionsOf(now: RegionData, input: FormInputField['input']): Option[] {
  const { lang, t } = words.value
  const at = lang === 'nl' ? 0 : 1
  if (input.is === 'word' || input.is === 'words')
    return Object.entries(cellWords[input.of]).map(([id, names]) => ({ id, name: names[at] }))
  if (input.is === 'party')
    return [
      ...Object.entries(cellWords.kind).map(([id, names]) => ({ id: `kind:${id}`, name: names[at] })),
      ...namedRecords(now, ['partner']),
    ]
  if (input.is !== 'name' && input.is !== 'names') return []
  const observed = input.of.includes('source') ? [{ id: OBSERVED, name: t('tie.said.observer') }] : []
  return [...observed, ...namedRecords(now, input.of)]
}

const namedRecords = ({ graph }: RegionData, kinds: readonly RecordKind[]): Option[] =>
  kinds
    .flatMap((what) =>
      what === 'region'
        ? []
        : recordsOf(graph, what).map((record) => ({
            id: record.id,
            name: recordTitle(graph, { op: 'put', what, record } as Put, words.value),
          })),
    )
    .sort((a, b) => compareNames(a.name, b.name))

/** What is filled in as a person reads it: names and words for what is chosen. */
export function fieldValueText(now: RegionData, input: FormInputField['input'], value: Value): string {
  if (input.is === 'check') return words.value.t(value === 'yes' ? 'fact.yes' : 'fact.no')
  const options = optionsOf(now, input)
  return listOf(value)
    .map((one) => options.find(({ id }) => id === one)?.name ?? one)
    .join(', ')
}
