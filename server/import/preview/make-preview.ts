import { createHash } from 'node:crypto'
import type { ImportPreview } from '../../../contract/answers/import.ts'
import type { ChangeSet } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { sameRecord } from '../../../domain/changes.ts'
import type { CellPlace, ImportIssue } from '../file/read-fault.ts'
import type { ReadingChoices } from '../import-choices.ts'
import { operationId } from '../operation-id.ts'
import { readingFacts } from '../reading-answer.ts'
import { readSheets } from '../read-sheets.ts'
import { draftRecords } from './draft-records.ts'
import { fittingRecords, linksTo, placeFields } from './fitting-records.ts'
import { endedRecords, goneFrom, newerOf } from './gone-records.ts'
import { networkRecords } from './network-preview.ts'
import { noticesOf } from './notices.ts'
import type { DraftRecord } from './record-maker.ts'
import { rowWords } from './row-words.ts'
import { sheetAnswers } from './sheet-answers.ts'

export type ImportTask = { bytes: Uint8Array; name: string; graph: RegionGraph; choices: ReadingChoices }

/** So many records of a preview are listed; all of them are in the change set. */
const MAX_ITEMS = 2_000

/** What a file would write in a region: a sheet of any kind, or a network file of this program. Nothing is written. */
export async function makePreview(task: ImportTask): Promise<ImportPreview> {
  const network = networkRecords(task.bytes, task.graph)
  return network === null ? sheetsPreview(task) : networkPreview(task, network)
}

async function sheetsPreview(task: ImportTask): Promise<ImportPreview> {
  const { graph, choices } = task
  const reading = await readSheets(task.bytes, graph, task)
  const { outcome, many, ...facts } = readingFacts(reading)
  const { sheets, rows } = sheetAnswers(reading)
  const { draft, refused } = reading
  if (refused !== null) {
    const errors = noticesOf(sheets, [refused], true)
    return preview(task, { ...none, outcome: 'refused', reading: facts, sheets, rows, errors })
  }
  const drafted = draftRecords(draft, graph)
  const fitting = fittingRecords(drafted.records)
  const gone = goneFrom(draft.fileSource.id, fitting.records, graph)
  const isAsked = draft.fileSource.id === null && choices.sameSource === undefined && drafted.fileSource !== null
  const newer = isAsked ? newerOf(drafted.fileSource ?? '', fitting.records, graph) : undefined
  const errors = noticesOf(sheets, [...draft.errors.issues, ...fitting.errors], true)
  return preview(task, {
    ...{ outcome: errors.length > 0 ? 'errors' : outcome, reading: facts, sheets, rows, many, errors, gone },
    questions: noticesOf(sheets, draft.questions.issues, false),
    ...(newer === undefined ? {} : { newerOf: newer }),
    records: [...fitting.records, ...endedRecords(gone, graph, choices.endGone)],
    words: (places) => rowWords(reading, places),
  })
}

function networkPreview(
  task: ImportTask,
  network: { records: DraftRecord[] } | { refused: ImportIssue },
): ImportPreview {
  const reading = { region: task.graph.region.id, read: { as: 'json' } }
  if ('refused' in network)
    return preview(task, { ...none, outcome: 'refused', reading, errors: noticesOf([], [network.refused], true) })
  const { records, errors } = fittingRecords(network.records)
  return preview(task, {
    ...{ ...none, outcome: errors.length > 0 ? 'errors' : 'read', reading, rows: network.records.length, records },
    errors: noticesOf([], errors, true),
  })
}

type Parts = Omit<ImportPreview, 'file' | 'counts' | 'items' | 'changeSet'> & {
  records: readonly DraftRecord[]
  words?: (places: readonly CellPlace[]) => (place: CellPlace) => string
}
const none: Omit<Parts, 'outcome' | 'reading'> = {
  ...{ sheets: [], rows: 0, questions: [], errors: [], many: {}, gone: [], records: [] },
}

function preview(task: ImportTask, { records, words, ...parts }: Parts): ImportPreview {
  const different = records.filter(({ put, before }) => !sameRecord(put, before))
  const left = leftOf(different, task.choices.keep)
  const written = left.size === 0 ? different : withoutLoneSources(different.filter((record) => !left.has(record)))
  const listed = different.slice(0, MAX_ITEMS)
  const wordsOf = words?.(listed.flatMap(({ place }) => place ?? []))
  const created = written.filter(({ before }) => before === null).length
  return {
    ...{ file: task.name, ...parts },
    counts: {
      ...{ new: created, changed: written.length - created, same: records.length - different.length },
      ...{ unclear: parts.questions.length, stopped: parts.errors.length },
    },
    items: listed.map((record) => itemOf(record, left.has(record), wordsOf)),
    changeSet: written.length === 0 ? null : changeSetOf(task, written),
  }
}

/** What stays as it is by choice, and what is new and rests on a new record that is not taken over. */
function leftOf(different: readonly DraftRecord[], keep: ReadonlySet<string>): ReadonlySet<DraftRecord> {
  const left = new Set<DraftRecord>()
  if (keep.size === 0) return left
  const absent = new Set<string>()
  for (const record of different) {
    const { put, before } = record
    if (!keep.has(put.record.id) && !linksTo(put, absent)) continue
    left.add(record)
    if (before === null) absent.add(put.record.id)
  }
  return left
}

/** A new source that nothing rests on any more is not made. */
function withoutLoneSources(written: readonly DraftRecord[]): DraftRecord[] {
  const sources = new Set(written.flatMap(({ put }) => ('source' in put.record ? [put.record.source] : [])))
  return written.filter(({ put, before }) => put.what !== 'source' || before !== null || sources.has(put.record.id))
}

function itemOf(
  record: DraftRecord,
  isLeft: boolean,
  wordsOf: ((place: CellPlace) => string) | undefined,
): ImportPreview['items'][number] {
  const { put, before, place, why } = record
  const words = place === null ? '' : (wordsOf?.(place) ?? '')
  return {
    ...{ group: before === null ? 'new' : 'changed', what: put.what, id: put.record.id, ...placeFields(record), put },
    fields: before === null ? [] : fieldChanges(before.record, put.record),
    ...(words === '' ? {} : { words }),
    ...(why === undefined ? {} : { why }),
    ...(isLeft ? { isLeft } : {}),
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
