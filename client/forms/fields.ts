import type { z } from 'zod'
import { Activity } from '../../contract/records/nodes/activity.ts'
import { Action } from '../../contract/records/meeting/action.ts'
import { Decision } from '../../contract/records/meeting/decision.ts'
import { isLikelyDay, textFault } from '../../contract/written-text.ts'
import { type NamedLevel, namedLevels } from '../../contract/vocabulary.ts'
import type { MessageKey, Translate } from '../i18n/words.ts'

type Field = {
  label: MessageKey
  /** Said under the field until there is something wrong with it. */
  hint?: MessageKey
} & ({ kind: 'line' | 'lines'; limit: number } | { kind: 'day' })

/** As many characters as the contract lets a record hold. */
const limitOf = (schema: z.ZodNullable<z.ZodString>): number => schema.unwrap().maxLength ?? Infinity

/** The fields in which one types in forms that fill in a part of a record; those of whole records are built from the contract. */
export const fields = {
  'status.since': { label: 'doAgenda.form.since', hint: 'doAgenda.form.sinceHint', kind: 'day' },
  'status.reason': {
    label: 'doAgenda.form.reason',
    hint: 'doAgenda.form.reasonHint',
    kind: 'line',
    limit: limitOf(Activity.shape.statusStatedAs),
  },
  'end.until': { label: 'end.until', kind: 'day' },
  'decision.owner': {
    label: 'form.owner',
    hint: 'form.owner.hint',
    kind: 'line',
    limit: limitOf(Decision.shape.owner),
  },
  'decision.due': { label: 'form.due', kind: 'day' },
  'decision.reason': { label: 'form.note', kind: 'lines', limit: limitOf(Decision.shape.reason) },
  'decision.by': { label: 'form.by', hint: 'form.by.hint', kind: 'line', limit: limitOf(Decision.shape.by) },
  'action.owner': { label: 'action.owner', hint: 'action.ownerHint', kind: 'line', limit: limitOf(Action.shape.owner) },
  'action.due': { label: 'action.due', kind: 'day' },
} as const satisfies Record<string, Field>
export type FieldName = keyof typeof fields

/** What the element of a field is given, by its kind. */
export function fieldAttributes(name: FieldName): { maxLength: number; rows?: number } | { type: 'date' } {
  const field: Field = fields[name]
  if (field.kind === 'day') return { type: 'date' }
  return { maxLength: field.limit, ...(field.kind === 'lines' ? { rows: 2 } : {}) }
}

/** The message that says what is wrong with what was typed in a field; null when nothing is, and while it is empty. */
export function fieldFault(name: FieldName, value: string): MessageKey | null {
  if (value.trim() === '') return null
  if (fields[name].kind === 'day') return isLikelyDay(value) ? null : 'form.year'
  const fault = textFault(value)
  return fault === null ? null : `text.${fault}`
}

/** The levels as options of a choice. */
export const levelOptions = (t: Translate): { id: NamedLevel; name: string }[] =>
  namedLevels.map((id) => ({ id, name: t(`level.${id}`) }))
