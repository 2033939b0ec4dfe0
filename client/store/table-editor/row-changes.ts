import { type Change, Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId, SourceId } from '../../../contract/ids.ts'
import { definitions } from '../../../contract/records/table.ts'
import { unrecordedFields } from '../../../contract/records/unrecorded.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { recordsOf } from '../../../domain/records.ts'
import { partnerName } from '../../text/names.ts'
import { idByName, namedIds, newId } from '../changes/observation.ts'
import type { RecordedStatement } from '../changes/said-changes.ts'
import { consequencesOf } from '../records/consequences.ts'
import type { EditorValue } from './cell-value.ts'
import type { EditorTab } from './columns.ts'
import { clusterMemberships } from './rows.ts'

/** By whose word a new row stands, and the source it is put in where it is not there yet. */
export type EntryWord = {
  puts: readonly Put[]
  fields: Pick<RecordedStatement, 'source' | 'statedBy' | 'lastConfirmed' | 'inferred' | 'inferredWhy'>
}
/** What is typed in a row: field by field, as the record will hold it. */
export type TypedValues = Readonly<Record<string, EditorValue>>

/** The kind of record each tab lists. */
export const recordOfTab = {
  partners: 'partner',
  bodies: 'body',
  activities: 'activity',
  involvements: 'involvement',
  ties: 'tie',
} as const satisfies Record<EditorTab, string>

const put = (what: (typeof recordOfTab)[EditorTab], record: object): Put => Put.parse({ op: 'put', what, record })

/** The fields of a tab that are no fields of its records. */
const derivedFields = ['cluster', 'tables', 'floor', 'partners']
const ownFields = (values: TypedValues): TypedValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !derivedFields.includes(field)))

/** A statement whose level nobody gives is of no level. */
const levelled = (values: TypedValues): TypedValues =>
  'level' in values && values['level'] === null ? { ...values, level: 'unspecified' } : values

/**
 * What typing in rows that are there changes, as one step. A name that goes becomes another name of its partner; what is
 * typed over what a source says is our reading of it.
 */
export function editedRows(state: RegionState, tab: EditorTab, edits: ReadonlyMap<string, TypedValues>): Change[] {
  const what = recordOfTab[tab]
  const records = recordsOf(state.graph, what)
  return [...edits].flatMap(([id, typed]): Change[] => {
    const before = records.find((record) => record.id === id)
    if (before === undefined) return []
    const own = levelled(ownFields(typed))
    const record = { ...before, ...own, ...consequencesOf(what, before, own, state.on) }
    const changed = Object.keys(own).length === 0 ? [] : [put(what, record)]
    return [...changed, ...('cluster' in typed ? clusterChanges(state, id, typed['cluster'] ?? null) : [])]
  })
}

/** A partner is part of one cluster in the table: another one takes the place of it, empty takes it out. */
function clusterChanges(state: RegionState, member: string, cluster: EditorValue): Change[] {
  const [before] = clusterMemberships(state, member)
  if (cluster === null) return before === undefined ? [] : [{ op: 'remove', what: 'membership', id: before.id }]
  const record = {
    ...{ source: null, inferred: false, note: null, since: null, until: null, member: PartnerId.parse(member) },
    ...(before ?? { id: newId(state.graph, 'part') }),
    cluster: PartnerId.parse(cluster),
  }
  return [{ op: 'put', what: 'membership', record }]
}

/** What new rows bring, as one step: each with every field of its tab, and by whose word it stands. */
export function addedRows(
  state: RegionState,
  tab: EditorTab,
  rows: readonly TypedValues[],
  word: EntryWord,
): { changes: Change[]; ids: string[] } {
  const taken = namedIds(state.graph)
  const ids: string[] = []
  const changes = rows.flatMap((typed): Change[] => {
    const source = typed['source'] ?? null
    const put = newRecord(state.graph, tab, typed, taken, word, source === null ? null : SourceId.parse(source))
    ids.push(put.record.id)
    const cluster = typed['cluster'] ?? null
    return [put, ...(cluster === null ? [] : clusterChanges(state, put.record.id, cluster))]
  })
  const usesWord = rows.some(({ source }) => (source ?? null) === null)
  return { changes: [...(usesWord ? word.puts : []), ...changes], ids }
}

function newRecord(
  graph: RegionGraph,
  tab: EditorTab,
  typed: TypedValues,
  taken: Set<string>,
  word: EntryWord,
  source: SourceId | null,
): Put {
  const values = Object.fromEntries(Object.entries(levelled(ownFields(typed))).filter(([, value]) => value !== null))
  if (tab === 'involvements' || tab === 'ties') {
    const id = newId(graph, 'said')
    const who = String(values[tab === 'ties' ? 'from' : 'partner'])
    const stated =
      source === null
        ? word.fields
        : { ...word.fields, statedBy: 'document', lastConfirmed: null, source, inferred: false, inferredWhy: null }
    const by = { ...stated, id, statement: id, statedAs: partnerName(graph, who) ?? who }
    const what = recordOfTab[tab]
    return put(what, { ...unrecordedFields(what), level: 'unspecified', ...by, ...values })
  }
  const name = String(values['name'])
  const id = idByName(graph, name, { partners: 'partner', bodies: 'table', activities: 'activity' }[tab], taken)
  taken.add(id)
  const what = recordOfTab[tab]
  const by = { id, name, source: source ?? word.fields.source }
  const must = { partners: { kind: 'other', inferred: false }, bodies: { level: 'unspecified' }, activities: {} }[tab]
  return put(what, { ...unrecordedFields(what), ...must, ...values, ...by })
}

/** What is wrong with a record as a whole, of the changes that would write it: the id and the field; empty when nothing is. */
export const recordFaults = (changes: readonly Change[]): { id: string; field: string }[] =>
  changes.flatMap((change) =>
    change.op === 'put'
      ? (definitions[change.what].issues?.(change.record) ?? []).map(({ path }) => ({
          id: change.record.id,
          field: path,
        }))
      : [],
  )

/** Takes rows out, with what hangs on them. */
export const removedRows = (tab: EditorTab, ids: readonly string[]): Change[] =>
  ids.map((id) => ({ op: 'remove', what: recordOfTab[tab], id }))
