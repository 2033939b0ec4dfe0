import { isEmptying, readGuard, splitCell } from '../../../contract/template/cell-text.ts'
import type { WordList } from '../../../contract/template/cell-words.ts'
import type { TemplateColumn } from '../../../contract/template/sheet.ts'
import type { CellPlace } from '../file/read-fault.ts'
import type { SheetRow } from '../file/sheet.ts'
import { cellError, wordKey } from '../table/cell-text.ts'
import { isYes, parseDay, parseLevels, parseStrength, wordsByValue } from '../table/cell-values.ts'
import { bodyKindValues, parseKind } from '../table/kinds.ts'
import { roleWords, statedByWords, statusWords } from '../words/value-words.ts'
import type { ImportDraft } from '../statements/import-draft.ts'
import { isStrength, cutWords } from '../statements/row-reader.ts'
import type { TemplateLayout } from './template-layout.ts'

const otherWords: Partial<Record<WordList, Record<string, string>>> = {
  role: roleWords,
  statedBy: statedByWords,
  status: statusWords,
}
const lists = new Map<WordList, ReadonlyMap<string, string>>()
const wordsOf = (list: WordList): ReadonlyMap<string, string> => {
  const known = lists.get(list) ?? wordsByValue(list, otherWords[list])
  lists.set(list, known)
  return known
}
/** What is said of a word that is none of a list. */
const wrongCode: Partial<Record<WordList, string>> = {
  level: 'level-wrong',
  strength: 'strength-wrong',
  role: 'role-wrong',
  status: 'status-wrong',
}
const longest: Readonly<Record<string, number>> = {
  name: 200,
  title: 300,
  short: 60,
  note: 2_000,
  statedAs: 300,
  inferredWhy: 500,
  horizon: 60,
  rhythm: 60,
  agenda: 200,
  category: 200,
  result: 2_000,
  owner: 200,
  licence: 200,
  series: 120,
  words: 300,
  side: 40,
  role: 200,
}

/** A row of the template: values by field, and the words of cells that name other records. */
export class TemplateRow {
  hasError = false
  readonly values = new Map<string, unknown>()
  readonly notes: string[] = []

  readonly draft: ImportDraft
  readonly layout: TemplateLayout
  readonly row: SheetRow

  constructor(draft: ImportDraft, layout: TemplateLayout, row: SheetRow) {
    this.draft = draft
    this.layout = layout
    this.row = row
    for (const { index, column, header } of layout.columns) {
      const raw = row.cells[index] ?? ''
      const error = cellError(raw)
      if (error !== null && raw.codePointAt(0) === 0) this.error('cell-error', index, error)
      else if (raw !== '') this.#read(column, raw, index, header)
    }
    this.#check()
  }

  place(field?: string): CellPlace {
    const index = this.layout.columns.find(({ column }) => column.field === field)?.index
    return { sheet: this.layout.name, row: this.row.number, ...(index === undefined ? {} : { column: index }) }
  }

  text(field: string): string {
    const value = this.values.get(field)
    return typeof value === 'string' ? value : ''
  }

  texts(field: string): string[] {
    const value = this.values.get(field)
    return Array.isArray(value) ? (value as string[]) : []
  }

  raw(field: string): string {
    const index = this.layout.columns.find(({ column }) => column.field === field)?.index
    return index === undefined ? '' : (this.row.cells[index] ?? '')
  }

  error(code: string, index: number, words?: string): void {
    this.hasError = true
    const place = { sheet: this.layout.name, row: this.row.number, column: index }
    this.draft.errors.add(code, place, words === undefined ? {} : { words })
  }

  errorAt(code: string, field: string, words: string): void {
    this.error(code, this.layout.columns.find(({ column }) => column.field === field)?.index ?? 0, words)
  }

  question(code: string, field: string, words: string): void {
    this.draft.questions.add(code, this.place(field), { words })
  }

