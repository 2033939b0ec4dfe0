import type { TableShape } from '../../../contract/answers/import-words.ts'
import type { NamedLevel } from '../../../contract/vocabulary.ts'
import { levelLetters } from '../words/value-words.ts'
import type { Sheet } from '../file/sheet.ts'
import { bare } from '../../../domain/text-match.ts'
import { isOrganisation } from '../names/organisation-names.ts'
import { partsOfName } from '../names/resolve-name.ts'
import { takeRoleOff } from '../names/roles-in-names.ts'
import { type ColumnValues, columnValues, holdsValues } from './column-values.ts'
import { levelOfHeader } from './cell-values.ts'
import { wordKey } from './cell-text.ts'
import { chosenLevel, chosenMeaning, type Correction, isGrid, isList, isSurvey, noCorrection } from './correction.ts'
import { findAffiliationGrid, findMatrix } from './find-matrix.ts'
import { findHeader, type Header, headerInRow, noHeader } from './find-header.ts'
import { affiliationLayout, answeredLetters, gridLayout } from './grid-layout.ts'
import { headerMeaning } from './header-meanings.ts'
import { RowFilter } from './row-filter.ts'
import { surveyLayout } from './survey-layout.ts'
import { plainColumn, plainLayout, type TableColumn, type TableLayout } from './table-layout.ts'

/** What a sheet gives when no table is recognised in it. */
export type NoTable = { why: 'empty' | 'text' | 'no-rows' | 'no-table'; row: number | null }

/** How a sheet is read: the first shape that fits. The template is recognised before this. */
export function recognise(sheet: Sheet, correction: Correction = noCorrection): TableLayout | NoTable {
  const found = shapeOf(sheet, correction)
  return 'shape' in found ? answeredLetters(found, correction.letters) : found
}

function shapeOf(sheet: Sheet, correction: Correction): TableLayout | NoTable {
  const isSaid = correction.header !== null || correction.columns.size > 0
  const matrix = isList(correction) || isSurvey(correction) ? null : findMatrix(sheet, correction.header)
  if (matrix !== null) return gridLayout(sheet, 'matrix', matrix, correction)
  const header =
    correction.header === null
      ? (findHeader(sheet) ?? (isSaid ? headerInRow(sheet, null) : null))
      : correction.header === 0
        ? noHeader(sheet)
        : headerInRow(sheet, correction.header)
  if (header === null) return withoutHeader(sheet, correction)
  const filter = new RowFilter(sheet, header.rows.at(-1) ?? 1, header.cells.filter((cell) => cell !== '').length)
  const { columns: values, rowCount } = columnValues(filter.rows())
  if (rowCount === 0) return { why: 'no-rows', row: header.rows.at(-1) ?? null }
  const survey = isList(correction) || isGrid(correction) ? null : surveyLayout(sheet, header, values, correction)
  return (
    survey ??
    listLayout(sheet, header, values, correction) ??
    withoutHeader(sheet, correction, header.rows.at(-1) ?? null)
  )
}

