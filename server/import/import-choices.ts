import type { ColumnMeaning, LetterMeaning, TextEncoding, ZeroMeaning } from '../../contract/answers/import-words.ts'
import type { ImportChoices } from '../../contract/answers/import.ts'
import type { Level } from '../../contract/vocabulary.ts'
import { columnIndex } from './file/read-fault.ts'
import type { Sheet, SheetRow } from './file/sheet.ts'
import type { NameChoice } from './names/resolve-name.ts'
import { cleanCell } from './table/cell-text.ts'
import type { Correction } from './table/correction.ts'

/** What somebody chose for a file: it holds for all of it, and goes along each time it is read. Sheets by name, '' for csv. */
export type ReadingChoices = {
  /** By the words of the cell, as they are read. */
  names: ReadonlyMap<string, NameChoice>
  /** Cells that were mended where they stand; an empty text empties one. `column` from 0. */
  mends: readonly { sheet: string | null; row: number; column: number; text: string }[]
  /** The level of a table that says none. */
  levels: ReadonlyMap<string, Level>
  /** Sheets of which the rows speak for themselves: what they say is stated by the partner; and those of which they do not. */
  speaking: ReadonlyMap<string, boolean>
  leaveHidden: boolean
  columns: readonly { sheet: string | null; column: number; meaning: ColumnMeaning }[]
  headers: ReadonlyMap<string, number>
  leaveSheets: ReadonlySet<string>
  leaveRows: readonly { sheet: string | null; row: number }[]
  letters: ReadonlyMap<string, LetterMeaning>
  zeros: ReadonlyMap<string, ZeroMeaning>
  /** Whether answers count that were never sent in. */
  notSentIn: ReadonlyMap<string, boolean>
  encoding: TextEncoding | null
  /** The source this file is a newer version of; null = of none, undefined = not said. */
  sameSource: string | null | undefined
  endGone: string | null
  keep: ReadonlySet<string>
}

export const sheetKey = (sheet: string | null): string => sheet ?? ''

/** What is chosen in a request, to be looked up while a file is read. */
export function readingChoices(choices: ImportChoices): ReadingChoices {
  const bySheet = <T extends { sheet: string | null }, V>(list: readonly T[], value: (each: T) => V) =>
    new Map(list.map((each) => [sheetKey(each.sheet), value(each)]))
  return {
    names: new Map(
      choices.names.map(({ words, means, alias }) => [cleanCell(words), { means, isAlias: alias === true }]),
    ),
    mends: choices.mends.map((mend) => ({ ...mend, column: columnIndex(mend.column) })),
    levels: bySheet(choices.levels, ({ level }) => level),
    speaking: new Map([
      ...choices.observed.map((sheet) => [sheetKey(sheet), false] as const),
      ...choices.speaking.map((sheet) => [sheetKey(sheet), true] as const),
    ]),
    leaveHidden: choices.leaveHidden,
    columns: choices.columns.map((each) => ({ ...each, column: columnIndex(each.column) })),
    headers: bySheet(choices.headers, ({ row }) => row),
    leaveSheets: new Set(choices.leaveSheets.map(sheetKey)),
    leaveRows: choices.leaveRows,
    letters: bySheet(choices.letters, ({ means }) => means),
    zeros: bySheet(choices.zeros, ({ means }) => means),
    notSentIn: bySheet(choices.notSentIn, ({ take }) => take),
    encoding: choices.encoding ?? null,
    sameSource: choices.sameSource,
    endGone: choices.endGone ?? null,
    keep: new Set(choices.keep),
  }
}

export const noChoices: ReadingChoices = {
  ...{ names: new Map(), mends: [], levels: new Map(), speaking: new Map(), leaveHidden: false, columns: [] },
  ...{ headers: new Map(), leaveSheets: new Set(), leaveRows: [], letters: new Map(), zeros: new Map() },
  ...{ notSentIn: new Map(), encoding: null, sameSource: undefined, endGone: null, keep: new Set() },
}

export const correctionOf = ({ columns, headers, letters }: ReadingChoices, sheet: string | null): Correction => ({
  header: headers.get(sheetKey(sheet)) ?? null,
  columns: new Map(columns.filter((each) => each.sheet === sheet).map(({ column, meaning }) => [column, meaning])),
  letters: letters.get(sheetKey(sheet)) ?? null,
})

/** A sheet with its mended cells, and with the rows that are left out named. */
export function withChoices(sheet: Sheet, { mends, leaveHidden, leaveRows }: ReadingChoices): Sheet {
  const left = new Set(leaveRows.filter((each) => each.sheet === sheet.name).map(({ row }) => row))
  if (leaveHidden) for (const row of sheet.hiddenRows) left.add(row)
  const here = new Map<number, ReadingChoices['mends'][number][]>()
  for (const mend of mends) if (mend.sheet === sheet.name) here.set(mend.row, [...(here.get(mend.row) ?? []), mend])
  if (here.size === 0 && left.size === 0) return sheet
  return { ...sheet, leftRows: left, rows: here.size === 0 ? sheet.rows : () => mendedRows(sheet, here) }
}

/** A row that was empty throughout has no cells to mend: nothing is added where nothing stood. */
function* mendedRows(sheet: Sheet, mends: ReadonlyMap<number, ReadingChoices['mends']>): Generator<SheetRow> {
  for (const row of sheet.rows()) {
    const here = mends.get(row.number)
    if (here === undefined) yield row
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
