import { letterMeanings } from '../../../contract/answers/import-words.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import { bare } from '../../../domain/text-match.ts'
import { municipalityLists } from '../names/municipalities.ts'
import { type Entity, withoutMunicipal } from '../names/known-entity.ts'
import type { NameMeaning } from '../names/resolve-name.ts'
import { vagueName } from '../names/vague-names.ts'
import { isBlank, parseStrength } from '../table/cell-values.ts'
import { bodyOfName, kindOfName, levelOfTableName, parseKind } from '../table/kinds.ts'
import type { DataRow, RowFilter } from '../table/row-filter.ts'
import type { TableColumn, TableLayout } from '../table/table-layout.ts'
import { addInvolvement, addLine } from './add-statements.ts'
import { askLevel, options } from './ask.ts'
import type { ImportDraft, StatementDraft } from './import-draft.ts'
import { useWithKind } from './read-involvements.ts'
import { addLeaders } from './read-leaders.ts'
import { isMark, isStrength, levelsOfCell, roleOf, RowReader } from './row-reader.ts'
import { tableOf } from './tables-by-name.ts'

/** What is known of the grid once it is read. `what`: whether its tables are bodies or activities. */
export type AffiliationFacts = {
  isDown: boolean
  columns: Map<number, Entity['what']>
  what: 'body' | 'activity' | 'goal'
}
type Said = { level: Level; role: 'lead' | 'participant' | null; strength: number | null }

/** Partners against tables, whichever stand above. */
export function readAffiliation(draft: ImportDraft, layout: TableLayout, filter: RowFilter): AffiliationFacts {
  const label = layout.columns.find(({ meaning }) => meaning === 'label')
  const over = layout.columns.filter(({ meaning }) => meaning === 'across')
  const rows = [...filter.rows()]
  const labelAt = label?.index ?? 0
  const isDown =
    layout.hasTables === undefined
      ? tablesAreDown(
          draft,
          rows.map(({ cells }) => cells[labelAt] ?? ''),
          over.map(({ name = '' }) => name),
        )
      : layout.hasTables === 'down'
  const byHeader =
    isDown && /^(?:overleg|body|meeting|tafel|gremium|overlegtafel)(?:len|gen|s)?$/i.test(label?.header ?? '')
      ? 'body'
      : null
  const facts: AffiliationFacts = { isDown, columns: new Map(), what: 'activity' }
  const header = layout.header.rows.at(-1) ?? 1
  const place = (index: number) => ({ sheet: layout.name, row: header, column: index })
  const partners = new Map<number, NameMeaning>()
  const tables = new Map<number, Entity>()
  const arePartners = !isDown && likePartners(draft, over) * 2 >= over.length
  const across = isDown || arePartners ? over : over.map(withLevelOfName)
  for (const { index, name = '', level } of across) {
    if (isDown) {
      const meaning = draft.partner(name, layout.header.raw[index] ?? name, place(index))
      for (const entity of meaning.entities) draft.use(entity, place(index))
      partners.set(index, meaning)
      continue
    }
    if (arePartners && bodyOfName(name) === null) {
      const words = name.replace(beforePartner, '')
      const { entities } = draft.partner(words, layout.header.raw[index] ?? name, place(index))
      const [partner, ...others] = entities
      if (partner === undefined || others.length > 0) continue
      draft.use(partner, place(index))
      tables.set(index, partner)
      facts.columns.set(index, partner.what)
      continue
    }
    const at = tableOf(draft, name, layout.header.raw[index] ?? name, place(index))
    if (at === null) continue
    if (!at.table.isThere && level !== null) at.table.level = level
    draft.use(at.table, place(index))
    tables.set(index, at.table)
    facts.columns.set(index, at.table.what)
  }
  let hasLevel =
    across.every(({ level }) => level !== null) ||
    layout.level !== null ||
    layout.cells === 'level-letters' ||
    layout.cells === 'raci'
  const counts = { body: 0, activity: 0, goal: 0 }
  for (const row of rows) {
    const reader = new RowReader(draft, layout, row)
    const words = row.cells[labelAt] ?? ''
    const raw = row.raw[labelAt] ?? ''
    const rowPlace = reader.place(labelAt)
    if (words === '') {
      reader.error('name-missing', labelAt)
      continue
    }
    const levels = layout.columns.some(({ meaning }) => meaning === 'level') ? reader.levels() : []
    if (levels.length > 0) hasLevel = true
    if (isDown) {
      const at = tableOf(draft, words, raw, rowPlace, byHeader)
      if (at === null || reader.hasError) continue
      const [level, ...more] = levels
      if (!at.table.isThere && level !== undefined && more.length === 0) at.table.level = level
      draft.use(at.table, rowPlace)
      addLeaders(reader, at.table, levels.length > 0 ? levels : [layout.level ?? 'unspecified'])
      if (at.table.what !== 'partner') counts[at.table.what] += 1
      for (const column of across) {
        const { entities = [] } = partners.get(column.index) ?? {}
        addCell(
          reader,
          layout,
          column,
          levels,
          entities,
          at.table,
          (partners.get(column.index)?.statedAs ?? '') || words,
        )
      }
      continue
    }
    if (over.some(({ level }) => level !== null)) hasLevel = true
    const meaning = draft.partner(words, raw, rowPlace)
    if (reader.hasError) continue
    const kindCell =
      reader.cell('kind').text || (row.section !== null && parseKind(row.section) !== null ? row.section : '')
    for (const entity of meaning.entities) {
      useWithKind(draft, reader, entity, kindCell)
      draft.use(entity, rowPlace)
    }
    if (meaning.vague !== undefined && !meaning.vague.isCounted) mentions(reader, layout, across, tables, meaning)
    for (const column of across) {
      const at = tables.get(column.index)
      if (at !== undefined) addCell(reader, layout, column, levels, meaning.entities, at, meaning.statedAs)
    }
  }
  if (layout.cells === 'raci') {
    if (!layout.isAnswered)
      draft.questions.add(
        'letters',
        { sheet: layout.name },
        { words: raciLetters(rows, across), detail: options(letterMeanings, 'raci') },
      )
  } else if (!hasLevel) askLevel(draft, layout)
  facts.what = counts.body > counts.activity ? 'body' : counts.goal > counts.activity ? 'goal' : 'activity'
  return facts
}

