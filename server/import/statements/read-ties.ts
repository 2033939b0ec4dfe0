import type { Level } from '../../../contract/vocabulary.ts'
import { bare } from '../../../domain/text-match.ts'
import type { Entity } from '../names/known-entity.ts'
import type { NameMeaning } from '../names/resolve-name.ts'
import { isBlank } from '../table/cell-values.ts'
import type { DataRow, RowFilter } from '../table/row-filter.ts'
import type { TableLayout } from '../table/table-layout.ts'
import { addLine } from './add-statements.ts'
import { askLevel, askWhoSpeaks, whoSays } from './ask.ts'
import type { ImportDraft, StatementDraft } from './import-draft.ts'
import { RowReader } from './row-reader.ts'

/** A list of pairs, a row each: one statement a level. */
export function readTies(
  draft: ImportDraft,
  layout: TableLayout,
  filter: RowFilter,
  ids: ReadonlyMap<string, Entity>,
): void {
  const columns = layout.columns
  const wide = columns.filter(({ meaning }) => meaning === 'tie-level')
  const hasLevel = columns.some(({ meaning }) => meaning === 'level')
  let isAsymmetric = false
  let saysLevel = wide.length > 0
  const before = new Map<string, number>()
  const statedBy = whoSays(draft, layout)
  for (const row of filter.rows()) {
    // A row that stands there once more says nothing new.
    const words = row.raw.join('\f')
    const same = before.get(words)
    if (same !== undefined) {
      draft.questions.add('same-pair', { sheet: layout.name, row: row.number }, { other: same })
      continue
    }
    const reader = new RowReader(draft, layout, row)
    const said = levelsAndStrengths(reader, layout)
    if (hasLevel && said.some(({ level }) => level !== 'unspecified')) saysLevel = true
    const ends = endsOf(reader, ids)
    if (ends === null || said.length === 0) continue
    const { from, to } = ends
    const statement = { ...reader.statement(`${from.statedAs} – ${to.statedAs}`), statedBy }
    if (reader.hasError) continue
    if (from.entities.every((entity) => !to.entities.includes(entity))) remember(before, words, row.number)
    if (
      addPairs(
        draft,
        reader,
        row,
        from,
        to,
        said.map((each) => ({ ...statement, ...each })),
        filter,
      )
    )
      isAsymmetric = true
  }
  if (!saysLevel && layout.level === null) askLevel(draft, layout)
  if (isAsymmetric) askWhoSpeaks(draft, layout)
}

function addPairs(
  draft: ImportDraft,
  reader: RowReader,
  row: DataRow,
  from: NameMeaning,
  to: NameMeaning,
  statements: readonly StatementDraft[],
  filter: RowFilter,
): boolean {
  const fromPlace = reader.place(reader.cell('from').column)
  const toPlace = reader.place(reader.cell('to').column)
  for (const entity of from.entities) if (!entity.isStopped) draft.use(entity, fromPlace)
  for (const entity of to.entities) if (!entity.isStopped) draft.use(entity, toPlace)
  const isUndirected = /^(?:undirected|ongericht|mutual|wederzijds)$/i.test(reader.cell('direction').text)
  let isAsymmetric = false
  for (const a of from.entities)
    for (const b of to.entities) {
      if (a === b) {
        draft.questions.add('self', { sheet: reader.layout.name, row: row.number })
        filter.skip(row.number, 'self')
        continue
      }
      for (const statement of statements)
        if (addLine(draft, a, b, statement, isUndirected ? 'undirected' : 'list') !== null) isAsymmetric = true
    }
  return isAsymmetric
}

type Said = { level: Level; strength: number | null }

/** What a row says: at its levels with its strength, or in a column for each level. Nothing where every cell of those is blank. */
function levelsAndStrengths(reader: RowReader, layout: TableLayout): Said[] {
  const wide = layout.columns.filter(({ meaning }) => meaning === 'tie-level')
  if (wide.length === 0) {
    const levels = reader.levels()
    const strength = reader.strength()
    return (levels.length === 0 ? (['unspecified'] as const) : levels).map((level) => ({ level, strength }))
  }
  return wide.flatMap(({ index, level }): Said[] => {
    const text = reader.row.cells[index] ?? ''
    if (isBlank(text) || level === null) return []
    const strength = reader.strengthOf(text, index)
    // A 1 is a mark where no number is above it.
    return [{ level, strength: strength === 1 && !layout.hasStrengths ? null : strength }]
  })
}

function endsOf(reader: RowReader, ids: ReadonlyMap<string, Entity>): { from: NameMeaning; to: NameMeaning } | null {
  const from = endOf(reader, 'from', ids)
  const to = endOf(reader, 'to', ids)
  return from === null || to === null ? null : { from, to }
}

function endOf(reader: RowReader, end: 'from' | 'to', ids: ReadonlyMap<string, Entity>): NameMeaning | null {
  const { text, raw, column } = reader.name(end)
  if (text === '') {
    reader.error('name-missing', column)
    return null
  }
  const node = ids.get(bare(text))
  if (node !== undefined && reader.draft.index.same(text, () => true) === null)
    return { how: 'same', entities: [node], sure: true, statedAs: node.name }
  if (/^\d+(?:\.0)?$/.test(text)) {
    const whole = ids.get(String(Number(text)))
    if (whole !== undefined) return { how: 'same', entities: [whole], sure: true, statedAs: whole.name }
    reader.error('id-nowhere', column, text)
    return null
  }
  if (reader.hasError) return null
  return reader.draft.partner(text, raw, reader.place(column))
}

/** So many rows are remembered by their words. */
const MAX_REMEMBERED = 30_000
function remember(rows: Map<string, number>, words: string, row: number): void {
  if (rows.size < MAX_REMEMBERED) rows.set(words, row)
}
