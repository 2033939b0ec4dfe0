import type { Sheet } from '../file/sheet.ts'
import { type ColumnValues, columnValues, holdsValues } from './column-values.ts'
import { levelOfHeader, levelsIn } from './cell-values.ts'
import { wordKey } from './cell-text.ts'
import { findAffiliationGrid, findMatrix, type NameGrid } from './find-matrix.ts'
import { findHeader, type Header } from './find-header.ts'
import { bracketOf, headerMeaning } from './header-meanings.ts'
import { RowFilter } from './row-filter.ts'
import type { TableShape } from '../../../contract/answers/import-words.ts'
import type { CellKind, TableColumn, TableLayout } from './table-layout.ts'

/** What a sheet gives when no table is recognised in it. */
export type NoTable = { why: 'empty' | 'text' | 'no-rows' | 'no-table'; row: number | null }

const one = (levels: readonly ReturnType<typeof levelsIn>[number][]) =>
  levels.length === 1 ? (levels[0] ?? null) : null
export const levelOfSheet = ({ name }: Sheet) => (name === null ? null : one(levelsIn(name)))

/** How a sheet is read: the first shape that fits. The template is recognised before this. */
export function recognise(sheet: Sheet): TableLayout | NoTable {
  const matrix = findMatrix(sheet)
  if (matrix !== null) return gridLayout(sheet, 'matrix', matrix)
  const header = findHeader(sheet)
  if (header === null) return withoutHeader(sheet)
  const filter = new RowFilter(sheet, header.rows.at(-1) ?? 1, header.cells.filter((cell) => cell !== '').length)
  const { columns: values, rowCount } = columnValues(filter.rows())
  if (rowCount === 0) return { why: 'no-rows', row: header.rows.at(-1) ?? null }
  return (
    surveyLayout(sheet, header, values) ?? listLayout(sheet, header, values) ?? withoutHeader(sheet, header.rows.at(-1))
  )
}

function withoutHeader(sheet: Sheet, row: number | null = null): TableLayout | NoTable {
  const grid = findAffiliationGrid(sheet)
  if (grid !== null) return gridLayout(sheet, 'affiliation', grid)
  let widest = 0
  let first: number | null = row
  for (const { number, cells } of sheet.rows()) {
    const width = cells.filter((cell) => cell.trim() !== '').length
    if (width > 0) first ??= number
    widest = Math.max(widest, width)
    if (widest > 1) return { why: 'no-table', row: first }
  }
  return { why: widest === 0 ? 'empty' : 'text', row: first }
}

const layout = (sheet: Sheet, shape: TableShape, header: Header, columns: TableColumn[]): TableLayout => ({
  ...{ sheet, name: sheet.name, shape, certain: 'sure', header, columns, level: levelOfSheet(sheet) },
  ...{ isEnglish: false, isScale: false, hasStrengths: false, isZeroFilled: false },
})

const column = (index: number, header: Header, meaning: TableColumn['meaning']): TableColumn => ({
  ...{ index, header: header.cells[index] ?? '', meaning, level: null },
})

/** What the cells of a grid are, taken together. */
function cellKind(
  values: readonly ColumnValues[],
): Pick<TableLayout, 'cells' | 'isEnglish' | 'isScale' | 'hasStrengths' | 'isZeroFilled'> {
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
  return { cells: kind, isEnglish, isScale: above > 0 && highest > 5, hasStrengths: highest > 1, isZeroFilled: false }
}

function gridLayout(sheet: Sheet, shape: 'matrix' | 'affiliation', { header, labels, columns }: NameGrid): TableLayout {
  const filter = new RowFilter(sheet, header.rows.at(-1) ?? 1, columns.length + 1)
  const { columns: values } = columnValues(filter.rows())
  const read: TableColumn[] = [{ ...column(labels, header, 'label') }]
  for (const index of columns)
    read.push({
      ...column(index, header, 'across'),
      level: levelOfHeader(header.above[index] ?? ''),
      name: header.cells[index] ?? '',
    })
  if (labels > 0 && (values[labels - 1]?.levels ?? 0) > 0)
    read.unshift(column(labels - 1, header, shape === 'matrix' ? 'tie-level' : 'level'))
  const corner = one(levelsIn(header.cells[labels] ?? ''))
  const above = one([...new Set(header.above.map(levelOfHeader).filter((level) => level !== null))])
  return {
    ...layout(sheet, shape, header, read),
    ...cellKind(columns.map((at) => values[at]).filter((each) => each !== undefined)),
    level: corner ?? (shape === 'matrix' ? above : null) ?? levelOfSheet(sheet),
  }
}

