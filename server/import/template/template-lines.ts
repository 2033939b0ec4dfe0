import type { Level } from '../../../contract/vocabulary.ts'
import { addInvolvement, addLine } from '../statements/add-statements.ts'
import type { ImportDraft, LineDraft, ChainStepDraft, StatementDraft } from '../statements/import-draft.ts'
import type { Entity } from '../names/known-entity.ts'
import { partnersNamed, sourceNamed, stageOf, tableNamed } from './template-names.ts'
import type { TemplateRow } from './template-row.ts'

/** What joins partners, tables and steps: rows of the sheets for lines, and the short columns of the others. */
export function readTemplateLines(
  draft: ImportDraft,
  rows: readonly TemplateRow[],
  entities: ReadonlyMap<TemplateRow, Entity>,
): void {
  for (const row of rows) {
    if (row.values.size === 0 || row.hasError) continue
    const { what } = row.layout.of
    if (what === 'tie') tie(draft, row)
    else if (what === 'involvement') involvement(draft, row)
    else if (what === 'membership')
      line(draft, row, what, partnerAt(draft, row, 'member'), partnerAt(draft, row, 'cluster'))
    else if (what === 'coverage')
      line(
        draft,
        row,
        what,
        partnerAt(draft, row, 'partner'),
        stageOf(draft, row.text('stage'), row.text('stage'), row.place('stage')),
      )
    else if (what === 'carrying')
      line(
        draft,
        row,
        what,
        tableNamed(draft, row, 'body', row.text('body')),
        tableNamed(draft, row, 'activity', row.text('activity')),
      )
    else if (what === 'mention') mention(draft, row)
    else if (what === 'inquiry') inquiry(draft, row)
    else if (what === 'expectation' || what === 'setting')
      draft.others.push({ what, record: Object.fromEntries(row.values), place: row.place() })
  }
  for (const [row, entity] of entities) if (!entity.isStopped) shortColumns(draft, row, entity)
}

const partnerAt = (draft: ImportDraft, row: TemplateRow, field: string): Entity | null =>
  partnersNamed(draft, row, field, row.text(field))[0] ?? null

/** Lines a row names in a cell; those of a sheet of their own win over these. */
function shortColumns(draft: ImportDraft, row: TemplateRow, entity: Entity): void {
  const add = (what: LineDraft['what'], to: Entity | ChainStepDraft, field: string) => {
    const key = lineKey(draft, what, entity, to)
    if (draft.lines.has(key) || draft.joined.has(key)) return
    draft.lines.set(key, { what, from: entity, to, place: row.place(field), fields: {} })
    draft.countChange(row.place(field))
  }
  for (const words of row.texts('membership')) {
    const [cluster] = partnersNamed(draft, row, 'membership', words)
    if (cluster === undefined || cluster.isStopped || cluster === entity) continue
    draft.use(cluster, row.place('membership'))
    add('membership', cluster, 'membership')
  }
  for (const words of row.texts('coverage'))
    add('coverage', stageOf(draft, words, words, row.place('coverage')), 'coverage')
  for (const words of row.texts('carrying')) {
    const activity = tableNamed(draft, row, 'carrying', words)
    if (activity !== null && !activity.isStopped) add('carrying', activity, 'carrying')
  }
}

const lineKey = (draft: ImportDraft, what: string, from: Entity, to: Entity | ChainStepDraft): string =>
  `${what}~${draft.numberOf(from)}~${'what' in to ? draft.numberOf(to) : (to.id ?? to.name)}`

function line(
  draft: ImportDraft,
  row: TemplateRow,
  what: LineDraft['what'],
  from: Entity | null,
  to: Entity | ChainStepDraft | null,
): void {
  if (from === null || to === null || from.isStopped || ('isStopped' in to && to.isStopped)) return
  draft.use(from, row.place())
  if ('what' in to) draft.use(to, row.place())
  const fields = Object.fromEntries(row.values)
  if (typeof fields['source'] === 'string') fields['source'] = sourceNamed(draft, fields['source'], row)
  const key = lineKey(draft, what, from, to)
  draft.joined.add(key)
  draft.lines.set(row.text('id') === '' ? key : `${key}~${row.text('id')}`, {
    what,
    from,
    to,
    place: row.place(),
    fields,
  })
  draft.countChange(row.place())
}

