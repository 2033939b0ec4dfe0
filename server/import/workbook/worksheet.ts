import { columnIndex } from '../file/read-fault.ts'
import { CELL_ERROR, type Merge, type Sheet, type SheetRow } from '../file/sheet.ts'
import type { ZipArchive } from '../file/zip-archive.ts'
import { unescapeText } from './cell-styles.ts'
import { dayOfNumber } from './day-numbers.ts'
import type { WorksheetPart } from './workbook-parts.ts'
import { readXml } from './xml-stream.ts'

export type CellContext = { texts: readonly string[]; dayStyles: readonly boolean[]; dates: 1900 | 1904 }

/** What stands further to the right is no table of ours. */
const MAX_COLUMNS = 2_000
/** Far longer than a cell of Excel, and than any field: what goes on behind it is not kept in memory. */
const MAX_CELL = 2_000_000
/** As many as a sheet of Excel has. */
const MAX_ROWS = 1_048_576

/** A worksheet, cell by cell. Formulas give the result that was kept with them. */
export async function readWorksheet(
  zip: ZipArchive,
  { name, part }: WorksheetPart,
  context: CellContext,
): Promise<Sheet> {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let number = 0
  let cells: string[] = []
  let column = -1
  let cell = { type: 'n', style: 0 }
  let value = ''
  let inValue = false
  let inReading = false
  await readXml(zip, part, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        number = rowNumber(attributes['r']) ?? number + 1
        cells = []
        column = -1
        if (/^(?:1|true)$/.test(attributes['hidden'] ?? '')) hiddenRows.add(number)
      } else if (tag === 'c') {
        const letters = /^[A-Z]+/.exec(attributes['r'] ?? '')?.[0]
        column = letters === undefined ? column + 1 : columnIndex(letters)
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) }
        value = ''
      } else if (tag === 'v' || tag === 't') inValue = !inReading
      else if (tag === 'rPh') inReading = true
      else if (tag === 'mergeCell') merges.push(...mergeOf(attributes['ref'] ?? ''))
      else if (tag === 'col' && /^(?:1|true)$/.test(attributes['hidden'] ?? ''))
        hide(hiddenColumns, Math.trunc(Number(attributes['min'])), Number(attributes['max']))
    },
    text: (text) => {
      if (inValue && value.length < MAX_CELL) value += text.slice(0, MAX_CELL)
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') inValue = false
      else if (tag === 'rPh') inReading = false
      else if (tag === 'c') {
        const text = cellText(cell.type, cell.style, value, context)
        if (text === '' || column >= MAX_COLUMNS) return
        while (cells.length < column) cells.push('')
        cells[column] = text
      } else if (tag === 'row' && cells.length > 0) rows.push({ number, cells })
    },
  })
  rows.sort((a, b) => a.number - b.number)
  return { name, rows: () => rows, merges, hiddenRows, hiddenColumns: [...hiddenColumns], isHidden: false }
}

function cellText(type: string, style: number, value: string, { texts, dayStyles, dates }: CellContext): string {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? ''
    case 'str':
    case 'inlineStr':
      return unescapeText(value)
    case 'e':
      return CELL_ERROR + value
    case 'b':
      return value === '1' || value === 'true' ? 'true' : 'false'
    case 'd':
      return value.slice(0, 10)
    default:
      if (value === '') return ''
      return (dayStyles[style] === true ? dayOfNumber(Number(value), dates) : null) ?? String(Number(value))
  }
}

/** The number a row gives itself; null where it gives none, or none that a row can have. */
function rowNumber(given: string | undefined): number | null {
  const number = /^\d{1,7}$/.test(given ?? '') ? Number(given) : 0
  return number >= 1 && number <= MAX_ROWS ? number : null
}

/** Columns from 1, the last included; those that overlap are no columns, and are not gone through again and again. */
function hide(hidden: Set<number>, given: number, last: number): void {
  const first = Math.max(given, 1)
  if (hidden.has(first - 1)) return
  for (let at = first; at <= Math.min(last, MAX_COLUMNS); at += 1) hidden.add(at - 1)
}

function mergeOf(reference: string): Merge[] {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? []
  if (left === '' || columnIndex(left) >= MAX_COLUMNS) return []
  const last = Math.min(columnIndex(right), MAX_COLUMNS - 1)
  return [{ top: Number(top), bottom: Number(bottom), left: columnIndex(left), right: last }]
}