/** A table over a column may say its level itself. */
const withLevelOfName = (column: TableColumn): TableColumn => ({
  ...column,
  level: column.level ?? levelOfTableName(column.name ?? ''),
})

/** Words that name nobody, at the tables where they are marked. */
function mentions(
  reader: RowReader,
  layout: TableLayout,
  across: readonly TableColumn[],
  tables: ReadonlyMap<number, Entity>,
  meaning: NameMeaning,
): void {
  const statement = reader.statement(meaning.statedAs)
  for (const column of across) {
    const at = tables.get(column.index)
    if (at === undefined || at.what === 'goal' || at.what === 'partner') continue
    for (const { level, strength } of cellSays(reader, layout, column, [])) {
      if (strength === 0) continue
      const { source, inferred, note } = statement
      const place = reader.place(column.index)
      reader.draft.mentions.push({
        words: meaning.statedAs,
        kinds: meaning.vague?.kinds ?? ['other'],
        level,
        at,
        source,
        inferred,
        note,
        place,
        fields: {},
      })
      reader.draft.countChange(place)
    }
  }
}

function addCell(
  reader: RowReader,
  layout: TableLayout,
  column: TableColumn,
  levels: readonly Level[],
  entities: readonly Entity[],
  at: Entity,
  words: string,
): void {
  const said = cellSays(reader, layout, column, levels)
  if (said.length === 0) return
  const statement = reader.statement(words)
  if (reader.hasError) return
  const place = reader.place(column.index)
  for (const partner of entities)
    if (partner.what === 'partner')
      for (const each of said)
        if (at.what === 'partner') addPair(reader, partner, at, { ...statement, ...each, place })
        else addInvolvement(reader.draft, { ...statement, ...each, partner, at, place })
}

