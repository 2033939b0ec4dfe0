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

/** A worksheet, cell by cell. Formulas give the result that was kept with them. */
export async function readWorksheet(
  zip: ZipArchive,
  { name, part }: WorksheetPart,
  context: CellContext,
): Promise<Sheet> {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: number[] = []
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
        number = Number(attributes['r'] ?? number + 1)
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
        for (let at = Number(attributes['min']); at <= Math.min(Number(attributes['max']), MAX_COLUMNS); at += 1)
          hiddenColumns.push(at - 1)
    },
    text: (text) => {
      if (inValue) value += text
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
  return { name, rows: () => rows, merges, hiddenRows, hiddenColumns, isHidden: false }
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

function mergeOf(reference: string): Merge[] {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? []
  if (left === '') return []
  return [{ top: Number(top), bottom: Number(bottom), left: columnIndex(left), right: columnIndex(right) }]
}
