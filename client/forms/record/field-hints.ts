import type { MessageKey } from '../../i18n/words.ts'
import type { FormKind } from '../../store/records/form-fields.ts'

/** What is said under a field until something is wrong with it, by kind of record and field. */
const hints: Readonly<Partial<Record<`${FormKind}.${string}`, MessageKey>>> = {
  'goal.name': 'goal.next',
  'partner.name': 'seat.nameHint',
  'person.role': 'contact.roleHint',
  'source.series': 'compare.seriesHint',
  'activity.statusSince': 'doAgenda.form.sinceHint',
}
export const fieldHint = (what: FormKind, field: string): MessageKey | null => hints[`${what}.${field}`] ?? null