function statement(draft: ImportDraft, row: TemplateRow, statedAs: string): StatementDraft {
  const maybe = (field: string) => (row.text(field) === '' ? null : row.text(field))
  const source = row.values.has('source') ? sourceNamed(draft, row.text('source'), row) : draft.source('', row.place())
  const inferred = row.values.get('inferred') === true
  const note = [row.text('note'), ...row.notes].filter((each) => each !== '').join('; ')
  return {
    level: (row.text('level') || 'unspecified') as Level,
    strength: (row.values.get('strength') as number | undefined) ?? null,
    judgement: (row.values.get('judgement') as number | undefined) ?? null,
    ...{ since: maybe('since'), until: maybe('until'), lastConfirmed: maybe('lastConfirmed') },
    statedBy: (row.text('statedBy') || 'observer') as StatementDraft['statedBy'],
    ...{ source, statedAs: row.text('statedAs') || statedAs.slice(0, 300), inferred },
    ...{
      inferredWhy: maybe('inferredWhy'),
      note: note === '' ? null : note,
      place: row.place(),
      fields: Object.fromEntries(row.values),
    },
  }
}

function tie(draft: ImportDraft, row: TemplateRow): void {
  const froms = partnersNamed(draft, row, 'from', row.text('from'))
  const tos = partnersNamed(draft, row, 'to', row.text('to'))
  if ([...froms, ...tos].some(({ isStopped }) => isStopped)) {
    if (froms.some((from) => tos.includes(from)))
      draft.questions.add('self', { sheet: row.layout.name, row: row.row.number })
    return
  }
  for (const from of froms) draft.use(from, row.place('from'))
  for (const to of tos) draft.use(to, row.place('to'))
  const said = statement(draft, row, `${row.text('from')} – ${row.text('to')}`)
  for (const from of froms)
    for (const to of tos)
      if (from === to) draft.questions.add('self', { sheet: row.layout.name, row: row.row.number })
      else addLine(draft, from, to, said, row.text('id') === '' ? 'list' : 'directed')
}

function involvement(draft: ImportDraft, row: TemplateRow): void {
  const partners = partnersNamed(draft, row, 'partner', row.text('partner'))
  const at = tableNamed(draft, row, 'at', row.text('at'))
  if (at === null || at.isStopped) return
  const said = statement(draft, row, row.text('partner'))
  for (const partner of partners) {
    if (partner.isStopped) continue
    draft.use(partner, row.place('partner'))
    draft.use(at, row.place('at'))
    const role = row.text('role')
    addInvolvement(draft, { ...said, partner, at, role: role === 'lead' || role === 'participant' ? role : null })
  }
}

function mention(draft: ImportDraft, row: TemplateRow): void {
  const at = tableNamed(draft, row, 'at', row.text('at'))
  if (at === null || at.isStopped) return
  const { level, source, inferred, note, place, fields } = statement(draft, row, row.text('words'))
  draft.use(at, row.place('at'))
  draft.mentions.push({
    words: row.text('words'),
    kinds: row.texts('kinds'),
    level,
    at,
    source,
    inferred,
    note,
    place,
    fields,
  })
  draft.countChange(row.place())
}

/** It was asked whether somebody takes part at a table, or works with another. */
function inquiry(draft: ImportDraft, row: TemplateRow): void {
  const partner = partnerAt(draft, row, 'partner')
  const known = draft.index.withId(row.text('at').trim(), () => true) ?? draft.index.same(row.text('at'), () => true)
  const at = known ?? tableNamed(draft, row, 'at', row.text('at'))
  if (partner === null || at === null || partner.isStopped || at.isStopped) return
  draft.use(partner, row.place('partner'))
  draft.use(at, row.place('at'))
  const { level, statedBy, source, note, fields, place } = statement(draft, row, '')
  const id = typeof fields['id'] === 'string' ? fields['id'] : null
  draft.others.push({ what: 'inquiry', record: { id, partner, at, level, statedBy, source, note }, place })
  draft.countChange(place)
}
