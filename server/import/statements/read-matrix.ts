import { zeroMeanings } from '../../../contract/answers/import-words.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import { bare } from '../../../domain/text-match.ts'
import type { Entity } from '../names/known-entity.ts'
import { withoutMunicipal } from '../names/known-entity.ts'
import { isBlank, parseStrength } from '../table/cell-values.ts'
import type { DataRow, RowFilter } from '../table/row-filter.ts'
import type { TableColumn, TableLayout } from '../table/table-layout.ts'
import { sheetKey } from '../import-choices.ts'
import { addLine } from './add-statements.ts'
import { askLevel, askOfScale, askWhoSpeaks, options, whoSays } from './ask.ts'
import type { ImportDraft, StatementDraft } from './import-draft.ts'
import { isMark, isStrength, levelsOfCell, RowReader } from './row-reader.ts'

type Cell = {
  column: number
  from: Entity
  to: Entity
  words: string
  fromWords: string
  reader: RowReader
  levels: readonly Level[]
}

/** What is known of a matrix once it is read. */
export type MatrixFacts = { symmetric: boolean }

/** A square of names against names: a tie a pair when both halves say the same or one is empty, else each cell for itself. */
export function readMatrix(draft: ImportDraft, layout: TableLayout, filter: RowFilter): MatrixFacts {
  const across = layout.columns.filter(({ meaning }) => meaning === 'across')
  const rows = [...filter.rows()]
  const cells = cellsOf(draft, layout, rows, across)
  const said = draft.choices.zeros.get(sheetKey(layout.name))
  const isFilled = zeroFilled(layout, rows, across)
  const isZeroFilled = isFilled && said !== 'none'
  const symmetric = isSymmetric(cells)
  if (isFilled && said === undefined)
    draft.questions.add('zero-filled', { sheet: layout.name }, { detail: options(zeroMeanings, 'unrecorded') })
  if (layout.isScale) askOfScale(draft, layout, labelsOf(layout))
  for (const cell of cells) {
    if (cell.from === cell.to) continue
    const statement = statementOf(cell, layout, isZeroFilled)
    for (const each of statement) addLine(draft, cell.from, cell.to, each, symmetric ? 'mirrored' : 'directed')
  }
  const saysLevel =
    layout.level !== null ||
    layout.cells === 'level-letters' ||
    layout.columns.some(({ meaning, level }) => meaning === 'tie-level' || level !== null)
  if (!saysLevel) askLevel(draft, layout)
  if (!symmetric) askWhoSpeaks(draft, layout)
  return { symmetric }
}

const labelsOf = ({ columns }: TableLayout) => columns.find(({ meaning }) => meaning === 'label')?.index ?? 0

function cellsOf(
  draft: ImportDraft,
  layout: TableLayout,
  rows: readonly DataRow[],
  across: readonly TableColumn[],
): Cell[] {
  const labels = labelsOf(layout)
  const levelColumn = layout.columns.find(({ meaning }) => meaning === 'tie-level')?.index
  const header = layout.header.rows.at(-1) ?? 1
  // Names beside the table come first: it is there that they are said to be unknown.
  const readers = rows.map((row) => new RowReader(draft, layout, row))
  const beside = readers.map((reader) => {
    const words = reader.row.cells[labels] ?? ''
    const place = reader.place(labels)
    const meaning = draft.partner(words, reader.row.raw[labels] ?? '', place)
    if (!reader.hasError) for (const entity of meaning.entities) draft.use(entity, place)
    return { reader, words, entities: reader.hasError ? [] : meaning.entities }
  })
  const above = across.map(({ index, name = '' }) => {
    const place = { sheet: layout.name, row: header, column: index }
    const meaning = draft.partner(name, layout.header.raw[index] ?? name, place)
    for (const entity of meaning.entities) draft.use(entity, place)
    return meaning.entities
  })
  let level: readonly Level[] = []
  return beside.flatMap(({ reader, words, entities }) => {
    if (levelColumn !== undefined) level = levelsOfCell(reader.row.cells[levelColumn] ?? '', false) ?? level
    return across.flatMap(({ index }, at): Cell[] => {
      const text = reader.row.cells[index] ?? ''
      if (isBlank(text) || bare(withoutMunicipal(words)) === bare(withoutMunicipal(across[at]?.name ?? ''))) return []
      return entities.flatMap((from) =>
        (above[at] ?? []).map((to) => ({
          column: index,
          from,
          to,
          words: text,
          fromWords: words,
          reader,
          levels: level,
        })),
      )
    })
  })
}

/** Of 0 and 1 only and without a blank beside the diagonal: a program filled it, and its 0 says nothing. */
function zeroFilled(layout: TableLayout, rows: readonly DataRow[], across: readonly TableColumn[]): boolean {
  const labels = labelsOf(layout)
  let zeros = 0
  for (const { cells } of rows)
    for (const { index, name = '' } of across) {
      if (bare(cells[labels] ?? '') === bare(name)) continue
      const text = cells[index] ?? ''
      if (!/^[01](?:[.,]0+)?$/.test(text)) return false
      if (Number.parseFloat(text) === 0) zeros += 1
    }
  return zeros > 0
}

/** Both halves say the same, or one of them says nothing; here and there a cell of a mirrored pair may be blank. */
function isSymmetric(cells: readonly Cell[]): boolean {
  const said = new Map<string, string>()
  const key = (a: Entity, b: Entity, levels: readonly Level[]) => `${a.name}~${b.name}~${levels.join()}`
  for (const { from, to, words, levels } of cells) said.set(key(from, to, levels), valueKey(words))
  let alone = 0
  for (const { from, to, words, levels } of cells) {
    if (from === to) continue
    const back = said.get(key(to, from, levels))
    if (back === undefined) alone += 1
    else if (back !== valueKey(words)) return false
  }
  return alone === said.size || alone * 3 <= said.size
}

const valueKey = (words: string): string => {
  const strength = parseStrength(words)
  return strength === null ? bare(words) : strength.is === 'number' ? String(strength.strength) : strength.is
}

function statementOf(
  { reader, column, words, from, fromWords, to, levels }: Cell,
  layout: TableLayout,
  isZeroFilled: boolean,
): StatementDraft[] {
  const place = reader.place(column)
  const base = { ...reader.statement(`${fromWords} – ${to.name}`), statedBy: whoSays(reader.draft, layout), place }
  const at = (level: Level, strength: number | null): StatementDraft => ({ ...base, level, strength })
  const of: readonly Level[] =
    levels.length > 0
      ? levels
      : [layout.columns.find(({ index }) => index === column)?.level ?? layout.level ?? 'unspecified']
  if (from === to) return []
  if (layout.cells === 'level-letters')
    return (levelsOfCell(words, layout.isEnglish) ?? []).map((level) => at(level, null))
  const strength = parseStrength(words)
  if (strength === null) {
    reader.error('strength-wrong', column, words)
    return []
  }
  if (strength.is !== 'number') return of.map((level) => at(level, null))
  if (isZeroFilled && strength.strength === 0) return []
  if (isMark(strength, layout) || (layout.isScale && strength.strength > 0)) return of.map((level) => at(level, null))
  if (!isStrength(strength.strength)) {
    reader.error('strength-wrong', column, words)
    return []
  }
  return of.map((level) => at(level, strength.strength))
}
