import type { RecordKind } from '../../../contract/records/table.ts'
import type { Kind, Level } from '../../../contract/vocabulary.ts'
import { type Entity, newEntity } from '../names/known-entity.ts'
import { chosenFor } from '../names/resolve-name.ts'
import { bodyOfName } from '../table/kinds.ts'
import { type ImportDraft, type SourceDraft, sourceKey } from '../statements/import-draft.ts'
import { readTemplateLines } from './template-lines.ts'
import type { TemplateLayout } from './template-layout.ts'
import { sourceNamed, stageOf } from './template-names.ts'
import { TemplateRow } from './template-row.ts'

const declared: readonly RecordKind[] = ['region', 'source', 'stage', 'partner', 'goal', 'body', 'activity', 'person']

/** The sheets of a template: first what they tell of, then what joins that. */
export function readTemplate(draft: ImportDraft, layouts: readonly TemplateLayout[]): void {
  const rows = layouts.flatMap((layout) => {
    const filled = [...layout.sheet.rows()].filter(
      ({ number, cells }) =>
        number > layout.header &&
        layout.sheet.leftRows?.has(number) !== true &&
        cells.some((cell) => cell.trim() !== ''),
    )
    layout.count = filled.length
    return filled.map((row) => new TemplateRow(draft, layout, row))
  })
  const ordered = declared.flatMap((what) => rows.filter(({ layout }) => layout.of.what === what))
  const entities = new Map<TemplateRow, Entity>()
  for (const row of ordered) declare(draft, row, entities)
  stopWithOtherKind(draft, entities)
  stopWithoutCluster(draft, entities)
  for (const [row, entity] of entities) {
    if (entity.isStopped) continue
    describe(draft, row, entity)
    draft.use(entity, row.place('name'))
  }
  readTemplateLines(draft, rows, entities)
}

/** A partner that stands in two rows: said; where the second gives another kind, that row stops. */
function stopWithOtherKind(draft: ImportDraft, entities: Map<TemplateRow, Entity>): void {
  const firsts = new Map<Entity, TemplateRow>()
  for (const [row, entity] of entities) {
    const first = firsts.get(entity)
    if (first === undefined || entity.what !== 'partner') {
      firsts.set(entity, row)
      continue
    }
    const other = { other: first.row.number }
    const kind = row.text('kind')
    draft.questions.add('same-partner', row.place('name'), other)
    if (kind === '' || first.text('kind') === '' || kind === first.text('kind')) continue
    row.hasError = true
    draft.errors.add('same-partner-differs', row.place('name'), { words: row.raw('name').trim(), ...other })
    entities.delete(row)
  }
}

/** A cluster that is in no region and on no sheet: the row that names it stops. */
function stopWithoutCluster(draft: ImportDraft, entities: ReadonlyMap<TemplateRow, Entity>): void {
  const nowhere = new Set<Entity>()
  const isPartner = ({ what }: Entity) => what === 'partner'
  for (const [row, entity] of entities)
    for (const words of entity.isStopped ? [] : row.texts('membership')) {
      const known = draft.index.withId(words, isPartner) ?? draft.index.same(words, isPartner)
      const meaning = known === null ? draft.partner(words, words, row.place('membership')) : null
      if (meaning?.how === 'new' && chosenFor(draft.context, words) === undefined)
        for (const made of meaning.entities) {
          made.isStopped = true
          nowhere.add(made)
        }
      if (![known, ...(meaning?.entities ?? [])].some((each) => each !== null && nowhere.has(each))) continue
      row.errorAt('cluster-nowhere', 'membership', words)
      entity.isStopped = true
    }
}

function declare(draft: ImportDraft, row: TemplateRow, entities: Map<TemplateRow, Entity>): void {
  const { what } = row.layout.of
  if (row.values.size === 0 && !row.hasError) return
  if (what === 'source') {
    if (!row.hasError) declareSource(draft, row)
  } else if (what === 'stage') {
    if (!row.hasError)
      Object.assign(
        stageOf(draft, row.text('id') || row.text('name'), row.text('name'), row.place('name')).fields,
        Object.fromEntries(row.values),
      )
  } else if (what === 'region' || what === 'person') {
    if (!row.hasError) draft.others.push({ what, record: Object.fromEntries(row.values), place: row.place() })
  } else if (what === 'partner' || what === 'body' || what === 'activity' || what === 'goal') {
    const entity = entityOf(draft, row, what)
    if (entity !== null) entities.set(row, entity)
  }
}

