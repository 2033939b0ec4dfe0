import type { Sheet } from '../file/sheet.ts'
import { isBlank } from './cell-values.ts'
import { parseKind } from './kinds.ts'
import { wordKey } from './cell-text.ts'
import { filledCells, isBlankRow, rowsBelow, type TableRow } from './sheet-cells.ts'

/** Rows that are left out, with why. */
export type SkippedRows = { rows: number[]; why: string }

/** A row of data; `section`: the lone merged cell it stands under, which says its kind. */
export type DataRow = TableRow & { section: string | null }

const totals = /^(?:(?:sub|eind)?tota(?:al|len|l)|aantal|som|gemiddelde?|sum|average|mean|count)\b/

function isTotal({ cells }: TableRow): boolean {
  const texts = cells.filter((cell) => cell !== '')
  const [first = ''] = texts
  const key = wordKey(first)
  if (!totals.test(key)) return false
  return (
    !/\s\S+\s/.test(key) &&
    texts.slice(1).every((cell) => /^[-\d.,%\s\u0000#]+/.test(cell) || isBlank(cell)) &&
    (texts.length > 1 || key.split(' ').length < 3)
  )
}

/** What is under a header: the rows of data one by one, and on the way what is left out and why. */
export class RowFilter {
  readonly skipped: SkippedRows[] = []
  first: number | null = null
  last: number | null = null
  /** How many rows of data were given. */
  count = 0
  #previous: number
  #inFootnote = false
  #section: string | null = null
  /** The last row that holds more than one cell, where cells are merged. */
  readonly #lastFull: number
  readonly #last: number

  readonly sheet: Sheet
  readonly header: number
  readonly width: number

  constructor(sheet: Sheet, header: number, width: number) {
    this.sheet = sheet
    this.header = header
    this.width = width
    this.#previous = header
    let full = 0
    let last = 0
    if (sheet.merges.length > 0)
      for (const row of sheet.rows()) {
        const count = filledCells(row.cells)
        if (count > 0) last = row.number
        if (count > 1) full = row.number
      }
    this.#lastFull = full
    this.#last = last
  }

  *rows(): Generator<DataRow> {
    for (const row of rowsBelow(this.sheet, this.header)) {
      if (isBlankRow(row)) continue
      if (this.sheet.leftRows?.has(row.number) === true) {
        this.#previous = row.number
        continue
      }
      const isApart = row.number > this.#previous + 1
      this.#previous = row.number
      if (this.#leaveOut(row, isApart)) continue
      this.first ??= row.number
      this.last = row.number
      this.count += 1
      yield { number: row.number, raw: row.raw, cells: row.cells, section: this.#section }
    }
  }

  skip(number: number, why: string): void {
    const group = this.skipped.find((each) => each.why === why)
    if (group === undefined) this.skipped.push({ rows: [number], why })
    else group.rows.push(number)
  }

  #leaveOut(row: TableRow, isApart: boolean): boolean {
    const isLone = filledCells(row.cells) === 1 && this.width > 1
    const column = row.cells.findIndex((cell) => cell !== '')
    const words = row.cells[column] ?? ''
    const isMerged = () =>
      this.sheet.merges.some(({ top, left, right }) => top === row.number && left === column && right > left)
    // What says a kind is the head of the names below it, though nothing else is filled in there.
    const end = isLone && parseKind(words) !== null ? this.#last : this.#lastFull
    if (isLone && row.number < end && isMerged()) {
      this.#section = words
      this.skip(row.number, 'section')
      return true
    }
    if (isLone && ((isApart && this.first !== null) || this.#inFootnote)) {
      this.#inFootnote = true
      this.skip(row.number, /^\W*[\p{L}\d✓]{1,4}\s*=|^(?:legenda?|verklaring)\b/iu.test(words) ? 'legend' : 'footnote')
      return true
    }
    this.#inFootnote = false
    if (!isTotal(row)) return false
    this.skip(row.number, 'total')
    return true
  }
}
