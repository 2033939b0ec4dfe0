import { createHash } from 'node:crypto'
import type { ImportNotice, ImportPreview } from '../../../contract/answers/import.ts'
import { ChangeSet, Put } from '../../../contract/change.ts'
import { NetworkFile } from '../../../contract/file.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { definitions } from '../../../contract/records/table.ts'
import { textFault } from '../../../contract/written-text.ts'
import { sameRecord } from '../../../domain/changes.ts'
import { recordsOf } from '../../../domain/records.ts'
import type { ReadingChoices } from '../import-choices.ts'
import { operationId } from '../operation-id.ts'
import type { ImportIssue } from '../file/read-fault.ts'
import { choiceCodes, readingAnswer } from '../reading-answer.ts'
import { readSheets, type SheetReading } from '../read-sheets.ts'
import { draftRecords } from './draft-records.ts'
import { type DraftRecord, without } from './record-maker.ts'
import { sheetAnswers } from './sheet-answers.ts'

export type ImportTask = { bytes: Uint8Array; name: string; graph: RegionGraph; choices: ReadingChoices }
type Compared = { records: readonly DraftRecord[]; errors: ImportIssue[] }

/** So many records of a preview are listed; all of them are in the change set. */
const MAX_ITEMS = 2_000

/** What a file would write in a region: a sheet of any kind, or a network file of this program. Nothing is written. */
export async function makePreview(task: ImportTask): Promise<ImportPreview> {
  const network = networkOf(task)
  if (network !== null) return network
  const reading = await readSheets(task.bytes, task.graph, task)
  const answer = readingAnswer(reading, task.name)
  const { file, outcome, questions, errors, many } = answer
  const rest = without(answer, 'file', 'outcome', 'questions', 'errors', 'many', 'counts')
  const compared =
    reading.refused === null ? check(draftRecords(reading.draft, task.graph)) : { records: [], errors: [] }
  return preview(task, {
    ...{ file: String(file), outcome, reading: rest, many: (many ?? {}) as Record<string, number> },
    ...{
      questions: ((questions ?? []) as ImportIssue[]).map(questionNotice),
      errors: [...((errors ?? []) as ImportIssue[]), ...compared.errors].map(faultNotice),
    },
    ...sheetAnswers(reading),
    ...{
      records: compared.records,
      gone: reading.refused === null ? goneFrom(reading, compared.records, task.graph) : [],
    },
  })
}

