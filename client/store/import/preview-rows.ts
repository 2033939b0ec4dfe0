import type { ImportChoices, ImportItem, ImportNotice, ImportPreview } from '../../../contract/answers/import.ts'
import type { RecordKind } from '../../../contract/records/table.ts'
import { compareText } from '../../../domain/order.ts'
import { answerTo, isAnswerable, isRowLeft, mendOf } from './file-choices.ts'

/** A row of the file and all it becomes; `row` null where a file has no rows, or it is of the file as a whole. */
export type PreviewRow = {
  key: string
  group: ImportItem['group']
  sheet: string | null
  row: number | null
  words: string
  why: readonly string[]
  items: readonly ImportItem[]
  /** Nothing of it is taken over: so it was chosen. */
  isLeft: boolean
}

/**
 * What comes in, row by row in the order of the file. A row that changes anything of the map is changed. That the file itself becomes a
 * source is no row.
 */
export function previewRows(items: readonly ImportItem[]): PreviewRow[] {
  const hasRows = items.some(({ row }) => row !== undefined)
  const rows = new Map<string, ImportItem[]>()
  for (const item of items) {
    if (hasRows && item.row === undefined && item.what === 'source') continue
    const key = !hasRows ? item.id : `${item.sheet ?? ''} ${item.row ?? ''}`
    const there = rows.get(key)
    if (there === undefined) rows.set(key, [item])
    else there.push(item)
  }
  const sheets = [...new Set(items.map(({ sheet }) => sheet ?? null))]
  const found = [...rows].map(([key, all]): PreviewRow => ({
    key,
    group: all.some(({ group }) => group === 'changed') ? 'changed' : 'new',
    sheet: all[0]?.sheet ?? null,
    row: all[0]?.row ?? null,
    words: all.find(({ words }) => words !== undefined)?.words ?? '',
    why: [...new Set(all.flatMap(({ why }) => why ?? []))],
    items: all,
    isLeft: all.every(({ isLeft }) => isLeft === true),
  }))
  return found.sort(
    (a, b) =>
      Number(a.row === null) - Number(b.row === null) ||
      sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) ||
      (a.row ?? 0) - (b.row ?? 0),
  )
}

const placeKey = ({ code, sheet, row, column, words }: ImportNotice) =>
  JSON.stringify([code, sheet, row, column, words])
const byPlace = (a: ImportNotice, b: ImportNotice) =>
  compareText(a.sheet ?? '', b.sheet ?? '') ||
  (a.row ?? 0) - (b.row ?? 0) ||
  compareText(a.column ?? '', b.column ?? '')

/**
 * Notices of the last reading, and those before it that are asked no more because they were answered or mended: a choice stays in
 * sight, and can be made otherwise.
 */
export function keepAnswered(
  before: readonly ImportNotice[],
  now: readonly ImportNotice[],
  choices: ImportChoices,
): ImportNotice[] {
  const there = new Set(now.map(placeKey))
  const stays = before.filter((notice) => !there.has(placeKey(notice)) && isSettled(choices, notice))
  return [...now, ...stays].sort(byPlace)
}

/** A cell that was mended or a row that was skipped; a question that was answered, or has an answer that holds meanwhile. */
export function isSettled(choices: ImportChoices, notice: ImportNotice): boolean {
  if (isRowLeft(choices, notice)) return true
  if (notice.kind === 'fault') return mendOf(choices, notice) !== null
  return answerTo(choices, notice) !== null || notice.default !== undefined
}

/** Questions of a preview; one about the numbers of a grid is answered at its column of names. */
export const placedQuestions = ({ questions, sheets }: Pick<ImportPreview, 'questions' | 'sheets'>): ImportNotice[] =>
  questions.map((question) => {
    if (question.code !== 'meaning' || question.column !== undefined) return question
    const columns = sheets.find(({ name }) => name === (question.sheet ?? null))?.columns ?? []
    const names = columns.find(({ meaning }) => meaning === 'label' || meaning === 'scale' || meaning === 'strength')
    return names === undefined ? question : { ...question, column: names.column }
  })

/** Questions to answer, and what was only noted. */
export const isFileQuestion = (notice: ImportNotice): boolean => notice.kind === 'choice' && isAnswerable(notice)

export type PreviewSums = {
  /** Rows that are read in; null when more comes in than is listed. */
  taken: number | null
  changes: number
  /** Rows, or records when not all rows are listed. */
  counts: { new: number; changed: number }
  isWhole: boolean
  /** New records by their kind. */
  brings: ReadonlyMap<RecordKind, number>
}

/** What a file brings, in numbers. `known`: whether a record is in the region already. */
export function previewSums(
  preview: Pick<ImportPreview, 'items' | 'counts' | 'changeSet'>,
  rows: readonly PreviewRow[],
  known: (what: RecordKind, id: string) => boolean,
): PreviewSums {
  const changes = preview.changeSet?.changes ?? []
  const brings = new Map<RecordKind, number>()
  for (const change of changes)
    if (change.op === 'put' && !known(change.what, change.record.id))
      brings.set(change.what, (brings.get(change.what) ?? 0) + 1)
  const isWhole = preview.items.filter(({ isLeft }) => isLeft !== true).length >= changes.length
  const numbered = rows.filter(({ row, isLeft }) => row !== null && !isLeft)
  const count = (group: PreviewRow['group']) => rows.filter((row) => row.group === group && row.row !== null).length
  return {
    taken: isWhole && numbered.length > 0 ? numbered.length : null,
    changes: changes.length,
    counts: isWhole
      ? { new: count('new'), changed: count('changed') }
      : { new: preview.counts.new, changed: preview.counts.changed },
    isWhole,
    brings,
  }
}
