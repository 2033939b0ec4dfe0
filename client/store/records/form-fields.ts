import { z } from 'zod'
import { records, type RecordKind } from '../../../contract/records/table.ts'
import type { WordList } from '../../../contract/template/cell-words.ts'
import type { TemplateColumn } from '../../../contract/template/sheet.ts'
import { templateSheets } from '../../../contract/template/sheets.ts'

/** The kinds of record that have a form of their own, in the order in which a region is filled. */
export const formKinds = [
  ...(['partner', 'body', 'activity', 'goal', 'stage', 'source', 'person', 'involvement', 'tie'] as const),
  ...(['membership', 'carrying', 'coverage', 'mention', 'expectation'] as const),
] as const
export type FormKind = (typeof formKinds)[number]

/** How a field is filled in. `limit`: characters. `of`: a list of words, or kinds of record. */
export type FormInput =
  | { is: 'line' | 'lines' | 'list'; limit: number }
  | { is: 'day' | 'check' | 'party' }
  | { is: 'whole'; min: number; max: number }
  | { is: 'word' | 'words'; of: WordList }
  | { is: 'name' | 'names'; of: readonly RecordKind[] }
export type FormInputField = { field: string; input: FormInput; required: boolean }

/** More than so many characters take more than a line. */
const LINE = 300
/** What a person fills in nowhere: which record it is, and of which utterance. */
const given = new Set(['id', 'statement'])

/** The fields of a kind of record as its sheet of the template orders them, with what the contract asks of each. */
export function formFieldsOf(what: FormKind): FormInputField[] {
  const shape: Readonly<Record<string, z.ZodType>> = records[what].shape
  const columns = templateSheets.find((sheet) => sheet.what === what)?.columns ?? []
  return columns.flatMap((column): FormInputField[] => {
    const schema = shape[column.field]
    if (schema === undefined || given.has(column.field)) return []
    return [{ field: column.field, input: inputOf(column, schema), required: isRequired(schema) }]
  })
}

const pairFields = new Set(['a', 'b', 'level', 'strength'])
/** Those of its fields that a record asks as it is filled in: a kind that is expected by itself is of no two, and has no level. */
export function shownFields(what: FormKind, values: Readonly<Record<string, string | string[]>>): FormInputField[] {
  const fields = formFieldsOf(what)
  if (what !== 'expectation') return fields
  const isOf = (field: string) => (values[field] ?? '').length > 0
  if (isOf('kind')) return fields.filter(({ field }) => !pairFields.has(field) || isOf(field))
  return isOf('a') || isOf('b') ? fields.filter(({ field }) => field !== 'kind') : fields
}

const isRequired = (schema: z.ZodType) =>
  !schema.safeParse(null).success && !schema.safeParse([]).success && !(schema instanceof z.ZodBoolean)
const bare = (schema: z.ZodType): unknown => (schema instanceof z.ZodNullable ? schema.unwrap() : schema)
const limitOfText = (schema: unknown) => (schema instanceof z.ZodString ? (schema.maxLength ?? Infinity) : Infinity)

function inputOf({ value, list }: TemplateColumn, schema: z.ZodType): FormInput {
  const own = bare(schema)
  if (value === 'day' || value === 'party') return { is: value }
  if (value === 'yes-no') return { is: 'check' }
  if (value === 'whole')
    return own instanceof z.ZodNumber
      ? { is: 'whole', min: own.minValue ?? 0, max: own.maxValue ?? 99 }
      : { is: 'whole', min: 0, max: 99 }
  if (typeof value === 'object' && 'words' in value) return { is: list ? 'words' : 'word', of: value.words }
  if (typeof value === 'object') return { is: list ? 'names' : 'name', of: value.of }
  if (own instanceof z.ZodArray) return { is: 'list', limit: limitOfText(own.element) }
  const limit = limitOfText(own)
  return { is: limit > LINE && limit !== Infinity ? 'lines' : 'line', limit }
}