/** A file this program wrote, or null. */
function networkOf(task: ImportTask): ImportPreview | null {
  const start = Buffer.from(task.bytes.subarray(0, 200)).toString('utf8')
  if (!/^\ufeff?\s*\{/.test(start) || !Buffer.from(task.bytes).includes('ketenkaart-network')) return null
  const base = {
    file: task.name,
    reading: { region: task.graph.region.id, read: { as: 'json' } },
    sheets: [],
    rows: 0,
    questions: [],
    many: {},
    gone: [],
  }
  const refuse = (code: string, words?: string) =>
    preview(task, {
      ...base,
      outcome: 'refused',
      errors: [{ code, kind: 'fault' as const, ...(words === undefined ? {} : { words }) }],
      records: [],
    })
  let parsed
  try {
    parsed = NetworkFile.safeParse(
      JSON.parse(
        Buffer.from(task.bytes)
          .toString('utf8')
          .replace(/^\ufeff/, ''),
      ),
    )
  } catch {
    return refuse('json-wrong')
  }
  if (!parsed.success) return refuse('json-wrong', parsed.error.issues[0]?.path.join('.') ?? '')
  if (parsed.data.data.region !== task.graph.region.id) return refuse('other-region', parsed.data.data.region)
  const records = parsed.data.data.changes.flatMap((change): DraftRecord[] => {
    if (change.op !== 'put') return []
    return [{ put: change, before: storedPut(task.graph, change), place: null }]
  })
  const compared = check(records)
  const errors = compared.errors.map(faultNotice)
  const rows = compared.records.length
  return preview(task, {
    ...base,
    rows,
    outcome: errors.length > 0 ? 'errors' : 'read',
    errors,
    records: compared.records,
  })
}

function storedPut(graph: RegionGraph, { what, record }: Put): Put | null {
  if (what === 'region') return { op: 'put', what, record: graph.region }
  const before = recordsOf(graph, what).find(({ id }) => id === record.id)
  return before === undefined ? null : ({ op: 'put', what, record: before } as Put)
}

/** Held against the contract: what does not fit stops, and says where it stands. */
function check(records: readonly DraftRecord[]): Compared {
  const errors: ImportIssue[] = []
  const stopped = new Set<string>()
  const fitting: DraftRecord[] = []
  for (const record of records) {
    const parsed = Put.safeParse(record.put)
    const place =
      record.place === null
        ? {}
        : { sheet: record.place.sheet, ...(record.place.row === undefined ? {} : { row: record.place.row }) }
    const fault = parsed.success ? faultOf(parsed.data) : (parsed.error.issues[0]?.path.at(-1)?.toString() ?? '')
    if (!parsed.success || fault !== null || linksTo(parsed.data, stopped)) {
      stopped.add(record.put.record.id)
      if (fault !== null) errors.push({ code: 'text-wrong', ...place, words: fault })
    } else fitting.push({ ...record, put: parsed.data })
  }
  return { records: fitting, errors: errors.slice(0, 100) }
}

/** The field that holds what may not be written, or what the fields say together; null when all is well. */
function faultOf({ what, record }: Put): string | null {
  for (const [field, value] of Object.entries(record))
    if (typeof value === 'string' && value !== '' && textFault(value) !== null) return field
  return definitions[what].issues?.(record)[0]?.path ?? null
}

const linksTo = ({ record }: Put, stopped: ReadonlySet<string>): boolean =>
  stopped.size > 0 &&
  Object.entries(record).some(([field, value]) => field !== 'id' && typeof value === 'string' && stopped.has(value))

const questionNotice = (issue: ImportIssue): ImportNotice => ({
  ...issue,
  kind: choiceCodes.has(issue.code) ? 'choice' : 'notice',
})
const faultNotice = (issue: ImportIssue): ImportNotice => ({ ...issue, kind: 'fault' })

type Parts = Pick<
  ImportPreview,
  'file' | 'outcome' | 'reading' | 'sheets' | 'rows' | 'questions' | 'errors' | 'many' | 'gone'
> & {
  records: readonly DraftRecord[]
}

function preview(task: ImportTask, { records, ...parts }: Parts): ImportPreview {
  const written = records.filter(({ put, before }) => !sameRecord(put, before))
  const items = written.slice(0, MAX_ITEMS).map(({ put, before, place }) => ({
    ...{ group: before === null ? ('new' as const) : ('changed' as const), what: put.what, id: put.record.id },
    ...(place === null ? {} : { sheet: place.sheet, ...(place.row === undefined ? {} : { row: place.row }) }),
    fields: before === null ? [] : fieldChanges(before.record, put.record),
    put,
  }))
  const created = written.filter(({ before }) => before === null).length
  return {
    ...parts,
    counts: {
      ...{ new: created, changed: written.length - created, same: records.length - written.length },
      ...{ unclear: parts.questions.length, stopped: parts.errors.length },
    },
    items,
    changeSet: written.length === 0 ? null : changeSetOf(task, written),
  }
}

function changeSetOf({ graph, name }: ImportTask, written: readonly DraftRecord[]): ChangeSet {
  const changes = written.map(({ put }) => put)
  // The version is in it: what was undone can be imported again.
  const content = JSON.stringify([graph.region.id, graph.version, changes])
  const hex = createHash('sha256').update(content).digest('hex')
  return { operationId: operationId(hex), title: `Ingelezen: ${name}`.slice(0, 200), by: null, changes }
}

function fieldChanges(before: object, after: object): ImportPreview['items'][number]['fields'] {
  const old = before as Record<string, unknown>
  return Object.entries(after)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field]))
    .map(([field, value]) => ({ field, before: old[field] ?? null, after: value as unknown }))
}

/** Statements of the same file that it says no more. */
function goneFrom({ draft }: SheetReading, records: readonly DraftRecord[], graph: RegionGraph): ImportPreview['gone'] {
  const source = draft.fileSource.id
  if (source === null) return []
  const said = new Set(records.map(({ put }) => put.record.id))
  return (['tie', 'involvement', 'mention'] as const).flatMap((what) =>
    recordsOf(graph, what)
      .filter((record) => record.source === source && !said.has(record.id))
      .map(({ id }) => ({ what, id })),
  )
}