  #read(column: TemplateColumn, raw: string, index: number, header: string): void {
    const cell = readGuard(raw)
    const { field, value, list } = column
    if (isEmptying(raw)) {
      this.values.set(field, null)
      return
    }
    if (value === 'about') return
    if (list) {
      const texts = splitCell(cell)
      if (typeof value === 'object' && 'words' in value) this.values.set(field, this.#words(value.words, texts, index))
      else this.values.set(field, texts)
      return
    }
    if (cell.trim() === '') return
    if (value === 'text') {
      const most =
        this.layout.of.what === 'partner' && field === 'short'
          ? 40
          : this.layout.of.what === 'goal' && field === 'name'
            ? 300
            : longest[field]
      if (most !== undefined && cell.length > most) this.error('text-too-long', index, cutWords(cell))
      this.values.set(field, cell)
    } else this.#readValue(column, cell.trim(), index, header)
  }

  #readValue({ field, value }: TemplateColumn, cell: string, index: number, header: string): void {
    if (value === 'day') {
      const day = parseDay(cell)
      if (day === null) return
      if ('day' in day) this.values.set(field, day.day)
      else if ('wrong' in day) this.error('day-wrong', index, cell)
      else {
        this.question('day-incomplete', field, cell)
        this.notes.push(`${header}: ${cell}`)
      }
    } else if (value === 'address') {
      if (isAddress(cell)) this.values.set(field, cell)
      else this.error('address-wrong', index, cell)
    } else if (value === 'yes-no') this.values.set(field, isYes(cell))
    else if (value === 'whole') {
      if (/^\d+$/.test(cell)) this.values.set(field, Number(cell))
      else this.error('number-wrong', index, cell)
    } else if (value === 'setting') this.values.set(field, settingOf(cell))
    else if (typeof value === 'object' && 'words' in value) {
      const word = this.#word(value.words, cell)
      if (word === null) this.#unknownWord(value.words, field, cell, index)
      else this.values.set(field, word)
    } else this.values.set(field, cell)
  }

  #word(list: WordList, cell: string): string | number | null {
    if (list === 'kind') {
      const kind = parseKind(cell)
      return kind !== null && 'kind' in kind ? kind.kind : null
    }
    if (list === 'level') return parseLevels(cell)?.[0] ?? null
    if (list === 'bodyKind') return bodyKindValues.get(wordKey(cell)) ?? null
    if (list === 'strength') {
      const strength = parseStrength(cell)
      return strength?.is === 'number' && isStrength(strength.strength) ? strength.strength : null
    }
    if (list === 'judgement')
      return Number(/^([1-4])(?:\D|$)/.exec(cell)?.[1] ?? wordsOf(list).get(wordKey(cell)) ?? NaN) || null
    return wordsOf(list).get(wordKey(cell)) ?? null
  }

  #unknownWord(list: WordList, field: string, cell: string, index: number): void {
    if (list === 'kind') {
      this.question('kind-unknown', field, cell)
      this.values.set('kindSaid', true)
    } else if (list === 'strength' && parseStrength(cell)?.is !== 'number' && parseStrength(cell) !== null)
      this.values.set(field, null)
    else this.error(wrongCode[list] ?? 'word-wrong', index, cell)
  }

  #words(list: WordList, texts: readonly string[], index: number): unknown[] {
    return texts.flatMap((text) => {
      const word = this.#word(list, text)
      if (word === null) this.error(wrongCode[list] ?? 'word-wrong', index, text)
      return word ?? []
    })
  }

  #check(): void {
    const isEmpty = this.values.size === 0 && !this.hasError
    if (isEmpty) return
    for (const { index, column } of this.layout.columns)
      if (column.required && column.field !== 'kind' && !this.values.has(column.field) && !this.hasErrorAt(index))
        this.error('name-missing', index)
    this.#checkOrder('since', 'until', 'until-before-since')
    this.#checkOrder('start', 'end', 'end-before-start')
  }

  hasErrorAt(index: number): boolean {
    return cellError(this.row.cells[index] ?? '') !== null || (this.hasError && (this.row.cells[index] ?? '') !== '')
  }

  #checkOrder(first: string, last: string, code: string): void {
    const from = this.text(first)
    const to = this.text(last)
    const index = this.layout.columns.find(({ column }) => column.field === last)?.index
    if (from !== '' && to !== '' && to < from && index !== undefined) this.error(code, index)
  }
}

function isAddress(cell: string): boolean {
  try {
    return /^https?:$/.test(new URL(cell).protocol)
  } catch {
    return false
  }
}

function settingOf(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown
  } catch {
    return cell
  }
}
