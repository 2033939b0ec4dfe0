import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { TableId } from '../../../contract/ids.ts'
import type { RecordOf } from '../../../contract/records/table.ts'
import { type Kind, kindNames, kinds, type Level, type Sector } from '../../../contract/vocabulary.ts'
import { newPartner } from '../changes/new-partner.ts'
import { idByName } from '../changes/observation.ts'
import type { AnswerSetting } from './answer-changes.ts'
import { speakerSource } from './speaker.ts'

/** A table that the region did not have yet, by its name and level; `id`: under which it is written. */
export function newTableChanges(
  graph: RegionGraph,
  { name, level }: { name: string; level: Level },
  { speaker, words }: Omit<AnswerSetting, 'on'>,
): { id: TableId; changes: Change[] } {
  const { id: source, puts } = speakerSource(graph, speaker, words)
  const id = TableId.parse(idByName(graph, name, 'table'))
  const record: RecordOf<'body'> = {
    ...{ id, name: name.slice(0, 200), short: null, kind: null, level, rhythm: null, source, note: null },
  }
  return { id, changes: [...puts, { op: 'put', what: 'body', record }] }
}

/** A partner the region did not have yet. */
export function newPartnerChanges(
  graph: RegionGraph,
  { name, kind }: { name: string; kind: Kind },
  { speaker, words }: Omit<AnswerSetting, 'on'>,
): { id: string; changes: Change[] } {
  const { id: source, puts } = speakerSource(graph, speaker, words)
  const record = newPartner(graph, kind, name.slice(0, 200), source)
  return { id: record.id, changes: [...puts, { op: 'put', what: 'partner', record }] }
}

/** The kinds a new name of a sector may be of: what is still missing first. */
export function kindsToChoose(sector: Sector, first: Kind | null, missing: readonly Kind[]): Kind[] {
  const own = kindNames.filter((kind) => kinds[kind].sector === sector && kind !== 'municipality_centre')
  return [...new Set([...(first === null ? [] : [first]), ...missing.filter((kind) => own.includes(kind)), ...own])]
}
