import type { Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { CellPlace } from '../file/read-fault.ts'
import type { Entity } from '../names/known-entity.ts'
import type { ChainStepDraft, ImportDraft, SourceDraft } from '../statements/import-draft.ts'
import { RecordIds } from './record-ids.ts'
import { type AnyFields, type DraftRecord, type RecordMaker, without } from './record-maker.ts'
import { otherRecords } from './other-records.ts'
import { draftStatements } from './statement-records.ts'

/** The records a draft writes over a region, in the order of writing; `fileSource`: the id of the file as a source, where it is one. */
export function draftRecords(
  draft: ImportDraft,
  graph: RegionGraph,
): { records: DraftRecord[]; fileSource: string | null } {
  const ids = new RecordIds(graph)
  const records: DraftRecord[] = []
  const make: RecordMaker['make'] = (what, id, before, empty, said, place, why) => {
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    const record = { ...empty, ...before, ...given, id }
    const ordered =
      before === undefined
        ? record
        : Object.fromEntries(Object.keys(before).map((key) => [key, record[key as keyof typeof record]]))
    records.push({
      put: { op: 'put', what, record: ordered } as unknown as Put,
      before: before === undefined ? null : ({ op: 'put', what, record: before } as unknown as Put),
      place,
      ...(why === undefined ? {} : { why }),
    })
  }
  const sources = new Map<SourceDraft, string>()
  const entities = new Map<Entity, string>()
  const stages = new Map<ChainStepDraft, string>()
  const maker: RecordMaker = {
    ...{ graph, ids, draft, make },
    sourceId: (source) => remember(sources, source, () => sourceRecord(maker, source)),
    entityId: (entity) => remember(entities, entity, () => entity.id ?? ids.ofName(entity.what, entity.name)),
    stageId: (stage) => remember(stages, stage, () => stageRecord(maker, stage)),
  }
  for (const source of draft.sources.values()) if (source.fields['isDeclared'] === true) maker.sourceId(source)
  for (const stage of draft.stages) if (Object.keys(stage.fields).length > 0) maker.stageId(stage)
  for (const [entity, place] of draft.used) entityRecord(maker, entity, place)
  draftStatements(maker)
  otherRecords(maker)
  records.sort((a, b) => order(a.put) - order(b.put))
  return { records, fileSource: sources.get(draft.fileSource) ?? null }
}

const orders = [
  'source',
  'partner',
  'person',
  'goal',
  'stage',
  'body',
  'activity',
  'membership',
  'coverage',
  'carrying',
  'involvement',
  'tie',
  'mention',
  'inquiry',
  'expectation',
  'setting',
]
const order = ({ what }: Put): number => orders.indexOf(what)

function remember<K>(map: Map<K, string>, key: K, make: () => string): string {
  const known = map.get(key)
  if (known !== undefined) return known
  const id = make()
  map.set(key, id)
  return id
}

function sourceRecord({ graph, ids, make }: RecordMaker, source: SourceDraft): string {
  const before = graph.sources.find(({ id }) => id === source.id)
  const id = source.id ?? ids.ofName('source', source.title)
  const { isDeclared } = source.fields
  const said = without(source.fields, 'isDeclared', 'id')
  if (before !== undefined && isDeclared !== true) return id
  const plain =
    before === undefined ? { title: source.title, kind: source.kind, url: source.url, date: source.date } : {}
  make(
    'source',
    id,
    before,
    { id, title: '', kind: 'document', url: null, date: null, series: null, licence: null, note: null },
    { ...plain, ...said },
    null,
  )
  return id
}

function stageRecord({ graph, ids, make }: RecordMaker, stage: ChainStepDraft): string {
  const before = graph.stages.find(({ id }) => id === stage.id)
  const id = stage.id ?? (typeof stage.fields['id'] === 'string' ? stage.fields['id'] : ids.ofName('stage', stage.name))
  const said = without(stage.fields, 'id')
  if (before !== undefined && Object.keys(said).length === 0) return id
  const { name, number, order: place } = stage
  make('stage', id, before, { id, name, order: place, side: null, number, completeOn: null }, said, null)
  return id
}

function entityRecord(maker: RecordMaker, entity: Entity, place: CellPlace): void {
  const { graph, make } = maker
  const id = maker.entityId(entity)
  const { source, stages, serves, aliases } = entity.fields
  const plain = without(entity.fields, 'source', 'stages', 'serves', 'aliases', 'kindSaid', 'id')
  const linked = {
    source: source === undefined ? undefined : source === null ? null : maker.sourceId(source as SourceDraft),
    ...(Array.isArray(stages) ? { stages: (stages as ChainStepDraft[]).map(maker.stageId) } : {}),
    ...(Array.isArray(serves) ? { serves: (serves as Entity[]).map(maker.entityId) } : {}),
  }
  const said: AnyFields = { ...plain, ...linked }
  const isNew = !entity.isThere
  const how = maker.draft.hows.get(entity)
  // What came with an id was taken out of a map: there, nothing means that no source is recorded.
  const isFromFile = isNew && entity.id === null && said['source'] === undefined
  const file = isFromFile ? maker.sourceId(maker.draft.source('', place)) : null
  if (entity.what === 'partner') {
    const before = graph.partners.find((each) => each.id === id)
    if (Array.isArray(aliases)) said['aliases'] = [...new Set([...(before?.aliases ?? []), ...(aliases as string[])])]
    const inferred = entity.ground === 'word' || entity.ground === 'none'
    const empty = {
      id,
      name: entity.name,
      short: null,
      kind: entity.kind,
      aliases: [],
      since: null,
      until: null,
      source: file,
      inferred,
      note: null,
    }
    make('partner', id, before, empty, said, place, isNew ? entity.ground : how)
  } else if (entity.what === 'body') {
    const before = graph.bodies.find((each) => each.id === id)
    const empty = {
      id,
      name: entity.name,
      short: null,
      kind: entity.bodyKind,
      level: entity.level,
      rhythm: null,
      source: file,
      note: null,
    }
    make('body', id, before, empty, said, place, isNew ? undefined : how)
  } else if (entity.what === 'activity') {
    const before = graph.activities.find((each) => each.id === id)
    make(
      'activity',
      id,
      before,
      { ...emptyActivity, id, name: entity.name, status: entity.status, source: file },
      said,
      place,
      isNew ? undefined : how,
    )
  } else {
    const before = graph.goals.find((each) => each.id === id)
    make(
      'goal',
      id,
      before,
      { id, name: entity.name, horizon: null, source: file },
      { horizon: said['horizon'], name: said['name'], source: said['source'] },
      place,
    )
  }
}

const emptyActivity: AnyFields = {
  ...{
    id: '',
    name: '',
    short: null,
    status: null,
    statusSince: null,
    statusStatedAs: null,
    agenda: null,
    category: null,
  },
  ...{ start: null, end: null, result: null, resultVisible: null, owner: null, structuralMoney: null, bodyPlace: null },
  ...{ lastNews: null, stages: [], serves: [], source: null, note: null },
}
