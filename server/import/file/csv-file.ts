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
export function readCsvFile(
  bytes: Uint8Array,
  said: TextEncoding | null = null,
  name: string | null = null,
): FileContent {
  if (bytes.length > MAX_CSV_MB * MEGABYTE)
    throw new ReadFault({ code: 'csv-too-large', words: `${Math.ceil(bytes.length / MEGABYTE)} MB` })
  const { text, encoding, isGuessed } = decodeText(bytes, said)
  refuseOtherPrograms(text)
  const says = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(text)
  const from = says?.[0].length ?? 0
  const delimiter = says?.[1] ?? likelyDelimiter(text)
  const sheet = csvSheet(text, delimiter, from, name)
  refuseNul(text, sheet)
  return { as: 'csv', encoding, isGuessed, delimiter, hasMacro: false, sheets: [sheet] }
}

export const csvSheet = (text: string, delimiter: string, from: number, name: string | null = null): Sheet => ({
  name,
  rows: () => csvRecords(text, delimiter, from, name),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: [],
  isHidden: false,
})

function refuseNul(text: string, sheet: Sheet): void {
  if (!text.includes('\u0000')) return
  for (const { number, cells } of sheet.rows()) {
    const column = cells.findIndex((cell) => cell.includes('\u0000'))
    if (column !== -1)
      throw new ReadFault({ code: 'csv-nul', sheet: sheet.name, row: number, column: columnLetters(column) })
  }
}

/** The mark of which most of the first records hold the same count; then the most columns, then the order of the list. */
export function likelyDelimiter(text: string): string {
  const records = countsOfRecords(text)
  const found = delimiters.map((delimiter, at) => ({
    delimiter,
    ...commonCount(records.map((counts) => counts[at] ?? 0)),
  }))
  return found.reduce((best, each) =>
    each.records > best.records || (each.records === best.records && each.count > best.count) ? each : best,
  ).delimiter
}

/** Which count above 0 most of the first records have, and how many have it. */
function commonCount(counts: readonly number[]): { count: number; records: number } {
  const times = new Map<number, number>()
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1)
  let best = { count: 0, records: 0 }
  for (const [count, records] of times)
    if (records > best.records || (records === best.records && count > best.count)) best = { count, records }
  return best
}

/** Of each of the first records how many of each mark it holds, what stands between quotes taken out. */
function countsOfRecords(text: string): number[][] {
  const records: number[][] = []
  let counts = delimiters.map(() => 0)
  let startsCell = true
  let isFilled = false
  for (let at = 0; at < text.length && records.length < SAMPLE; at += 1) {
    const letter = text.charAt(at)
    if (letter === '"' && startsCell) {
      const end = closingQuote(text, at)
      isFilled = true
      startsCell = false
      if (end !== -1) at = end
      continue
    }
    const mark = delimiters.indexOf(letter as (typeof delimiters)[number])
    startsCell = mark !== -1
    if (mark !== -1) counts[mark] = (counts[mark] ?? 0) + 1
    else if (letter === '\n' || letter === '\r') {
      if (isFilled) records.push(counts)
      counts = delimiters.map(() => 0)
      startsCell = true
      isFilled = false
      continue
    }
    isFilled = true
  }
  if (isFilled && records.length < SAMPLE) records.push(counts)
  return records
}

/** Longer than any cell that a sample needs to see past. */
const MAX_QUOTED = 100_000
/** Where a quote that opens a cell closes: before a mark or the end of a line; -1 when it does not. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; ; at += 1) {
    at = text.indexOf('"', at)
    if (at === -1 || at - open > MAX_QUOTED) return -1
    const next = text.charAt(at + 1)
    if (next === '"') at += 1
    else if (next === '' || next === '\n' || next === '\r' || delimiters.some((mark) => mark === next)) return at
    else return -1
  }
}
