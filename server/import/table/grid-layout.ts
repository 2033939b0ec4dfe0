import type { LetterMeaning } from '../../../contract/answers/import-words.ts'
import type { Sheet } from '../file/sheet.ts'
import { wordKey } from './cell-text.ts'
import { levelOfHeader, levelsIn } from './cell-values.ts'
import { type ColumnValues, columnValues, holdsValues } from './column-values.ts'
import { type Correction, isGrid } from './correction.ts'
import type { Header } from './find-header.ts'
import type { NameGrid } from './find-matrix.ts'
import { headerMeaning } from './header-meanings.ts'
import { RowFilter } from './row-filter.ts'
import {
  type CellKind,
  levelOfSheet,
  onlyOne,
  plainColumn,
  plainLayout,
  type TableColumn,
  type TableLayout,
} from './table-layout.ts'

/** What the cells of a grid are, taken together. */
export function cellKind(
  values: readonly ColumnValues[],
): Pick<TableLayout, 'cells' | 'isEnglish' | 'isScale' | 'hasStrengths'> {
  const letters = new Set(values.flatMap((each) => [...each.letters]))
  const highest = Math.max(0, ...values.map((each) => each.highest))
  const above = values.reduce((sum, each) => sum + each.above, 0)
  const filled = values.reduce((sum, each) => sum + each.filled, 0)
  const inLetters = values.reduce((sum, each) => sum + Math.max(each.levels, each.responsibilities), 0)
  const isRaci = ['r', 'c', 'i'].some((letter) => letters.has(letter)) && inLetters * 2 > filled
  const isEnglish = (letters.has('p') || letters.has('o')) && !letters.has('b') && !letters.has('u')
  const kind: CellKind = isRaci
    ? 'raci'
    : inLetters * 2 > filled
      ? 'level-letters'
      : values.some(({ inWords }) => inWords > 0)
        ? 'strength-words'
        : highest > 1
          ? 'strength'
          : 'mark'
  return { cells: kind, isEnglish, isScale: above > 0 && highest > 5, hasStrengths: highest > 1 }
}

/** Where somebody says what the letters of a grid are. */
export function answeredLetters(layout: TableLayout, letters: LetterMeaning | null): TableLayout {
  if (letters === null) return layout
  const of: Partial<TableLayout> =
    letters === 'raci'
      ? { cells: 'raci', certain: 'sure' }
      : letters === 'marks'
        ? { cells: 'mark', areMarks: true, certain: 'sure' }
        : { cells: 'level-letters', isEnglish: letters === 'levels-apo', certain: 'sure' }
  return { ...layout, ...of, isAnswered: true }
}

/** A block of values with names above and beside it. */
export function gridLayout(
  sheet: Sheet,
  shape: 'matrix' | 'affiliation',
  { header, labels, columns }: NameGrid,
  correction: Correction,
): TableLayout {
  const filter = new RowFilter(sheet, header.rows.at(-1) ?? 1, columns.length + 1)
  const { columns: values } = columnValues(filter.rows())
  // A column of words among those of marks is no part of a grid of who sits where.
  const isWords = (at: number) =>
    shape === 'affiliation' && !correction.columns.has(at) && values[at] !== undefined && !holdsValues(values[at])
  const across = columns.filter((at) => !isWords(at) && (correction.columns.get(at) ?? 'across') === 'across')
  const read: TableColumn[] = [{ ...plainColumn(labels, header, 'label') }]
  for (const index of across)
    read.push({
      ...plainColumn(index, header, 'across'),
      level: levelOfHeader(header.above[index] ?? ''),
      name: header.cells[index] ?? '',
    })
  if (labels > 0 && (values[labels - 1]?.levels ?? 0) > 0)
    read.unshift(plainColumn(labels - 1, header, shape === 'matrix' ? 'tie-level' : 'level'))
  for (const index of columns) if (!across.includes(index)) read.push(plainColumn(index, header, 'left'))
  const corner = onlyOne(levelsIn(header.cells[labels] ?? ''))
  const above = onlyOne([...new Set(header.above.map(levelOfHeader).filter((level) => level !== null))])
  const facts = cellKind(across.map((at) => values[at]).filter((each) => each !== undefined))
  const ofNumbers = correction.columns.get(labels)
  return {
    ...plainLayout(sheet, shape, header, read),
    ...facts,
    isScale: facts.isScale && ofNumbers !== 'strength',
    level: corner ?? (shape === 'matrix' ? above : null) ?? levelOfSheet(sheet),
  }
}

/** A column that adds up the others. */
export const isTotalHeader = (header: string): boolean => /^(?:sub)?totaal|^som$|^total$/.test(wordKey(header))

const beside = new Set<TableColumn['meaning']>(['kind', 'note', 'kept', 'source', 'person', 'left', 'level', 'leads'])

/** Partners and tables against each other, with columns of other things beside. */
export function affiliationLayout(
  sheet: Sheet,
  header: Header,
  values: readonly ColumnValues[],
  meanings: readonly TableColumn['meaning'][],
  correction: Correction,
): TableLayout | null {
  const isSaid = isGrid(correction)
  const given = meanings.indexOf('label')
  const labels =
    given === -1
      ? meanings.findIndex((meaning) => meaning === 'name' || meaning === 'from' || meaning === 'table')
      : given
  if (labels === -1 && !isSaid) return null
  const at = Math.max(labels, 0)
  const open = [...header.cells.keys()].filter(
    (index) =>
      index > at &&
      header.cells[index] !== '' &&
      !isTotalHeader(header.cells[index] ?? '') &&
      (meanings[index] === null || meanings[index] === 'across' || (meanings[index] === 'table' && index !== at)),
  )
  const grid = open.filter(
    (index) => meanings[index] === 'across' || values[index] === undefined || holdsValues(values[index]),
  )
  if (!isSaid && (grid.length < 2 || grid.length < 0.8 * open.length)) return null
  if (!grid.some((index) => (values[index]?.filled ?? 0) > 0)) return null
  const isDown = meanings[at] === 'table' || (given !== -1 && headerMeaning(header.cells[at] ?? '') === 'table')
  const columns = meanings.map((meaning, index): TableColumn => {
    if (index === at) return plainColumn(index, header, 'label')
    if (!grid.includes(index)) return plainColumn(index, header, beside.has(meaning) ? meaning : null)
    const name = header.cells[index] ?? ''
    return { ...plainColumn(index, header, 'across'), name, level: levelOfHeader(header.above[index] ?? '') }
  })
  const facts = cellKind(grid.map((index) => values[index]).filter((each) => each !== undefined))
  const isKnown = labels !== -1 && (given === -1 || headerMeaning(header.cells[at] ?? '') !== null)
  return {
    ...plainLayout(sheet, 'affiliation', header, onceEach(columns)),
    ...facts,
    certain: facts.cells === 'raci' ? 'ask' : 'sure',
    ...(isKnown ? { hasTables: isDown ? ('down' as const) : ('across' as const) } : {}),
  }
}

/** Beside a grid: the first kind, note, source and level count. */
function onceEach(columns: readonly TableColumn[]): TableColumn[] {
  const seen = new Set<TableColumn['meaning']>()
  return columns.map((column) => {
    const { meaning } = column
    if (!beside.has(meaning) || meaning === 'person' || meaning === 'left' || meaning === 'kept') return column
    const isTwice = seen.has(meaning)
    seen.add(meaning)
    return isTwice ? { ...column, meaning: 'twice' } : column
  })
}
