import { z } from 'zod'
import { ColumnMeaning } from '../../../contract/answers/import-words.ts'
import type { ImportChoices, ImportSheet } from '../../../contract/answers/import.ts'
import { fold } from '../../../domain/text-match.ts'
import { browserMemory, parseMemory } from '../browser-memory.ts'
import { withColumn } from './file-choices.ts'

/** What the columns under a header row mean in a region, as somebody corrected it: by the words of the header. */
const HeaderMemory = z
  .array(z.strictObject({ header: z.string(), columns: z.array(z.tuple([z.string(), ColumnMeaning])) }))
  .max(60)
export type HeaderMemory = z.infer<typeof HeaderMemory>
const MOST = 60

/** A header row as it is known again: its words, whatever their case and accents. */
export const headerKey = ({ columns }: Pick<ImportSheet, 'columns'>): string =>
  columns.map(({ header }) => fold(header).trim()).join('\u0000')

const storageKey = (region: string) => `ketenkaart-headers-${region}`
export const readHeaders = (region: string): HeaderMemory =>
  parseMemory(browserMemory.read(storageKey(region)), HeaderMemory) ?? []
export const storeHeaders = (region: string, memory: HeaderMemory): void => {
  browserMemory.write(storageKey(region), memory.length === 0 ? null : JSON.stringify(memory))
}

/** Of each sheet that is read: its header row and what its columns now mean. */
const entriesOf = (sheets: readonly ImportSheet[]): HeaderMemory =>
  sheets
    .filter(({ columns, left }) => columns.length > 0 && left === undefined)
    .map((sheet) => ({
      header: headerKey(sheet),
      columns: sheet.columns.map(({ column, meaning }) => [column, meaning]),
    }))

/** The memory with what the columns of these sheets now mean; the newest first. */
export function withSheets(memory: HeaderMemory, sheets: readonly ImportSheet[]): HeaderMemory {
  const entries = entriesOf(sheets)
  const keys = new Set(entries.map(({ header }) => header))
  return [...entries, ...memory.filter(({ header }) => !keys.has(header))].slice(0, MOST)
}

/** The choices with what is remembered of these header rows, where the columns are read as something else. Chosen by hand comes first. */
export function withRememberedHeaders(
  choices: ImportChoices,
  memory: HeaderMemory,
  sheets: readonly ImportSheet[],
): ImportChoices {
  let next = choices
  for (const sheet of sheets) {
    const known = new Map(memory.find(({ header }) => header === headerKey(sheet))?.columns)
    if (choices.columns.some((one) => one.sheet === sheet.name)) continue
    for (const { column, meaning, choices: possible } of sheet.columns) {
      const wanted = known.get(column)
      if (wanted !== undefined && wanted !== meaning && possible?.includes(wanted) === true)
        next = withColumn(next, { sheet: sheet.name, column }, wanted)
    }
  }
  return next
}

/** Whether the memory says of these sheets what they are read as now. */
export const isRemembered = (memory: HeaderMemory, sheets: readonly ImportSheet[]): boolean =>
  entriesOf(sheets).every(
    (entry) => JSON.stringify(memory.find(({ header }) => header === entry.header)) === JSON.stringify(entry),
  )
