import type { z } from 'zod'
import { Goal } from '../../contract/records/nodes/goal.ts'
import { Partner } from '../../contract/records/nodes/partner.ts'
import { Person } from '../../contract/records/nodes/person.ts'
import { Tie } from '../../contract/records/lines/tie.ts'
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

/** Every field in which one types, under the name of the record it fills. */
export const fields = {
  'tie.note': { label: 'tie.note', kind: 'lines', limit: limitOf(Tie.shape.note) },
  'partner.name': {
    label: 'seat.name',
    hint: 'seat.nameHint',
    kind: 'line',
    limit: Partner.shape.name.maxLength ?? Infinity,
  },
  'status.since': { label: 'doAgenda.form.since', hint: 'doAgenda.form.sinceHint', kind: 'day' },
  'status.reason': {
    label: 'doAgenda.form.reason',
    hint: 'doAgenda.form.reasonHint',
    kind: 'line',
    limit: limitOf(Activity.shape.statusStatedAs),
  },
  'person.role': {
    label: 'contact.role',
    hint: 'contact.roleHint',
    kind: 'line',
    limit: Person.shape.role.maxLength ?? Infinity,
  },
  'person.until': { label: 'contact.until', kind: 'day' },
  'goal.name': { label: 'seat.name', hint: 'goal.next', kind: 'line', limit: Goal.shape.name.maxLength ?? Infinity },
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