function declareSource(draft: ImportDraft, row: TemplateRow): void {
  const id = row.text('id')
  const title = row.text('title')
  const known = draft.sources.get(`id:${id}`) ?? draft.sources.get(sourceKey(title))
  const source: SourceDraft = known ?? {
    title,
    kind: 'document',
    url: null,
    date: null,
    id: id || null,
    isFile: false,
    key: sourceKey(title),
    fields: {},
  }
  Object.assign(source.fields, Object.fromEntries(row.values), { isDeclared: true })
  if (known === undefined) {
    draft.sources.set(sourceKey(title), source)
    draft.countChange(row.place())
  }
  if (id !== '') draft.sources.set(`id:${id}`, source)
}

/** The partner or table of a row, by its Id or its name; one in error is there all the same, so that what rests on it stops. */
function entityOf(draft: ImportDraft, row: TemplateRow, what: Entity['what']): Entity | null {
  const name = row.text('name')
  const id = row.text('id')
  const isKind = (entity: Entity) => entity.what === what
  const byId = id === '' ? null : draft.index.withId(id, isKind)
  const known =
    byId ??
    (name === ''
      ? null
      : (draft.index.same(name, (each) => isKind(each) && (id === '' || each.id === null || each.isThere)) ??
        (id === '' ? draft.index.withoutPrefix(name, isKind) : null)))
  if (known === null && name === '') return null
  const entity =
    known && (id === '' || known.id === id || (known.id === null && !known.isThere)) ? known : (known ?? null)
  const isOther = entity !== null && id !== '' && entity.id !== null && entity.id !== id
  const made = entity === null || isOther ? draft.index.add(newEntity(what, name, { id: id || null })) : entity
  made.isDeclared = true
  if (made.id === null && id !== '') draft.index.setId(made, id)
  for (const other of row.texts('aliases')) draft.index.addName(made, other)
  if (row.text('short') !== '') draft.index.addName(made, row.text('short'))
  if (row.hasError) made.isStopped = true
  else setKind(row, made)
  return made
}

function setKind(row: TemplateRow, entity: Entity): void {
  const kind = row.text('kind')
  if (entity.what === 'partner') {
    if (row.values.has('kindSaid')) entity.fields['kindSaid'] = true
    // The first row that says it counts; another that says otherwise stops.
    if (kind !== '' && !entity.isThere && entity.ground !== 'file') {
      entity.kind = kind as Kind
      entity.ground = 'file'
    }
    if (kind !== '' && entity.isThere && row.text('id') !== '') entity.fields['kind'] = kind
    return
  }
  if (entity.what === 'body')
    entity.bodyKind = (kind ||
      (entity.isThere ? entity.bodyKind : (bodyOfName(entity.name)?.kind ?? null))) as Entity['bodyKind']
  if (entity.what === 'body' && kind === '' && row.text('id') !== '')
    entity.bodyKind = entity.isThere ? entity.bodyKind : null
  if (row.values.has('level')) entity.level = (row.text('level') || 'unspecified') as Level
  if (row.values.has('status')) entity.status = row.text('status') as Entity['status']
}

/** The fields of a row, by the names of the contract; sources, stages and goals as what they mean. */
function describe(draft: ImportDraft, row: TemplateRow, entity: Entity): void {
  for (const [field, value] of row.values) {
    if (
      field === 'id' ||
      field === 'membership' ||
      field === 'coverage' ||
      field === 'carrying' ||
      field === 'kindSaid'
    )
      continue
    if (field === 'source') entity.fields['source'] = typeof value === 'string' ? sourceNamed(draft, value, row) : null
    else if (field === 'stages')
      entity.fields['stages'] = row.texts('stages').map((words) => stageOf(draft, words, words, row.place('stages')))
    else if (field === 'serves') entity.fields['serves'] = row.texts('serves').map((words) => goalOf(draft, words, row))
    else if (field !== 'kind' || entity.what === 'body') entity.fields[field] = value
  }
  if (row.notes.length > 0)
    entity.fields['note'] = [row.text('note'), ...row.notes].filter((each) => each !== '').join('; ')
}

function goalOf(draft: ImportDraft, words: string, row: TemplateRow): Entity {
  const isGoal = ({ what }: Entity) => what === 'goal'
  const known = draft.index.withId(words, isGoal) ?? draft.index.same(words, isGoal)
  if (known !== null) return known
  const made = draft.index.add(newEntity('goal', words))
  draft.use(made, row.place('serves'))
  return made
}
