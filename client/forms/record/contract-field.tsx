import type { MessageKey } from '../../i18n/words.ts'
import { words } from '../../store/language.ts'
import { type FormInputField, type FormKind, formFieldsOf } from '../../store/records/form-fields.ts'
import { inputFault } from '../../store/records/record-draft.ts'
import type { RegionData } from '../../store/region-data.ts'
import { fieldHint } from './field-hints.ts'
import { FieldInput } from './field-input.tsx'

/** A field of a kind of record, as `partner.name`. */
type ContractFieldName = `${FormKind}.${string}`

function fieldOf(name: ContractFieldName): { what: FormKind; field: FormInputField } {
  const [what, own] = name.split('.') as [FormKind, string]
  const field = formFieldsOf(what).find((one) => one.field === own)
  if (field === undefined) throw new Error(`No form asks ${name}`)
  return { what, field }
}

/** What can be seen to be wrong with what is typed in it; null when nothing is. */
export const contractFault = (name: ContractFieldName, value: string): MessageKey | null =>
  inputFault(fieldOf(name).field.input, value)

type Props = {
  now: RegionData
  of: ContractFieldName
  value: string
  /** What is wrong with it besides what can be seen of the text itself. */
  fault?: string | null
  onChange: (value: string) => void
}

/** One field of a record in a form that asks more than that record: its label, limit and faults are those of the contract. */
export function ContractField({ now, of, value, fault = null, onChange }: Props) {
  const { what, field } = fieldOf(of)
  const own = contractFault(of, value)
  return (
    <FieldInput
      now={now}
      field={field}
      value={value}
      fault={own === null ? fault : words.value.t(own)}
      hint={fieldHint(what, field.field)}
      onChange={(typed) => {
        onChange(String(typed))
      }}
    />
  )
}
