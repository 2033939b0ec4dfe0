import type { TableShape } from '../../../contract/answers/import-words.ts'
import type { Level, NamedLevel } from '../../../contract/vocabulary.ts'
import type { HeaderMeaning } from '../words/header-words.ts'
import type { Sheet } from '../file/sheet.ts'
import { levelsIn } from './cell-values.ts'
import type { Header } from './find-header.ts'

export type Certainty = 'sure' | 'likely' | 'ask'
export type CellKind = 'mark' | 'strength' | 'strength-words' | 'level-letters' | 'raci'

/** What a column is read as. */
export type TableColumn = {
  /** From 0. */
  index: number
  header: string
  /**
   * `twice`: means what a column before it does; `scale`: numbers that are no strength; `kept`: goes into the note, with its header.
   * Null = not read.
   */
  meaning: HeaderMeaning | 'twice' | 'scale' | 'kept' | 'across' | 'label' | 'answer' | 'asked' | 'tie-level' | null
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
  /** Whatever stands in a cell of this grid is a mark, but for a zero and a no. */
  areMarks: boolean
  /** What the letters are was said by somebody. */
  isAnswered: boolean
  hasTables?: 'down' | 'across'
}

export const onlyOne = <T>([first, ...others]: readonly T[]): T | null =>
  first !== undefined && others.length === 0 ? first : null
export const levelOfSheet = ({ name }: Sheet): NamedLevel | null => (name === null ? null : onlyOne(levelsIn(name)))

export const plainLayout = (sheet: Sheet, shape: TableShape, header: Header, columns: TableColumn[]): TableLayout => ({
  ...{ sheet, name: sheet.name, shape, certain: 'sure', header, columns, level: levelOfSheet(sheet) },
  ...{ isEnglish: false, isScale: false, hasStrengths: false, areMarks: false, isAnswered: false },
})

export const plainColumn = (index: number, header: Header, meaning: TableColumn['meaning']): TableColumn => ({
  ...{ index, header: header.cells[index] ?? '', meaning, level: null },
})
