import { FormField } from '../parts/field.tsx'
import { words } from '../store/language.ts'
import { fieldAttributes, fieldFault, type FieldName, fields } from './fields.ts'
import type { MessageKey } from '../i18n/words.ts'

type Props = {
  name: FieldName
  value: string
  onInput: (value: string) => void
  /** Said under it in place of its own. */
  hint?: MessageKey
  /** What is wrong with it besides what can be seen of the text itself. */
  fault?: string | null
  /** Nothing is sent without it. */
  required?: boolean
  /** The first day that can be chosen, YYYY-MM-DD. */
  min?: string
}

/** A field in which one types, as `fields` has it: a line, several lines or a day, with what is wrong said under it. */
export function TypedField({ name, value, onInput, hint, fault = null, ...rest }: Props) {
  const { t } = words.value
  const { label, kind, ...field } = fields[name]
  const own = fieldFault(name, value)
  const said = hint ?? ('hint' in field ? field.hint : null)
  const attributes = {
    ...fieldAttributes(name),
    ...rest,
    value,
    onInput: (event: { currentTarget: { value: string } }) => {
      onInput(event.currentTarget.value)
    },
  }
  return (
    <FormField label={t(label)} hint={said === null ? null : t(said)} fault={own === null ? fault : t(own)}>
      {(its) => (kind === 'lines' ? <textarea {...its} {...attributes} /> : <input {...its} {...attributes} />)}
    </FormField>
  )
}
