import type { CellPlace } from '../file/read-fault.ts'
import { sheetKey } from '../import-choices.ts'
import type { SheetReading } from '../read-sheets.ts'
import { isRead } from '../statements/row-reader.ts'
import { tableRow, type TableRow } from '../table/sheet-cells.ts'
import type { TableLayout } from '../table/table-layout.ts'

const MAX_WORDS = 200
const key = ({ sheet, row }: CellPlace) => `${sheetKey(sheet)}\n${row ?? 0}`

/** What stands in a row: gives the cells that were used, joined by a comma; of a grid the two names and the cell. */
export function rowWords(reading: SheetReading, places: readonly CellPlace[]): (place: CellPlace) => string {
  const wanted = new Set(places.map(key))
  const last = new Map<string, number>()
  for (const { sheet, row = 0 } of places) last.set(sheetKey(sheet), Math.max(last.get(sheetKey(sheet)) ?? 0, row))
  const rows = new Map<string, { cells: readonly string[]; layout: TableLayout | null }>()
  for (const table of reading.tables) {
    const layout = 'layout' in table ? table.layout : null
    const { sheet } = 'layout' in table ? table.layout : table
    const most = last.get(sheetKey(sheet.name))
    if (most === undefined) continue
    for (const row of sheet.rows()) {
      if (row.number > most) break
      const at = key({ sheet: sheet.name, row: row.number })
      if (wanted.has(at)) rows.set(at, { cells: tableRow(row).cells, layout })
    }
  }
  return (place) => {
    const row = rows.get(key(place))
    return row === undefined ? '' : wordsOf(row.cells, row.layout, place.column).slice(0, MAX_WORDS)
  }
}

function wordsOf(cells: TableRow['cells'], layout: TableLayout | null, column: number | undefined): string {
  const joined = (texts: readonly string[]) => texts.filter((text) => text !== '').join(', ')
  if (layout === null) return joined(cells)
  const across = layout.columns.find(
    ({ index, meaning }) => index === column && (meaning === 'across' || meaning === 'asked'),
  )
  const labels = layout.columns.find(({ meaning }) => meaning === 'label' || meaning === 'answer')
  if (across !== undefined && labels !== undefined)
    return joined([cells[labels.index] ?? '', across.name ?? across.header, cells[across.index] ?? ''])
  return joined(layout.columns.filter(isRead).map(({ index }) => cells[index] ?? ''))
}
