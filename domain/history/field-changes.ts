import type { Put } from '../../contract/change.ts'
import type { RecordKind } from '../../contract/records/table.ts'
import type { CellValue } from '../../contract/template/sheet.ts'
import { templateSheets } from '../../contract/template/sheets.ts'
import { sentence, type Sentence, type SentenceFill } from './sentence.ts'

/** A field that is not as it was. */
export type FieldChange = { field: string; before: unknown; after: unknown }

/** Which record it is, and what follows from another field: of these nothing is told. */
const untold = new Set(['id', 'statement', 'statedAs', 'severity', 'ground', 'about', 'gap', 'changes', 'closes'])
/** Longer texts are not told, only that they were changed. */
const MAX_WORDS = 60

/** The fields in which two records differ, without those that nobody reads. */
export function changedFields(before: Put, after: Put): FieldChange[] {
  const [then, now]: Readonly<Record<string, unknown>>[] = [before.record, after.record]
  return Object.keys({ ...then, ...now })
    .filter((field) => !untold.has(field) && JSON.stringify(then?.[field]) !== JSON.stringify(now?.[field]))
    .map((field) => ({ field, before: then?.[field] ?? null, after: now?.[field] ?? null }))
}

const cells = new Map(
  templateSheets.flatMap(({ what, columns }) =>
    columns.map(({ field, value }): [string, CellValue] => [`${what}.${field}`, value]),
  ),
)
const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** A value of a field; null where there is none, or none that can be told in a few words. */
export function valueFill(what: RecordKind, field: string, value: unknown): SentenceFill | null {
  if (isEmpty(value)) return null
  if (Array.isArray(value)) {
    const list = value.map((one) => valueFill(what, field, one))
    return list.some((one) => one === null) ? null : { list: list.filter((one) => one !== null) }
  }
  if (typeof value === 'boolean') return { fact: value }
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const cell = cells.get(`${what}.${field}`)
  if (cell === 'day' || /^(agreedOn|doneOn|decidedOn|due)$/.test(field)) return { day: String(value) }
  if (cell === 'party') return { party: String(value) }
  if (typeof cell === 'object' && 'words' in cell) return { word: cell.words, value }
  if (typeof cell === 'object') return { record: String(value) }
  const text = String(value)
  return text.length > MAX_WORDS ? null : { text }
}

/** What the fields of a record became: of one field its values, of several their names. */
export function fieldSentence(subject: SentenceFill, what: RecordKind, changes: readonly FieldChange[]): Sentence {
  const [first] = changes
  if (first === undefined) return sentence('same', { subject })
  const names = changes.map(({ field }): SentenceFill => ({ field, of: what }))
  if (changes.length > 1) return sentence('fields', { subject, fields: { list: names } })
  const [before, after] = [valueFill(what, first.field, first.before), valueFill(what, first.field, first.after)]
  const field: SentenceFill = { field: first.field, of: what }
  if (before !== null && after !== null) return sentence('changed', { subject, field, before, after })
  if (after !== null && isEmpty(first.before)) return sentence('filled', { subject, field, after })
  if (before !== null && isEmpty(first.after)) return sentence('emptied', { subject, field, before })
  return sentence('fields', { subject, fields: { list: names } })
}
