import type { TableShape } from '../../../contract/answers/import-words.ts'
import type { Level, NamedLevel } from '../../../contract/vocabulary.ts'
import type { HeaderMeaning } from '../words/header-words.ts'
import type { Sheet } from '../file/sheet.ts'
import type { Header } from './find-header.ts'

export type Certainty = 'sure' | 'likely' | 'ask'
export type CellKind = 'mark' | 'strength' | 'strength-words' | 'level-letters' | 'raci'

/** What a column is read as. */
export type TableColumn = {
  /** From 0. */
  index: number
  header: string
  /** `twice`: means what a column before it does; `scale`: numbers that are no strength. Null = not read. */
  meaning: HeaderMeaning | 'twice' | 'scale' | 'across' | 'label' | 'answer' | 'asked' | 'tie-level' | null
  level: NamedLevel | null
  /** The name a column of a grid or a question stands for. */
  name?: string
}

/** How a sheet is read. */
export type TableLayout = {
  sheet: Sheet
  name: string | null
  shape: TableShape
  certain: Certainty
  header: Header
  columns: TableColumn[]
  /** Of a grid. */
  cells?: CellKind
  /** Of the whole table, from a header, a question or the name of the sheet. */
  level: Level | null
  /** P and O stand for levels, not B and U. */
  isEnglish: boolean
  /** Numbers of a grid that are no strength: the highest is above 5. */
  isScale: boolean
  /** A grid that holds a number above 1: there 1 is a strength. */
  hasStrengths: boolean
  /** Of 0 and 1 without a blank. */
  isZeroFilled: boolean
  hasTables?: 'down' | 'across'
}
