import { z } from 'zod'
import type { Change, Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { Expectation, sameExpectation } from '../../../contract/records/nodes/expectation.ts'
import { definitions, records } from '../../../contract/records/table.ts'
import { unrecordedFields } from '../../../contract/records/unrecorded.ts'
import { isLikelyDay, textFault } from '../../../contract/written-text.ts'
import { recordsOf } from '../../../domain/records.ts'
import type { MessageKey } from '../../i18n/words.ts'
import { newId, observation } from '../changes/observation.ts'
import { consequencesOf } from './consequences.ts'
import { type FormInput, type FormKind, formFieldsOf, formKinds } from './form-fields.ts'

/** A record as it stands in its form, field by field: a text, a day, a code, an id; several in a list; empty = not recorded. */
export const RecordDraft = z.strictObject({
  what: z.enum(formKinds),
  /** Null while it is new. */
  record: z.string().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})
export type RecordDraft = z.infer<typeof RecordDraft>

/** Stands for the observation of the day as a source. */
export const OBSERVED = 'observed'

const asText = (value: unknown): string | string[] => {
  if (Array.isArray(value)) return value.map(String)
  if (typeof value === 'boolean') return value ? 'yes' : ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A record that is there, as its form begins. */
export function recordDraftOf(what: FormKind, record: { id: string }): RecordDraft {
  const fields: Readonly<Record<string, unknown>> = { ...record }
  const values = formFieldsOf(what).map(({ field }) => [field, asText(fields[field])])
  return { what, record: record.id, values: Object.fromEntries(values) as RecordDraft['values'] }
}

/** A new record: what is known of it already, and of the rest what it mostly is. */
export function newRecordDraft(graph: RegionGraph, what: FormKind, known: Readonly<Record<string, string>> = {}) {
  const order = String(Math.max(0, ...graph.stages.map((stage) => stage.order)) + 1)
  const mostly: Readonly<Record<string, string>> = {
    ...{ source: OBSERVED, statedBy: 'observer', origin: 'own', order },
    ...(what === 'body' || what === 'tie' || what === 'involvement' ? { level: 'unspecified' } : {}),
    ...(what === 'source' ? { kind: 'document' } : {}),
    ...known,
  }
  const values = formFieldsOf(what).map(({ field, input }): [string, string | string[]] => [
    field,
    mostly[field] ?? (input.is === 'list' || input.is === 'names' || input.is === 'words' ? [] : ''),
  ])
  return { what, record: null, values: Object.fromEntries(values) } satisfies RecordDraft
}

export type RecordFaults = Partial<Record<string, MessageKey>>
type Said = { day: string; title: string }

/** What is typed in a field as its record holds it. */
function valueOf(input: FormInput, typed: string | string[]): unknown {
  if (Array.isArray(typed)) return typed.map((one) => one.trim()).filter((one) => one !== '')
  const text = typed.trim()
  if (input.is === 'check') return text === 'yes'
  if (input.is === 'list' || input.is === 'names' || input.is === 'words') return text === '' ? [] : [text]
  if (text === '') return null
  const isNumber =
    input.is === 'whole' || (input.is === 'word' && (input.of === 'strength' || input.of === 'judgement'))
  return isNumber ? Number(text) : text
}

/** What can be seen to be wrong with a field by itself, while it is typed; null while it is empty. */
export function inputFault(input: FormInput, typed: string | string[]): MessageKey | null {
  for (const text of Array.isArray(typed) ? typed : [typed]) {
    if (text.trim() === '') continue
    if (input.is === 'day' && !isLikelyDay(text)) return 'form.year'
    const fault = input.is === 'line' || input.is === 'lines' || input.is === 'list' ? textFault(text) : null
    if (fault !== null) return `text.${fault}`
  }
  return null
}

/** The record a draft makes and the source it needs, as changes; or what is wrong, field by field. */
export function recordChanges(
  graph: RegionGraph,
  draft: RecordDraft,
  said: Said,
): { changes: Change[]; id: string } | { faults: RecordFaults } {
  const { what, values } = draft
  const before = recordsOf(graph, what).find(({ id }) => id === draft.record)
  const id = draft.record ?? newId(graph, what)
  const fields = formFieldsOf(what)
  const faults: RecordFaults = {}
  for (const { field, input, required } of fields) {
    const typed = values[field] ?? ''
    const own = inputFault(input, typed)
    if (own !== null) faults[field] = own
    else if (required && typed.length === 0 && field !== 'statedAs') faults[field] = 'recordForm.missing'
  }
  const source = values['source'] === OBSERVED ? observation(graph, said.day, said.title) : null
  const filled = new Map<string, unknown>(
    fields.map(({ field, input }) => [field, valueOf(input, values[field] ?? '')]),
  )
  const record: Record<string, unknown> = {
    ...(before ?? { ...unrecordedFields(what), ...('statement' in records[what].shape ? { statement: id } : {}) }),
    ...(Object.fromEntries(filled) as Record<string, unknown>),
    ...(source === null ? {} : { source: source.id }),
    id,
  }
  if (before !== undefined) Object.assign(record, consequencesOf(what, before, changedIn(before, record), said.day))
  if ('statedAs' in record) record['statedAs'] ??= wordsFor(graph, what, record)
  const parsed = records[what].safeParse(record)
  if (!parsed.success)
    for (const { path } of parsed.error.issues)
      faults[String(path[0])] ??= path[0] === 'url' ? 'recordForm.address' : 'recordForm.wrong'
  else for (const { path } of definitions[what].issues?.(parsed.data) ?? []) faults[path] ??= issueWord(what, path)
  if (what === 'expectation' && parsed.success)
    Object.assign(faults, doubleExpectation(graph, Expectation.parse(record)))
  if (Object.keys(faults).length > 0 || !parsed.success) return { faults }
  return { changes: [...(source?.puts ?? []), { op: 'put', what, record: parsed.data } as Put], id }
}

/** The fields of a record that are not as they were. */
const changedIn = (before: object, record: Readonly<Record<string, unknown>>) => {
  const was = before as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(record).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field])),
  )
}

/** Who it is about, where the words of the source are not given: a statement of the region's own. */
function wordsFor(graph: RegionGraph, what: FormKind, record: Readonly<Record<string, unknown>>): string | null {
  if (what === 'carrying') return null
  const partner = graph.partners.find(({ id }) => id === record['partner'] || id === record['from'])
  return partner?.name ?? null
}

/** An expectation that is there already, or of a partner with itself. */
function doubleExpectation({ expectations }: RegionGraph, record: Expectation): RecordFaults {
  if (record.a !== null && record.a === record.b) return { b: 'expect.self' }
  const isThere = expectations.own.some((one) => one.id !== record.id && sameExpectation(one, record))
  return isThere ? { [record.kind === null ? 'b' : 'kind']: 'expect.double' } : {}
}

const issueWord = (what: FormKind, path: string): MessageKey =>
  what === 'expectation' ? 'recordForm.expectation' : path === 'to' ? 'recordForm.self' : 'recordForm.period'