function surveyLayout(sheet: Sheet, header: Header, values: readonly ColumnValues[]): TableLayout | null {
  const asked = [...header.cells.keys()].filter((at) => bracketOf(header.cells[at] ?? '') !== null)
  const isBracket = asked.length >= 2
  const questions = [...header.cells.keys()].filter((at) => /\?\s*$/.test(header.cells[at] ?? ''))
  const lists = questions.filter((at) => (values[at]?.lists ?? 0) > 0)
  if (!isBracket && (questions.length < 2 || lists.length === 0)) return null
  const across = isBracket ? asked : lists
  const answer = answering(header, across, values)
  const columns = header.cells.map((text, index): TableColumn => {
    if (index === answer) return column(index, header, 'answer')
    if (across.includes(index)) {
      const { name, before } = bracketOf(text) ?? { name: '', before: text }
      return { ...column(index, header, 'asked'), level: one(levelsIn(before)), ...(isBracket ? { name } : {}) }
    }
    const meaning = headerMeaning(text)
    if (meaning === 'confirmed') return column(index, header, 'confirmed')
    return column(index, header, isPersonal(text) ? 'person' : null)
  })
  const hasLevel = columns.some(({ meaning, level }) => meaning === 'asked' && level !== null)
  return {
    ...layout(sheet, 'survey', header, columns),
    ...cellKind(across.map((at) => values[at]).filter((each) => each !== undefined)),
    ...(isBracket ? {} : { cells: undefined }),
    certain: isBracket && hasLevel ? 'sure' : 'likely',
  } as TableLayout
}

/** Beside an organisation, a name is that of a person. */
const isPersonal = (header: string): boolean =>
  headerMeaning(header) === 'person' || /^(?:uw |your )?(?:naam|name)$/.test(wordKey(header))

/** The column that says who answers: the one that names an organisation, else that of a name. */
function answering(header: Header, across: readonly number[], values: readonly ColumnValues[]): number {
  const free = [...header.cells.keys()].filter((at) => !across.includes(at) && (values[at]?.filled ?? 0) > 0)
  const by = (words: RegExp) => free.find((at) => words.test(wordKey(header.cells[at] ?? '')))
  return by(/organisatie|organi[sz]ation|gemeente\b|instelling|partij|partner/) ?? by(/^(?:naam|name)$/) ?? -1
}

function listLayout(sheet: Sheet, header: Header, values: readonly ColumnValues[]): TableLayout | null {
  const width = Math.max(header.cells.length, 0)
  const meanings = Array.from({ length: width }, (_, at) => columnMeaning(header.cells[at] ?? '', values[at]))
  const has = (...wanted: TableColumn['meaning'][]) => meanings.some((meaning) => wanted.includes(meaning))
  if (has('to') && has('from', 'name')) return tiesLayout(sheet, header, values, meanings)
  const isTable = (at: number) => meanings[at] === 'table' && !isGridColumn(values[at])
  if (has('name', 'from') && meanings.some((_, at) => isTable(at)) && !startsWithTable(meanings, header, values))
    return simpleLayout(sheet, 'involvements', header, values, meanings)
  const affiliation = affiliationLayout(sheet, header, values, meanings)
  if (affiliation !== null) return affiliation
  if (!has('name')) return null
  const others = meanings.filter((meaning) => meaning !== null && meaning !== 'name').length
  return { ...simpleLayout(sheet, 'partners', header, values, meanings), certain: others > 0 ? 'sure' : 'ask' }
}

const isGridColumn = (values: ColumnValues | undefined) =>
  values !== undefined && values.filled > 0 && holdsValues(values)

/** A first column of tables with columns of marks behind it is a grid, though a column for partners stands in it. */
const startsWithTable = (
  meanings: readonly TableColumn['meaning'][],
  header: Header,
  values: readonly ColumnValues[],
) =>
  meanings.findIndex((meaning) => meaning !== null) === meanings.indexOf('table') &&
  header.cells.filter((_, at) => meanings[at] === null && isGridColumn(values[at])).length >= 3

/** What a header means, and what its cells say of that. */
function columnMeaning(text: string, values: ColumnValues | undefined): TableColumn['meaning'] {
  const meaning = headerMeaning(text)
  if (meaning === null && levelOfHeader(text) !== null) return 'tie-level'
  return meaning === 'table' && isGridColumn(values) ? null : meaning
}

