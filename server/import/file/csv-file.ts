import type { TextEncoding } from '../../../contract/answers/import-words.ts'
import { csvRecords } from './csv-records.ts'
import { decodeText, refuseOtherPrograms } from './decode-text.ts'
import { columnLetters, ReadFault } from './read-fault.ts'
import type { FileContent, Sheet } from './sheet.ts'

export const MAX_CSV_MB = 10
const MEGABYTE = 1024 * 1024
const delimiters = [';', '\t', ',', '|'] as const
const SAMPLE = 30

/** A csv file as one sheet without a name. Throws ReadFault: csv-too-large, csv-nul, csv-quote, other-program. */
export function readCsvFile(bytes: Uint8Array, said: TextEncoding | null = null): FileContent {
  if (bytes.length > MAX_CSV_MB * MEGABYTE)
    throw new ReadFault({ code: 'csv-too-large', words: `${Math.ceil(bytes.length / MEGABYTE)} MB` })
  const { text, encoding, isGuessed } = decodeText(bytes, said)
  refuseOtherPrograms(text)
  const says = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(text)
  const from = says?.[0].length ?? 0
  const delimiter = says?.[1] ?? likelyDelimiter(text)
  refuseNul(text, delimiter, from)
  const sheet = csvSheet(text, delimiter, from)
  return { as: 'csv', encoding, isGuessed, delimiter, hasMacro: false, sheets: [sheet] }
}

export const csvSheet = (text: string, delimiter: string, from: number, name: string | null = null): Sheet => ({
  name,
  rows: () => csvRecords(text, delimiter, from),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: [],
  isHidden: false,
})

function refuseNul(text: string, delimiter: string, from: number): void {
  if (!text.includes('\u0000')) return
  for (const { number, cells } of csvRecords(text, delimiter, from)) {
    const column = cells.findIndex((cell) => cell.includes('\u0000'))
    if (column !== -1) throw new ReadFault({ code: 'csv-nul', sheet: null, row: number, column: columnLetters(column) })
  }
}

/** The mark of which most of the first records hold the same count; then the most columns, then the order of the list. */
export function likelyDelimiter(text: string): string {
  const found = delimiters.map((delimiter) => ({ delimiter, ...commonCount(text, delimiter) }))
  return found.reduce((best, each) =>
    each.records > best.records || (each.records === best.records && each.count > best.count) ? each : best,
  ).delimiter
}

/** Which count above 0 most of the first records have, and how many have it. */
function commonCount(text: string, delimiter: string): { count: number; records: number } {
  const counts = new Map<number, number>()
  let seen = 0
  try {
    for (const { cells } of csvRecords(text, delimiter)) {
      if (seen === SAMPLE) break
      seen += 1
      if (cells.length > 1) counts.set(cells.length - 1, (counts.get(cells.length - 1) ?? 0) + 1)
    }
  } catch (error) {
    // Said once the delimiter is known.
    if (!(error instanceof ReadFault)) throw error
  }
  let best = { count: 0, records: 0 }
  for (const [count, records] of counts)
    if (records > best.records || (records === best.records && count > best.count)) best = { count, records }
  return best
}
