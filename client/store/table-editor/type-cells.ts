import { batch } from '@preact/signals'
import { speaker } from '../fill/sitting.ts'
import { speakerSource } from '../fill/speaker.ts'
import { words } from '../language.ts'
import { regionData, regionStateOf } from '../region-data.ts'
import { whenWritten } from '../session.ts'
import { writeChanges } from '../steps/write.ts'
import { type EditorValue, readCell } from './cell-value.ts'
import { editorColumns, type EditorTab } from './columns.ts'
import {
  editorCellKey,
  dropRows,
  freshCells,
  freshRows,
  isNewRow,
  keepCells,
  keepRows,
  sentCells,
  unwritten,
  unwrittenCells,
} from './editor-state.ts'
import { addedRows, editedRows, type EntryWord, recordFaults, removedRows } from './row-changes.ts'

/** What is typed or pasted in one cell. */
export type TypedCell = { row: string; field: string; text: string }

/** Steps are written one after the other, each upon what the one before left. */
let last: Promise<unknown> = Promise.resolve()
const inOrder = <T>(step: () => Promise<T>): Promise<T> => {
  const next = last.then(whenWritten).then(step)
  last = next.catch(() => null)
  return next
}

const readRow = (tab: EditorTab, texts: Readonly<Record<string, string>>) => {
  const now = regionData.peek()
  const values = new Map<string, EditorValue>()
  const wrong = new Map<string, string>()
  if (now !== null)
    for (const column of editorColumns[tab]) {
      const text = texts[column.field]
      if (text === undefined) continue
      const { value, fault } = readCell(now.graph, column, text, words.peek().lang)
      if (fault === null) values.set(column.field, value)
      else wrong.set(column.field, text)
    }
  return { values: Object.fromEntries(values), wrong }
}

/** New rows stand by the word of who speaks in this sitting, as what is filled in on the map does. */
const entryWord = (): EntryWord | null => {
  const now = regionData.peek()
  if (now === null) return null
  const { id: source, puts } = speakerSource(now.graph, speaker.peek(), words.peek())
  const { day, isReading } = speaker.peek()
  const inferredWhy = isReading ? words.peek().t('fill.reading.why') : null
  return { puts, fields: { source, statedBy: 'observer', lastConfirmed: day, inferred: isReading, inferredWhy } }
}

/**
 * Takes what was typed, pasted or filled down as one step: what can be right is written, what cannot stays as it was typed and says
 * so. A new row is written once nothing is missing in it. Nothing typed is lost: what is refused stays as well.
 */
export async function typeCells(tab: EditorTab, typed: readonly TypedCell[], title: string): Promise<void> {
  const byRow = new Map<string, Record<string, string>>()
  for (const { row, field, text } of typed) byRow.set(row, { ...byRow.get(row), [field]: text })
  batch(() => {
    sentCells.value = new Map([
      ...sentCells.value,
      ...typed.map(({ row, field, text }) => [editorCellKey(tab, row, field), text] as const),
    ])
    for (const [row, texts] of byRow) {
      if (isNewRow(row)) {
        const before = unwritten.value.rows.find(({ id }) => id === row)
        keepRows([{ tab, id: row, texts: { ...before?.texts, ...texts } }])
      }
    }
  })
  await inOrder(async () => {
    await writeTyped(tab, byRow, title)
    const sent = new Map(sentCells.value)
    for (const { row, field, text } of typed) {
      const key = editorCellKey(tab, row, field)
      if (sent.get(key) === text) sent.delete(key)
    }
    sentCells.value = sent
  })
}

async function writeTyped(tab: EditorTab, byRow: ReadonlyMap<string, Record<string, string>>, title: string) {
  const now = regionData.peek()
  const word = entryWord()
  if (now === null || word === null) return
  const state = regionStateOf(now)
  const there = [...byRow].filter(([row]) => !isNewRow(row))
  const edits = new Map(there.map(([row, texts]) => [row, readRow(tab, texts).values]))
  const isWrong = new Set(recordFaults(editedRows(state, tab, edits)).map(({ id }) => id))
  const right = new Map([...edits].filter(([row, values]) => !isWrong.has(row) && Object.keys(values).length > 0))
  const added = [...byRow.keys()].filter(isNewRow).flatMap((row) => {
    const texts = unwritten.value.rows.find(({ id }) => id === row)?.texts ?? {}
    const all = Object.fromEntries(editorColumns[tab].map(({ field }) => [field, texts[field] ?? '']))
    const { values, wrong } = readRow(tab, all)
    return wrong.size === 0 && recordFaults(addedRows(state, tab, [values], word).changes).length === 0
      ? [{ row, values }]
      : []
  })
  const { changes, ids } = addedRows(
    state,
    tab,
    added.map(({ values }) => values),
    word,
  )
  const all = [...changes, ...editedRows(state, tab, right)]
  const isWritten = all.length === 0 || (await writeChanges(title, all))
  batch(() => {
    for (const [row, texts] of there) {
      const { wrong } = readRow(tab, texts)
      const keeps = !isWritten || isWrong.has(row)
      const kept = Object.entries(texts).map(([field, text]): [string, string | null] => [
        field,
        keeps || wrong.has(field) ? text : null,
      ])
      keepCells(tab, row, Object.fromEntries(kept))
    }
    if (!isWritten) return
    dropRows(added.map(({ row }) => row))
    freshRows.value = [...freshRows.value, ...ids]
    freshCells.value = new Set([
      ...freshCells.value,
      ...[...right].flatMap(([row, values]) => Object.keys(values).map((field) => editorCellKey(tab, row, field))),
    ])
  })
}

/** Takes rows out, with what hangs on them; those that were never written are let go of. */
export async function removeRows(tab: EditorTab, rows: readonly string[], title: string): Promise<void> {
  dropRows(rows.filter(isNewRow))
  const there = rows.filter((row) => !isNewRow(row))
  if (there.length === 0) return
  await inOrder(async () => {
    if (!(await writeChanges(title, removedRows(tab, there)))) return
    for (const row of there)
      keepCells(tab, row, Object.fromEntries(Object.keys(unwrittenCells(tab, row)).map((field) => [field, null])))
  })
}