/** Columns by their meaning; one that comes a second time is not read. */
function named(header: Header, meanings: readonly TableColumn['meaning'][]): TableColumn[] {
  const seen = new Set<string>()
  return meanings.map((meaning, index) => {
    const level = meaning === 'tie-level' ? levelOfHeader(header.cells[index] ?? '') : null
    const key = `${meaning ?? ''}${level ?? ''}`
    const free = meaning === null || meaning === 'person' || meaning === 'left' || meaning === 'weight'
    const isTwice = !free && seen.has(key)
    seen.add(key)
    return { ...column(index, header, isTwice ? 'twice' : meaning), level }
  })
}

function tiesLayout(
  sheet: Sheet,
  header: Header,
  values: readonly ColumnValues[],
  given: readonly TableColumn['meaning'][],
): TableLayout {
  const hasFrom = given.includes('from')
  const hasLevel = given.includes('level')
  const meanings = given.map((meaning, at): TableColumn['meaning'] => {
    const cells = values[at]
    if (meaning === 'name') return hasFrom ? (wordKey(header.cells[at] ?? '') === 'label' ? 'note' : null) : 'from'
    if (meaning === 'kind' && cells !== undefined) {
      if (cells.directions > 0) return 'direction'
      return !hasLevel && cells.levels > 0 ? 'level' : null
    }
    if (meaning === 'id' || meaning === 'short') return null
    return meaning
  })
  return simpleLayout(sheet, 'ties', header, values, meanings)
}

function simpleLayout(
  sheet: Sheet,
  shape: TableShape,
  header: Header,
  values: readonly ColumnValues[],
  meanings: readonly TableColumn['meaning'][],
): TableLayout {
  const columns = named(
    header,
    meanings.map((meaning, at): TableColumn['meaning'] => {
      if (shape === 'ties') return meaning
      if (meaning === 'from' && wordKey(header.cells[at] ?? '') === 'source' && meanings.includes('name'))
        return 'source'
      if (meaning === 'from' || meaning === 'to') return meanings.includes('name') ? null : 'name'
      return shape === 'partners' && meaning === 'table' ? 'takesPart' : meaning
    }),
  )
  for (const each of columns)
    if (each.meaning === 'strength' && isScaleColumn(values[each.index])) each.meaning = 'scale'
  const letters = new Set(
    columns.filter(({ meaning }) => meaning === 'level').flatMap(({ index }) => [...(values[index]?.letters ?? [])]),
  )
  const isEnglish = (letters.has('p') || letters.has('o')) && !letters.has('b') && !letters.has('u')
  const wide = columns.filter(({ meaning }) => meaning === 'tie-level').map(({ index }) => values[index]?.highest ?? 0)
  return { ...layout(sheet, shape, header, columns), isEnglish, hasStrengths: Math.max(0, ...wide) > 1 }
}

/** Numbers above 5 that are more than a slip of the pen. */
const isScaleColumn = (values: ColumnValues | undefined) =>
  values !== undefined && values.above >= 2 && values.above * 10 >= values.filled

function affiliationLayout(
  sheet: Sheet,
  header: Header,
  values: readonly ColumnValues[],
  meanings: readonly TableColumn['meaning'][],
): TableLayout | null {
  const labels = meanings.findIndex((meaning) => meaning === 'name' || meaning === 'from' || meaning === 'table')
  if (labels === -1) return null
  const open = [...header.cells.keys()].filter(
    (at) =>
      at > labels && header.cells[at] !== '' && (meanings[at] === null || (meanings[at] === 'table' && at !== labels)),
  )
  const grid = open.filter((at) => values[at] === undefined || holdsValues(values[at]))
  if (grid.length < 2 || grid.length < 0.8 * open.length || !grid.some((at) => (values[at]?.filled ?? 0) > 0))
    return null
  const isDown = meanings[labels] === 'table'
  const columns = named(
    header,
    meanings.map((meaning, at) =>
      at === labels
        ? 'label'
        : grid.includes(at)
          ? null
          : meaning === 'kind' ||
              meaning === 'note' ||
              meaning === 'source' ||
              meaning === 'person' ||
              meaning === 'left' ||
              meaning === 'level'
            ? meaning
            : null,
    ),
  )
  for (const each of columns)
    if (grid.includes(each.index)) {
      const text = header.cells[each.index] ?? ''
      Object.assign(each, { meaning: 'across', name: text, level: levelOfHeader(header.above[each.index] ?? '') })
    }
  const facts = cellKind(grid.map((at) => values[at]).filter((each) => each !== undefined))
  return {
    ...layout(sheet, 'affiliation', header, columns),
    ...facts,
    certain: facts.cells === 'raci' ? 'ask' : 'sure',
    hasTables: isDown ? 'down' : 'across',
  }
}
