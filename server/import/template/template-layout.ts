import type { TemplateColumn, TemplateSheet } from '../../../contract/template/sheet.ts'
import { templateSheets } from '../../../contract/template/sheets.ts'
import type { Sheet, SheetRow } from '../file/sheet.ts'
import { wordKey } from '../table/cell-text.ts'

/** A sheet of the template as it lies in a file. */
export type TemplateLayout = {
  sheet: Sheet
  name: string | null
  of: TemplateSheet
  header: number
  /** How many rows of data were read. */
  count: number
  columns: readonly { index: number; header: string; column: TemplateColumn }[]
}

const HEADER_ROWS = 10

/** A sheet of the template: by its name, and a header with an Id; null when it is none. Columns of both languages are read. */
export function templateLayout(sheet: Sheet, fileName: string | null): TemplateLayout | null {
  const name = wordKey(sheet.name ?? fileName?.replace(/\.csv$/i, '') ?? '')
  const named = templateSheets.filter(({ nl, en }) => wordKey(nl) === name || wordKey(en) === name)
  if (named.length === 0) return null
  let looked = 0
  for (const row of sheet.rows()) {
    if ((looked += 1) > HEADER_ROWS) break
    if (!row.cells.some((cell) => wordKey(cell) === 'id')) continue
    const best = named
      .map((of) => ({ of, columns: columnsOf(of, row) }))
      .sort((a, b) => b.columns.length - a.columns.length)[0]
    if (best !== undefined && best.columns.length > 1)
      return { sheet, name: sheet.name, header: row.number, count: 0, ...best }
  }
  return null
}

function columnsOf(of: TemplateSheet, { cells }: SheetRow): TemplateLayout['columns'] {
  const taken = new Set<TemplateColumn>()
  return cells.flatMap((header, index) => {
    const key = wordKey(header)
    const column = of.columns.find((each) => !taken.has(each) && (wordKey(each.nl) === key || wordKey(each.en) === key))
    if (column === undefined) return []
    taken.add(column)
    return [{ index, header, column }]
  })
}
