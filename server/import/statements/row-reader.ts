import type { Level } from '../../../contract/vocabulary.ts'
import type { CellPlace } from '../file/read-fault.ts'
import { cellError } from '../table/cell-text.ts'
import {
  isBlank,
  isYes,
  parseDay,
  parseLevels,
  parseStrength,
  roleValues,
  statedByValues,
  type StrengthReading,
} from '../table/cell-values.ts'
import { wordKey } from '../table/cell-text.ts'
import { levelLetters } from '../words/value-words.ts'
import type { DataRow } from '../table/row-filter.ts'
import type { TableColumn, TableLayout } from '../table/table-layout.ts'
import type { ImportDraft, StatementDraft } from './import-draft.ts'

const unread = new Set<TableColumn['meaning']>([null, 'person', 'left', 'weight', 'twice', 'scale'])
export const isRead = ({ meaning }: TableColumn): boolean => !unread.has(meaning)

export const MAX_NAME = 200
export const MAX_NOTE = 2_000

/** The cells of one row by what they mean. Errors are noted on the way; a row with one stops. */
export class RowReader {
  hasError = false
  readonly row: DataRow
  readonly errors: { column: number; words: string }[] = []
  #notes: string[] = []
  readonly #kept: readonly TableColumn[]

  readonly draft: ImportDraft
  readonly layout: TableLayout

  constructor(draft: ImportDraft, layout: TableLayout, given: DataRow) {
    this.draft = draft
    this.layout = layout
    this.#kept = layout.columns.filter(({ meaning }) => meaning === 'kept')
    let cells: string[] | null = null
    for (const column of layout.columns) {
      if (!isRead(column)) continue
      const words = cellError(given.raw[column.index] ?? '')
      if (words === null) continue
      cells ??= [...given.cells]
      cells[column.index] = ''
      this.errors.push({ column: column.index, words })
    }
    this.row = cells === null ? given : { ...given, cells }
    for (const { column, words } of this.errors) this.error('cell-error', column, words)
    this.#checkWidth()
  }