/** Partners beside and above: what stands between them is a tie. */
function addPair(reader: RowReader, from: Entity, to: Entity, { role, ...tie }: StatementDraft & Said): void {
  if (from === to) return
  if (role !== null)
    tie.note = [tie.note, `rol: ${role === 'lead' ? 'trekker' : 'deelnemer'}`].filter(Boolean).join('; ')
  addLine(reader.draft, from, to, tie, 'list')
}

/** What one cell says: at a level, in a role, with a strength. Nothing for a blank. */
function cellSays(
  reader: RowReader,
  layout: TableLayout,
  { index, level }: TableColumn,
  levels: readonly Level[],
): Said[] {
  const text = reader.row.cells[index] ?? ''
  if (isBlank(text)) return []
  const at = level === null ? (levels.length > 0 ? levels : [layout.level ?? ('unspecified' as const)]) : [level]
  const said = (role: Said['role'], strength: number | null): Said[] =>
    at.map((each) => ({ level: each, role, strength }))
  if (layout.cells === 'raci') {
    const letters: readonly string[] = text.toLowerCase().match(/[a-z]/g) ?? []
    const role = letters.includes('a') ? 'lead' : letters.includes('r') ? 'participant' : null
    return role === null ? [] : said(role, null)
  }
  if (layout.cells === 'level-letters') {
    const found = levelsOfCell(text, layout.isEnglish)
    if (found !== null && found.length > 0) return found.map((each) => ({ level: each, role: null, strength: null }))
  }
  const role = layout.areMarks ? null : roleOf(text)
  if (role !== null) return said(role, null)
  const strength = parseStrength(text)
  if (layout.areMarks && (strength === null || strength.is === 'there')) return said(null, null)
  if (strength !== null && isMark(strength, layout)) return said(null, null)
  if (strength?.is === 'number' && isStrength(strength.strength)) return said(null, strength.strength)
  const found = levelsOfCell(text, layout.isEnglish)
  if (found !== null && found.length > 0) return found.map((each) => ({ level: each, role: null, strength: null }))
  if (layout.isScale && strength?.is === 'number') return said(null, null)
  reader.error(strength === null && layout.cells === 'level-letters' ? 'level-wrong' : 'strength-wrong', index, text)
  return []
}

function raciLetters(rows: readonly DataRow[], across: readonly TableColumn[]): string {
  const found = new Set(
    rows.flatMap(({ cells }) =>
      across.flatMap(({ index }) => (cells[index] ?? '').toLowerCase().match(/\b[racis]\b/g) ?? []),
    ),
  )
  return ['r', 'a', 's', 'c', 'i']
    .filter((letter) => found.has(letter))
    .map((letter) => letter.toUpperCase())
    .join(' ')
}

/** Which side holds the tables, where no header says it: that with fewer names that are known as partners. */
function tablesAreDown(draft: ImportDraft, down: readonly string[], across: readonly string[]): boolean {
  const share = (names: readonly string[]) =>
    names.filter((name) => isLikePartner(draft, name)).length / Math.max(names.length, 1) -
    names.filter((name) => bodyOfName(name) !== null).length / Math.max(names.length, 1)
  return share(across) > share(down)
}

/** What may stand before a partner above a column: "Sterkte UWV", "Contact met UWV". */
const beforePartner = /^(?:sterkte|intensiteit|contact|samenwerking|relatie|verbinding)\s+(?:met\s+)?(?=\S)/i

/** How many columns are headed by who may be a partner, and by no table. */
const likePartners = (draft: ImportDraft, across: readonly TableColumn[]): number =>
  across.filter(({ name = '' }) => bodyOfName(name) === null && isLikePartner(draft, name)).length

const isLikePartner = (draft: ImportDraft, name: string): boolean =>
  draft.index.same(name, ({ what }) => what === 'partner') !== null ||
  draft.index.withoutPrefix(name, ({ what }) => what === 'partner') !== null ||
  kindOfName(name) !== null ||
  vagueName(name) !== null ||
  municipalityLists().today.has(bare(withoutMunicipal(name)))
