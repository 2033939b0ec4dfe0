import type { Entity } from '../names/known-entity.ts'
import { newEntity } from '../names/known-entity.ts'
import { bare } from '../../../domain/text-match.ts'
import { isBlank } from '../table/cell-values.ts'
import { bodyOfName, parseKind } from '../table/kinds.ts'
import type { DataRow, RowFilter } from '../table/row-filter.ts'
import type { TableLayout } from '../table/table-layout.ts'
import { addInvolvement } from './add-statements.ts'
import type { ImportDraft } from './import-draft.ts'
import { askLevel } from './ask.ts'
import { useWithKind } from './read-involvements.ts'
import { RowReader } from './row-reader.ts'
import { tableOf } from './tables-by-name.ts'

/** A list of partners, each with what a row tells of it and where it takes part. A node that is a table is that table. */
export function readPartners(
  draft: ImportDraft,
  layout: TableLayout,
  filter: RowFilter,
  ids: Map<string, Entity>,
): void {
  const seen = new Map<Entity, { row: number; kind: string }>()
  const placed = layout.columns.filter(({ meaning }) => meaning === 'takesPart' || meaning === 'leads')
  let saysLevel = placed.length === 0
  for (const row of filter.rows()) {
    const reader = new RowReader(draft, layout, row)
    const { text, raw, column } = reader.name('name')
    if (text === '') {
      reader.error('name-missing', column)
      continue
    }
    const kindCell = reader.cell('kind').text || kindOfSection(row)
    const statement = reader.statement(text)
    const levels = reader.levels()
    if (levels.length > 0) saysLevel = true
    if (reader.hasError) continue
    const entity = entityOf(reader, text, raw, kindCell)
    if (entity === null) continue
    const before = seen.get(entity)
    if (before !== undefined) {
      const isOther =
        kindCell !== '' && before.kind !== '' && !entity.isThere && parsed(kindCell) !== parsed(before.kind)
      if (isOther) reader.error('same-partner-differs', column, text)
      draft.questions.add('same-partner', reader.place(column), { other: before.row })
      if (isOther) continue
    }
    seen.set(entity, before ?? { row: row.number, kind: kindCell })
    const id = reader.cell('id').text
    if (id !== '') ids.set(bare(id) || id, entity)
    describe(reader, entity, statement)
    useWithKind(draft, reader, entity, kindCell)
    if (entity.what !== 'partner') continue
    for (const { index, meaning } of placed)
      for (const words of (row.cells[index] ?? '').split(/\s*[,;|\n]\s*/)) {
        if (isBlank(words)) continue
        const place = reader.place(index)
        const at = tableOf(draft, words, words, place)
        if (at === null) continue
        draft.use(at.table, place)
        for (const level of levels.length === 0 ? (['unspecified'] as const) : levels)
          addInvolvement(draft, {
            ...statement,
            ...{ level, partner: entity, at: at.table, role: meaning === 'leads' ? 'lead' : 'participant', note: null },
          })
      }
  }
  if (!saysLevel && layout.level === null) askLevel(draft, layout)
}

const parsed = (cell: string) => JSON.stringify(parseKind(cell))
const kindOfSection = ({ section }: DataRow) => (section !== null && parseKind(section) !== null ? section : '')

/** The partner or table a row is of; null when it names nobody, or a choice is open. */
function entityOf(reader: RowReader, text: string, raw: string, kindCell: string): Entity | null {
  const { draft } = reader
  const kind = kindCell === '' ? null : parseKind(kindCell)
  const place = reader.place(reader.cell('name').column)
  if (kind !== null && 'table' in kind) {
    const known = draft.index.same(text, ({ what }) => what !== 'partner')
    const bodyKind = kind.bodyKind ?? bodyOfName(text)?.kind ?? null
    const table =
      known ?? draft.index.add(newEntity(kind.table, text, { bodyKind: kind.table === 'body' ? bodyKind : null }))
    table.isDeclared = true
    return table
  }
  const meaning = draft.partner(text, raw, place, kind === null ? null : kind.kind)
  const [entity, ...others] = meaning.entities
  if (entity === undefined || others.length > 0) return null
  entity.isDeclared = true
  return entity
}

/** What a row tells of a partner: kept when it says something. */
function describe(reader: RowReader, entity: Entity, { since, until, note }: ReturnType<RowReader['statement']>): void {
  const short = reader.cell('short')
  if (short.text.length > 40) reader.error('text-too-long', short.column, short.text)
  if (short.text !== '') reader.draft.index.addName(entity, short.text)
  const source = reader.cell('source').text
  for (const [field, value] of Object.entries({ short: short.text || null, since, until, note }))
    if (value !== null && entity.fields[field] === undefined) entity.fields[field] = value
  if (source !== '') entity.fields['source'] = reader.draft.source(source, reader.place())
}