  #checkWidth(): void {
    const width = this.layout.header.cells.length
    if (this.row.cells.length <= width || this.layout.sheet.name !== null) return
    const column = this.row.cells.findIndex((cell, at) => at >= width && cell !== '')
    if (column !== -1) this.question('row-too-long', column)
  }

  place(column?: number): CellPlace {
    return { sheet: this.layout.name, row: this.row.number, ...(column === undefined ? {} : { column }) }
  }

  error(code: string, column: number, words?: string): void {
    this.hasError = true
    // A cell in error is said once.
    if (code !== 'cell-error' && this.errors.some((each) => each.column === column)) return
    this.draft.errors.add(code, this.place(column), words === undefined ? {} : { words })
  }

  question(code: string, column: number, words: string = this.row.cells[column] ?? ''): void {
    this.draft.questions.add(code, this.place(column), { words })
  }

  column(meaning: TableColumn['meaning']): TableColumn | undefined {
    return this.layout.columns.find((column) => column.meaning === meaning)
  }

  cell(meaning: TableColumn['meaning']): { text: string; raw: string; column: number } {
    const column = this.column(meaning)
    if (column === undefined) return { text: '', raw: '', column: -1 }
    return { text: this.row.cells[column.index] ?? '', raw: this.row.raw[column.index] ?? '', column: column.index }
  }

  /** A name, which must not be longer than the contract allows. */
  name(meaning: TableColumn['meaning']): { text: string; raw: string; column: number } {
    const cell = this.cell(meaning)
    if (cell.column !== -1 && cell.text.length > MAX_NAME) this.error('text-too-long', cell.column, cutWords(cell.text))
    return cell
  }

  /** The levels of a row: of its cell, else of the table; none where nothing says it. */
  levels(): readonly Level[] {
    const { text, column } = this.cell('level')
    if (column === -1 || isBlank(text)) return this.layout.level === null ? [] : [this.layout.level]
    const levels = levelsOfCell(text, this.layout.isEnglish)
    if (levels === null) this.error('level-wrong', column, text)
    return levels ?? []
  }

  /** Null: there, not said how strong. */
  strength(meaning: TableColumn['meaning'] = 'strength'): number | null {
    const { text, column } = this.cell(meaning)
    return column === -1 ? null : this.strengthOf(text, column)
  }

  strengthOf(text: string, column: number): number | null {
    const strength = parseStrength(text)
    if (strength === null || (strength.is === 'number' && !isStrength(strength.strength))) {
      this.error('strength-wrong', column, text)
      return null
    }
    return strength.is === 'number' ? strength.strength : null
  }

  day(meaning: TableColumn['meaning']): string | null {
    const { text, column } = this.cell(meaning)
    const day = parseDay(text)
    if (day === null || column === -1) return null
    if ('day' in day) return day.day
    if ('wrong' in day) this.error('day-wrong', column, text)
    else {
      this.question('day-incomplete', column)
      this.#notes.push(`${this.layout.columns[column]?.header ?? ''}: ${text}`)
    }
    return null
  }

  /** A note of what stands in the row and has no place of its own. */
  keep(text: string): void {
    this.#notes.push(text)
  }

  /** What every statement of the row has; asked once, since it notes what is wrong. */
  statement(statedAs: string): StatementDraft {
    const since = this.day('since')
    const until = this.day('until')
    if (since !== null && until !== null && until < since) this.error('until-before-since', this.cell('until').column)
    const note = this.cell('note').text
    for (const { index, header } of this.#kept) {
      const text = this.row.cells[index] ?? ''
      if (!isBlank(text)) this.#notes.push(header === '' ? text : `${header}: ${text}`)
    }
    const inferred = isYes(this.cell('ours').text)
    const lastConfirmed = this.day('confirmed')
    const said = inferred ? '' : note
    const kept =
      this.#notes.length === 0 ? said : [said, ...new Set(this.#notes)].filter((each) => each !== '').join('; ')
    if (kept.length > MAX_NOTE) this.error('text-too-long', this.cell('note').column, cutWords(kept))
    const source = this.hasError
      ? this.draft.fileSource
      : this.draft.source(this.cell('source').text, this.place(), dayInNote(note))
    return {
      level: 'unspecified',
      strength: null,
      judgement: null,
      since,
      until,
      lastConfirmed,
      statedBy: 'observer',
      source,
      statedAs: statedAs.slice(0, 300),
      inferred,
      inferredWhy: inferred && note !== '' ? note.slice(0, 500) : null,
      note: kept === '' ? null : kept,
      place: this.place(),
      fields: {},
    }
  }
}

/** A 1 is a mark where no number of the table is above it. */
export const isMark = (strength: StrengthReading, { hasStrengths }: TableLayout): boolean =>
  strength.is === 'there' || (strength.is === 'number' && strength.strength === 1 && !strength.inWords && !hasStrengths)
export const isStrength = (strength: number): boolean => Number.isInteger(strength) && strength >= 0 && strength <= 5
export const cutWords = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
/** The day of a page, where the note gives it in our own way. */
const dayInNote = (note: string): string | null => /\b(?:date|datum): (\d{4}-\d{2}-\d{2})\b/.exec(note)?.[1] ?? null

/** The levels a cell says, its letters read as the table uses them. */
export function levelsOfCell(text: string, isEnglish: boolean): readonly Level[] | null {
  const letters: Readonly<Partial<Record<string, Level>>> = isEnglish ? levelLetters.english : levelLetters.dutch
  const parts = wordKey(text)
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
  if (parts.length > 0 && parts.every((part) => part.length === 1)) {
    const levels = parts.map((part) => letters[part])
    return levels.some((level) => level === undefined)
      ? null
      : [...new Set(levels.filter((level) => level !== undefined))]
  }
  return parseLevels(text)
}

/** The role a cell says, and null for none. */
export const roleOf = (text: string): 'lead' | 'participant' | null => roleValues.get(wordKey(text)) ?? null
export const statedByOf = (text: string) => statedByValues.get(wordKey(text)) ?? null
