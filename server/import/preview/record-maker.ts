import type { Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { CellPlace } from '../file/read-fault.ts'
import type { Entity } from '../names/known-entity.ts'
import type { ChainStepDraft, ImportDraft, SourceDraft } from '../statements/import-draft.ts'
import type { RecordIds } from './record-ids.ts'

/** A record as the file has it, with where it says so and why it is read so; `before`: the record of the region it is, or null. */
export type DraftRecord = { put: Put; before: Put | null; place: CellPlace | null; why?: string }
export type AnyFields = Record<string, unknown>
export type RecordMaker = {
  graph: RegionGraph
  ids: RecordIds
  draft: ImportDraft
  sourceId: (source: SourceDraft) => string
  entityId: (entity: Entity) => string
  stageId: (stage: ChainStepDraft) => string
  /** A record over what is there: what the file does not say stays. */
  make: (
    what: Put['what'],
    id: string,
    before: AnyFields | undefined,
    empty: AnyFields,
    said: AnyFields,
    place: CellPlace | null,
    why?: string,
  ) => void
}

/** Some fields of an object, without others. */
export const without = (fields: AnyFields, ...left: readonly string[]): AnyFields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !left.includes(field)))
