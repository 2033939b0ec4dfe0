import type { Level } from '../../contract/vocabulary.ts'
import type { Sheet, SheetRow } from './file/sheet.ts'
import type { NameChoice } from './names/resolve-name.ts'

/** What somebody chose for a file: it holds for all of it, and goes along each time it is read. */
export type ReadingChoices = {
  /** By the words of the cell. */
  names: ReadonlyMap<string, NameChoice>
  /** Cells that were mended where they stand; an empty text empties one. `column` from 0. */
  mends: readonly { sheet: string | null; row: number; column: number; text: string }[]
  /** The level of a table that says none, by its sheet ('' for csv). */
  levels: ReadonlyMap<string, Level>
  /** Sheets of which the rows speak for themselves: what they say is stated by the partner. */
  speaking: ReadonlySet<string>
  leaveHidden: boolean
}

export const noChoices: ReadingChoices = {
  ...{ names: new Map(), mends: [], levels: new Map(), speaking: new Set<string>(), leaveHidden: false },
}

/** A sheet with its mended cells, and without hidden rows when these are left out. */
export function withChoices(sheet: Sheet, { mends, leaveHidden }: ReadingChoices): Sheet {
  const here = mends.filter((mend) => mend.sheet === sheet.name)
  const skips = leaveHidden && sheet.hiddenRows.size > 0
  if (here.length === 0 && !skips) return sheet
  return { ...sheet, rows: () => mendedRows(sheet, here, skips) }
}

function* mendedRows(sheet: Sheet, mends: ReadingChoices['mends'], skips: boolean): Generator<SheetRow> {
  for (const row of sheet.rows()) {
    if (skips && sheet.hiddenRows.has(row.number)) continue
    const here = mends.filter((mend) => mend.row === row.number)
    if (here.length === 0) yield row
    else yield { number: row.number, cells: mendedCells(row.cells, here) }
  }
}

function mendedCells(cells: readonly string[], mends: ReadingChoices['mends']): string[] {
  const mended = [...cells]
  for (const { column, text } of mends) {
    while (mended.length <= column) mended.push('')
    mended[column] = text
  }
  return mended
}
