import { computed, effect, signal } from '@preact/signals'
import { z } from 'zod'
import { dropDraft, readDraft, saveDraft } from '../drafts/stored-drafts.ts'
import { route } from '../route.ts'
import { editorTabs, type EditorTab } from './columns.ts'
import { type CellRange, oneCell } from './range.ts'

/** The tab that is edited; null while the list is read. */
export const editorTab = computed<EditorTab | null>(() => route.value.edit)

/** What is chosen, by place. */
export const cellRange = signal<CellRange>(oneCell({ row: 0, column: 0 }))
/** What is typed in the cell that is being changed; null while none is. `whole`: its text stands there to be gone on with. */
export const cellInput = signal<{ text: string; whole: boolean } | null>(null)
/** By which column the rows are sorted; null = as they come. */
export const rowOrder = signal<{ field: string; descending: boolean } | null>(null)
/** Only rows with these words are shown. */
export const rowFilter = signal('')

const Texts = z.record(z.string(), z.string())
const StoredTyping = z.strictObject({
  /** By tab and id of the row: what was typed and cannot be written, by field. */
  cells: z.record(z.string(), Texts),
  /** Rows that are not there yet, by tab, with what was typed in them. */
  rows: z.array(z.strictObject({ tab: z.enum(editorTabs), id: z.string(), texts: Texts })),
})
/** What was typed and is not written: cells that cannot be right, and rows that lack something. */
type Typing = z.infer<typeof StoredTyping>
export type UnwrittenRow = Typing['rows'][number]
const nothing: Typing = { cells: {}, rows: [] }

const nameOf = (region: string) => `table.${region}`
const typing = signal<{ region: string; typing: Typing } | null>(null)
effect(() => {
  const { region } = route.value
  if (region === null || typing.peek()?.region === region) return
  typing.value = { region, typing: readDraft(nameOf(region), StoredTyping) ?? nothing }
})
export const unwritten = computed<Typing>(() => {
  const kept = typing.value
  return kept !== null && kept.region === route.value.region ? kept.typing : nothing
})
function setTyping(next: Typing): void {
  const { region } = route.value
  if (region === null) return
  typing.value = { region, typing: next }
  if (next.rows.length === 0 && Object.keys(next.cells).length === 0) dropDraft(nameOf(region))
  else saveDraft(nameOf(region), next)
}

const keyOf = (tab: EditorTab, row: string) => `${tab} ${row}`
/** What was typed in a row that is there, and is not written. */
export const unwrittenCells = (tab: EditorTab, row: string): Readonly<Record<string, string>> =>
  unwritten.value.cells[keyOf(tab, row)] ?? {}

/** Keeps what was typed in cells of a row that is there; `null` lets go of it. */
export function keepCells(tab: EditorTab, row: string, texts: Readonly<Record<string, string | null>>): void {
  const { cells, rows } = unwritten.peek()
  const kept = Object.entries({ ...cells[keyOf(tab, row)], ...texts }).flatMap(([field, text]) =>
    text === null ? [] : [[field, text] as const],
  )
  const others = Object.entries(cells).filter(([key]) => key !== keyOf(tab, row))
  const here = kept.length === 0 ? [] : [[keyOf(tab, row), Object.fromEntries(kept)] as const]
  setTyping({ cells: Object.fromEntries([...others, ...here]), rows })
}

/** Keeps rows that are not there yet, in place of those of the same id. */
export function keepRows(changed: readonly UnwrittenRow[]): void {
  const { cells, rows } = unwritten.peek()
  const byId = new Map([...rows, ...changed].map((row) => [row.id, row]))
  setTyping({ cells, rows: [...byId.values()] })
}
export function dropRows(ids: readonly string[]): void {
  const { cells, rows } = unwritten.peek()
  setTyping({ cells, rows: rows.filter(({ id }) => !ids.includes(id)) })
}

let rowCount = 0
/** An id for a row that is not there yet; of no record. */
export const newRowId = (): string => `+${Date.now().toString(36)}-${(rowCount += 1)}`
export const isNewRow = (id: string): boolean => id.startsWith('+')

/** Rows that were typed or pasted while this list is edited, in their order: they stand at the foot, and in wet ink. */
export const freshRows = signal<readonly string[]>([])
/** Cells that were changed while this list is edited, by tab, row and field. */
export const freshCells = signal<ReadonlySet<string>>(new Set())
export const editorCellKey = (tab: EditorTab, row: string, field: string): string => `${tab} ${row} ${field}`
/** What is on its way to the server, by the same key: shown at once. */
export const sentCells = signal<ReadonlyMap<string, string>>(new Map())

/** The ink is dry once editing ends, or another region is shown. */
effect(() => {
  const { region, edit } = route.value
  if (region !== null && edit !== null) return
  freshRows.value = []
  freshCells.value = new Set()
  cellInput.value = null
  rowOrder.value = null
  rowFilter.value = ''
})
