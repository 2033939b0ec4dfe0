import type { Level } from '../../../contract/vocabulary.ts'
import type { Entity } from '../names/known-entity.ts'
import { isBlank, parseStrength } from '../table/cell-values.ts'
import { vagueName } from '../names/vague-names.ts'
import type { DataRow, RowFilter } from '../table/row-filter.ts'
import type { TableColumn, TableLayout } from '../table/table-layout.ts'
import { addLine, statementKey } from './add-statements.ts'
import { sheetKey } from '../import-choices.ts'
import { askLevel, options } from './ask.ts'
import type { ImportDraft, StatementDraft } from './import-draft.ts'
import { isMark, isStrength, levelsOfCell, RowReader } from './row-reader.ts'

/** A row an answer: who answers states for itself whom it works with. A later answer of a partner counts, pair by pair. */
export function readSurvey(draft: ImportDraft, layout: TableLayout, filter: RowFilter): void {
  const asked = layout.columns.filter(({ meaning }) => meaning === 'asked')
  const answered = new Map<Entity, number>()
  const hasSent = layout.columns.some(({ meaning }) => meaning === 'confirmed')
  const takes = draft.choices.notSentIn.get(sheetKey(layout.name))
  let hasLevel = false
  draft.fileSource.kind = 'survey'
  const rows = [...filter.rows()]
  // Who answers is known from its own answer, wherever others name it.
  const who = layout.columns.find(({ meaning }) => meaning === 'answer')?.index ?? -1
  for (const row of rows) if ((row.cells[who] ?? '') !== '') useAnswering(draft, layout, row, who)
  for (const row of rows) {
    const reader = new RowReader(draft, layout, row)
    const answer = reader.name('answer')
    if (answer.text === '') {
      if (asked.some(({ index }) => !isBlank(row.cells[index] ?? '')))
        reader.error('name-missing', Math.max(answer.column, 0))
      continue
    }
    const place = reader.place(answer.column)
    const meaning = draft.partner(answer.text, answer.raw, place)
    const statement: StatementDraft = { ...reader.statement(meaning.statedAs), statedBy: 'partner' }
    if (reader.hasError) continue
    if (hasSent && statement.lastConfirmed === null && isBlank(reader.cell('confirmed').text)) {
      if (takes === undefined)
        draft.questions.add('not-sent-in', reader.place(), { detail: options(['take', 'leave'], 'take') })
      if (takes === false) continue
    }
    const [from] = meaning.entities
    if (from === undefined || meaning.entities.length > 1) continue
    const before = answered.get(from)
    if (before !== undefined) draft.questions.add('answered-twice', reader.place(), { other: before })
    answered.set(from, row.number)
    for (const column of asked) {
      const at: Level = column.level ?? layout.level ?? 'unspecified'
      if (at !== 'unspecified' || layout.cells === 'level-letters') hasLevel = true
      if (column.name === undefined) namedInCell(draft, reader, column, from, { ...statement, level: at })
      else {
        if (before !== undefined && !isBlank(row.cells[column.index] ?? '')) forget(draft, layout, from, column)
        statesOne(draft, reader, layout, column, from, { ...statement, level: at })
      }
    }
  }
  if (!hasLevel) askLevel(draft, layout)
}

/** What this partner answered before to the same question. */
function forget(draft: ImportDraft, layout: TableLayout, from: Entity, { index }: TableColumn): void {
  for (const [key, tie] of draft.ties)
    if (tie.from === from && tie.place.column === index && tie.place.sheet === layout.name) draft.ties.delete(key)
}

function useAnswering(draft: ImportDraft, layout: TableLayout, row: DataRow, column: number): void {
  const place = { sheet: layout.name, row: row.number, column }
  const words = row.cells[column] ?? ''
  const { entities } = draft.partner(words, row.raw[column] ?? '', place)
  const [from] = entities
  if (from !== undefined && entities.length === 1) draft.use(from, place)
}

/** A choice of many, joined with `;`: each that is named. */
function namedInCell(
  draft: ImportDraft,
  reader: RowReader,
  { index }: TableColumn,
  from: Entity,
  statement: StatementDraft,
): void {
  const place = reader.place(index)
  for (const words of (reader.row.cells[index] ?? '').split(/\s*;\s*/)) {
    if (isBlank(words) || /^(?:geen(?: van (?:deze|bovenstaande))?|none)$/i.test(words)) continue
    const meaning = draft.partner(words, words, place)
    for (const to of meaning.entities) add(draft, reader, from, to, { ...statement, place })
  }
}

function statesOne(
  draft: ImportDraft,
  reader: RowReader,
  layout: TableLayout,
  { index, name = '' }: TableColumn,
  from: Entity,
  statement: StatementDraft,
): void {
  const text = reader.row.cells[index] ?? ''
  if (isBlank(text)) return
  const header = { sheet: layout.name, row: layout.header.rows.at(-1) ?? 1, column: index }
  if (vagueName(name) !== null && draft.index.same(name, () => true) === null) return
  const meaning = draft.partner(name, name, header)
  const place = reader.place(index)
  for (const to of meaning.entities) {
    if (to === from) continue
    const levels = levelsOfCell(text, layout.isEnglish)
    const strength = parseStrength(text)
    if (strength === null && levels !== null)
      for (const level of levels) add(draft, reader, from, to, { ...statement, level, place })
    else if (strength === null || (strength.is === 'number' && !isStrength(strength.strength) && !layout.isScale))
      reader.error('strength-wrong', index, text)
    else {
      const value = strength.is !== 'number' || layout.isScale || isMark(strength, layout) ? null : strength.strength
      add(draft, reader, from, to, { ...statement, strength: value, place })
    }
  }
}

function add(draft: ImportDraft, reader: RowReader, from: Entity, to: Entity, statement: StatementDraft): void {
  if (from === to) return
  draft.use(to, reader.place(statement.place.column))
  // A later answer takes the place of an earlier one.
  const key = statementKey(draft, from, to, statement)
  const before = draft.ties.get(key)
  if (before !== undefined && before.place.row !== statement.place.row) draft.ties.delete(key)
  addLine(draft, from, to, statement, 'list')
}
