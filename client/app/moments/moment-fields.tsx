import { FormField } from '../../parts/field.tsx'
import { words } from '../../store/language.ts'

type Props = { value: string; onInput: (value: string) => void; fault?: string | null }

/** What is wrong with the name of a moment, or null. */
export const momentNameFault = (name: string): string | null =>
  name.trim() === '' ? words.value.t('moments.nameFault') : null

/** Name and note as a moment keeps them: without space around, and no note for an empty one. */
export const momentWords = (name: string, note: string) => ({ name: name.trim(), note: note.trim() || null })

export const MomentNameField = ({ value, onInput, fault = null }: Props) => (
  <FormField label={words.value.t('moments.name')} fault={fault}>
    {(its) => (
      <input
        {...its}
        value={value}
        maxLength={120}
        onInput={(event) => {
          onInput(event.currentTarget.value)
        }}
      />
    )}
  </FormField>
)

export const MomentNoteField = ({ value, onInput }: Props) => (
  <FormField label={words.value.t('moments.note')}>
    {(its) => (
      <textarea
        {...its}
        rows={2}
        maxLength={2000}
        value={value}
        onInput={(event) => {
          onInput(event.currentTarget.value)
        }}
      />
    )}
  </FormField>
)