function withoutHeader(sheet: Sheet, correction: Correction, row: number | null = null): TableLayout | NoTable {
  const grid = isList(correction) || isSurvey(correction) ? null : findAffiliationGrid(sheet, correction.header)
  if (grid !== null) return gridLayout(sheet, 'affiliation', grid, correction)
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

function listLayout(
  sheet: Sheet,
  header: Header,
  values: readonly ColumnValues[],
  correction: Correction,
): TableLayout | null {
  const meanings = Array.from(
    { length: Math.max(header.cells.length, ...[...correction.columns.keys()].map((at) => at + 1)) },
    (_, at) =>
      chosenMeaning(correction, at, header.cells[at] ?? '') ?? columnMeaning(header.cells[at] ?? '', values[at]),
  )
  for (const at of personalNames(header, meanings)) if (!correction.columns.has(at)) meanings[at] = 'person'
  const letters = letterHeaders(header)
  for (const at of letters.keys()) if (!correction.columns.has(at)) meanings[at] = 'tie-level'
  for (const [at, meaning] of meanings.entries())
    if (meaning === 'chair') meanings[at] = chairMeaning(at, header, values, meanings)
  if (isGrid(correction)) return affiliationLayout(sheet, header, values, meanings, correction)
  const has = (...wanted: TableColumn['meaning'][]) => meanings.some((meaning) => wanted.includes(meaning))
  if (has('to') && has('from', 'name')) return tiesLayout(sheet, header, values, meanings, correction)
  const isTable = (at: number) => meanings[at] === 'table' && !isGridColumn(values[at])
  if (has('name', 'from') && meanings.some((_, at) => isTable(at)) && !startsWithTable(meanings, header, values))
    return simpleLayout(sheet, 'involvements', header, values, meanings, correction)
  const affiliation = affiliationLayout(sheet, header, values, meanings, correction)
  if (affiliation !== null) return affiliation
  if (!has('name') && has('table') && has('leads'))
    return simpleLayout(sheet, 'involvements', header, values, meanings, correction)
  if (!has('name')) return null
  const others = meanings.filter((meaning) => meaning !== null && meaning !== 'name').length
  const certain = others > 0 || correction.columns.size > 0 ? 'sure' : 'ask'
  return { ...simpleLayout(sheet, 'partners', header, values, meanings, correction), certain }
}

/** Beside the name of an organisation and what is about a person, a bare "Naam" is that of the person. */
function personalNames({ cells }: Header, meanings: readonly TableColumn['meaning'][]): number[] {
  const names = [...meanings.keys()].filter((at) => meanings[at] === 'name')
  const isBare = (at: number) => /^(?:naam|name)$/.test(wordKey(cells[at] ?? ''))
  return meanings.includes('person') && names.some((at) => !isBare(at)) ? names.filter(isBare) : []
}

/** Who leads a table stands beside it, when the names there are of organisations; a mark says that the partner of the row does. */
function chairMeaning(
  at: number,
  header: Header,
  values: readonly ColumnValues[],
  meanings: readonly TableColumn['meaning'][],
): TableColumn['meaning'] {
  const here = values[at]
  if (!meanings.includes('table') || here === undefined || here.filled === 0) return 'left'
  const isNamed = (meaning: TableColumn['meaning'] | undefined) => meaning === 'name' || meaning === 'from'
  if (holdsValues(here)) return meanings.some(isNamed) ? 'leads' : 'left'
  const beside = [
    ...header.cells,
    ...values.flatMap(({ texts }, index) => (isNamed(meanings[index]) ? [...texts] : [])),
  ]
  const partners = new Set(beside.flatMap((cell) => [cell, ...partsOfName(cell)]).map(bare))
  const texts = [...here.texts]
  const known = texts.filter((cell) =>
    partsOfName(cell).every(
      (part) => partners.has(bare(takeRoleOff(part).name)) || isOrganisation(takeRoleOff(part).name),
    ),
  )
  return known.length * 2 >= texts.length ? 'leads' : 'person'
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

/** Two columns or more that are headed by a letter of a level each: B, A, U; or A, P, O. */
function letterHeaders({ cells }: Header): ReadonlyMap<number, NamedLevel> {
  const alone = [...cells.keys()].filter((at) => /^[a-z]$/i.test(cells[at] ?? ''))
  const keys = new Set(alone.map((at) => wordKey(cells[at] ?? '')))
  const isEnglish = (keys.has('p') || keys.has('o')) && !keys.has('b') && !keys.has('u')
  const levels: Readonly<Partial<Record<string, NamedLevel>>> = isEnglish ? levelLetters.english : levelLetters.dutch
  const found = alone.flatMap((at) => {
    const level = levels[wordKey(cells[at] ?? '')]
    return level === undefined ? [] : [[at, level] as const]
  })
  return new Map(found.length >= 2 && new Set(found.map(([, level]) => level)).size === found.length ? found : [])
}

const free = new Set<TableColumn['meaning']>([null, 'person', 'left', 'weight', 'scale', 'kept'])

/** Columns by their meaning; one that comes a second time is not read, and what somebody said comes first. */
function namedColumns(
  header: Header,
  meanings: readonly TableColumn['meaning'][],
  correction: Correction,
): TableColumn[] {
  const letters = letterHeaders(header)
  const levelAt = (index: number, meaning: TableColumn['meaning']) =>
    meaning === 'tie-level'
      ? (chosenLevel(correction, index) ?? levelOfHeader(header.cells[index] ?? '') ?? letters.get(index) ?? null)
      : null
  const keyAt = (index: number) => `${meanings[index] ?? ''}${levelAt(index, meanings[index] ?? null) ?? ''}`
  const order = [...meanings.keys()].sort(
    (a, b) => Number(correction.columns.has(b)) - Number(correction.columns.has(a)) || a - b,
  )
  const firsts = new Map<string, number>()
  for (const index of order) if (!firsts.has(keyAt(index))) firsts.set(keyAt(index), index)
  return meanings.map((meaning, index) => {
    const isTwice = !free.has(meaning) && firsts.get(keyAt(index)) !== index
    return { ...plainColumn(index, header, isTwice ? 'twice' : meaning), level: levelAt(index, meaning) }
  })
}

function tiesLayout(
  sheet: Sheet,
  header: Header,
  values: readonly ColumnValues[],
  given: readonly TableColumn['meaning'][],
  correction: Correction,
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
  return simpleLayout(sheet, 'ties', header, values, meanings, correction)
}

function simpleLayout(
  sheet: Sheet,
  shape: TableShape,
  header: Header,
  values: readonly ColumnValues[],
  meanings: readonly TableColumn['meaning'][],
  correction: Correction,
): TableLayout {
  const columns = namedColumns(
    header,
    meanings.map((meaning, at): TableColumn['meaning'] => {
      if (shape === 'ties') return meaning
      if (meaning === 'from' && wordKey(header.cells[at] ?? '') === 'source' && meanings.includes('name'))
        return 'source'
      if (meaning === 'from' || meaning === 'to') return meanings.includes('name') ? null : 'name'
      return shape === 'partners' && meaning === 'table' ? 'takesPart' : meaning
    }),
    correction,
  )
  for (const each of columns)
    if (each.meaning === 'strength' && !correction.columns.has(each.index) && isScaleColumn(values[each.index]))
      each.meaning = 'scale'
  const letters = new Set(
    columns.filter(({ meaning }) => meaning === 'level').flatMap(({ index }) => [...(values[index]?.letters ?? [])]),
  )
  const isEnglish = (letters.has('p') || letters.has('o')) && !letters.has('b') && !letters.has('u')
  const wide = columns.filter(({ meaning }) => meaning === 'tie-level').map(({ index }) => values[index]?.highest ?? 0)
  return { ...plainLayout(sheet, shape, header, columns), isEnglish, hasStrengths: Math.max(0, ...wide) > 1 }
}

/** Numbers above 5 that are more than a slip of the pen. */
const isScaleColumn = (values: ColumnValues | undefined) =>
  values !== undefined && values.above >= 2 && values.above * 10 >= values.filled
