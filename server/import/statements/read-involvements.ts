import { bare } from '../../../domain/text-match.ts'
import { newEntity, type Entity } from '../names/known-entity.ts'
import { isBlank } from '../table/cell-values.ts'
import { parseKind } from '../table/kinds.ts'
import { vagueName } from '../names/vague-names.ts'
import type { RowFilter } from '../table/row-filter.ts'
import type { TableLayout } from '../table/table-layout.ts'
import { addCarrying, addInvolvement, addLine } from './add-statements.ts'
import { askLevel } from './ask.ts'
import type { ImportDraft } from './import-draft.ts'
import { addLeaders, leadersIn, marksLead } from './read-leaders.ts'
import { roleOf, RowReader } from './row-reader.ts'
import { tableOf } from './tables-by-name.ts'

/** A row a participation: who, where, at which level. */
export function readInvolvements(draft: ImportDraft, layout: TableLayout, filter: RowFilter): void {
  const tableHeader = layout.columns.find(({ meaning }) => meaning === 'table')?.header ?? ''
  const column = /^(?:doel|goal)$/i.test(tableHeader)
    ? 'goal'
    : /^(?:overleg|body|meeting|tafel|overlegtafel|gremium)$/i.test(tableHeader)
      ? 'body'
      : null
  let saysLevel = false
  for (const row of filter.rows()) {
    const reader = new RowReader(draft, layout, row)
    const levels = reader.levels()
    if (levels.length > 0) saysLevel = true
    const strength = reader.strength()
    readOne(reader, levels.length === 0 ? ['unspecified'] : levels, strength, column)
  }
  const wide = layout.columns.some(({ meaning }) => meaning === 'tie-level')
  if (!saysLevel && !wide) askLevel(draft, layout)
}

function readOne(
  reader: RowReader,
  given: ReturnType<RowReader['levels']>,
  strength: number | null,
  column: 'body' | 'goal' | null,
): void {
  const { draft, layout } = reader
  const who = reader.name('name')
  const where = reader.name('table')
  const leaders = leadersIn(reader)
  if (who.text === '' && leaders.length === 0 && !(who.column === -1 && where.text !== ''))
    reader.error('name-missing', Math.max(who.column, 0))
  if (where.text === '') reader.error('name-missing', where.column)
  const role = roleCell(reader) ?? (marksLead(reader) ? 'lead' : null)
  const said = wideOrOne(reader, layout, given, strength)
  const statement = reader.statement(who.text)
  if (reader.hasError || said.length === 0) return
  const whoPlace = reader.place(who.column)
  const wherePlace = reader.place(where.column)
  const kindCell = reader.cell('kind').text
  const kind = kindCell === '' ? null : parseKind(kindCell)
  // "(regio)" tells of the table alone; any other words for nobody are a mention, though the file calls them a body.
  const isVague = !/^\(.*\)$/.test(who.text) && vagueName(who.text, draft.context.region.name) !== null
  if (kind !== null && 'table' in kind && !isVague) {
    carries(draft, reader, who, where, kind.table)
    return
  }
  const saidKind = kind !== null && 'kind' in kind ? kind.kind : null
  const at = tableOf(draft, where.text, where.raw, wherePlace, column)
  if (at === null) return
  addLeaders(reader, at.table, [...new Set(said.map(({ level }) => level))])
  if (who.text === '') {
    draft.use(at.table, wherePlace)
    return
  }
  const meaning = draft.partner(who.text, who.raw, whoPlace, saidKind)
  if (meaning.vague !== undefined) {
    if (meaning.vague.isCounted || at.table.what === 'goal') return
    draft.use(at.table, wherePlace)
    const { level } = said[0] ?? { level: 'unspecified' as const }
    draft.mentions.push({
      ...{ words: meaning.statedAs, kinds: saidKind === null ? meaning.vague.kinds : [saidKind], level, at: at.table },
      ...{
        source: statement.source,
        inferred: statement.inferred,
        note: statement.note ?? statement.inferredWhy,
        place: whoPlace,
        fields: {},
      },
    })
    draft.countChange(whoPlace)
    return
  }
  for (const entity of meaning.entities) {
    useWithKind(draft, reader, entity, kindCell)
    if (entity.isStopped) continue
    draft.use(at.table, wherePlace)
    for (const each of said) {
      const line = { ...statement, ...each, statedAs: meaning.statedAs.slice(0, 300) }
      if (entity.what === 'partner')
        addInvolvement(draft, { ...line, partner: entity, at: at.table, role: role ?? at.role })
      else addLine(draft, entity, at.table, line, 'list')
    }
  }
}

/** A body in the place of a partner: it carries what it stands beside. */
function carries(
  draft: ImportDraft,
  reader: RowReader,
  who: { text: string; raw: string; column: number },
  where: { text: string; raw: string; column: number },
  what: 'body' | 'activity' | 'goal',
): void {
  const name = who.text.replace(/\s*\([^()]*\)\s*$/, '')
  const at = tableOf(draft, where.text, where.raw, reader.place(where.column))
  if (at === null) return
  draft.use(at.table, reader.place(where.column))
  if (name === '' || bare(name) === '') return
  const known = draft.index.same(name, (entity) => entity.what !== 'partner')
  const table = known ?? draft.index.add(newEntity(what, name))
  if (table === at.table) return
  addCarrying(draft, table, at.table, reader.place(who.column))
}

/** A partner is named here; what the row says of its kind holds when it is new, and what is not known of it is said. */
export function useWithKind(draft: ImportDraft, reader: RowReader, entity: Entity, kindCell: string): void {
  const name = reader.column('name') === undefined ? reader.cell('label') : reader.cell('name')
  const place = reader.place(name.column)
  if (entity.isStopped) return
  if (!entity.isThere && entity.what === 'partner' && kindCell !== '' && !draft.used.has(entity)) {
    const kind = parseKind(kindCell)
    const column = reader.cell('kind').column
    if (kind !== null && 'kind' in kind) {
      entity.kind = kind.kind
      entity.ground = 'file'
      if (kind.isBroad) reader.question('kind-broad', column)
    } else if (entity.ground !== 'word') {
      entity.fields['kindSaid'] = true
      reader.question('kind-unknown', column)
    }
  }
  draft.use(entity, place)
}

function roleCell(reader: RowReader): 'lead' | 'participant' | null {
  const { text, column } = reader.cell('role')
  if (column === -1 || isBlank(text)) return null
  const role = roleOf(text)
  // What somebody does there in other words is no role of ours; it is kept.
  if (role === null) reader.keep(`${reader.layout.columns[column]?.header ?? ''}: ${text}`)
  return role
}

function wideOrOne(
  reader: RowReader,
  layout: TableLayout,
  levels: ReturnType<RowReader['levels']>,
  strength: number | null,
) {
  const wide = layout.columns.filter(({ meaning }) => meaning === 'tie-level')
  if (wide.length === 0) return levels.map((level) => ({ level, strength }))
  return wide.flatMap(({ index, level }) => {
    const text = reader.row.cells[index] ?? ''
    if (isBlank(text) || level === null) return []
    const one = reader.strengthOf(text, index)
    return [{ level, strength: one === 1 && !layout.hasStrengths ? null : one }]
  })
}
