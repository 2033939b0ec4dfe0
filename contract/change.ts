import { z } from 'zod'
import { Action } from './action.ts'
import { Decision } from './decision.ts'
import {
  Activity,
  Body,
  Carrying,
  Coverage,
  Expectation,
  Goal,
  Involvement,
  Membership,
  Mention,
  Partner,
  Person,
  Region,
  Source,
  Stage,
  text,
  Tie,
} from './graph.ts'
import { ChangeId, OperationId, RecordId, RegionId } from './ids.ts'
import { recordKinds, type RecordKind } from './record-kinds.ts'
import { Setting } from './setting.ts'

export { recordKinds, type RecordKind } from './record-kinds.ts'

/** Everything that can be written, by the word a change uses for it. */
export const records = {
  region: Region,
  source: Source,
  partner: Partner,
  person: Person,
  goal: Goal,
  stage: Stage,
  body: Body,
  activity: Activity,
  membership: Membership,
  coverage: Coverage,
  carrying: Carrying,
  involvement: Involvement,
  tie: Tie,
  mention: Mention,
  expectation: Expectation,
  setting: Setting,
  decision: Decision,
  action: Action,
} as const satisfies Record<RecordKind, z.ZodType>
export type RecordOf<K extends RecordKind> = z.infer<(typeof records)[K]>

const put = <K extends RecordKind, S extends z.ZodType>(what: K, record: S) =>
  z.strictObject({ op: z.literal('put'), what: z.literal(what), record })

/** Put writes the whole record (new or in place of the old one); remove takes it out with what hangs on it. */
export const Put = z.discriminatedUnion('what', [
  put('region', Region),
  put('source', Source),
  put('partner', Partner),
  put('person', Person),
  put('goal', Goal),
  put('stage', Stage),
  put('body', Body),
  put('activity', Activity),
  put('membership', Membership),
  put('coverage', Coverage),
  put('carrying', Carrying),
  put('involvement', Involvement),
  put('tie', Tie),
  put('mention', Mention),
  put('expectation', Expectation),
  put('setting', Setting),
  put('decision', Decision),
  put('action', Action),
])
export type Put = z.infer<typeof Put>
export const Remove = z.strictObject({
  op: z.literal('remove'),
  what: z.enum(recordKinds).exclude(['region']),
  id: RecordId,
})
export type Remove = z.infer<typeof Remove>
export const Change = z.discriminatedUnion('op', [Put, Remove])
export type Change = z.infer<typeof Change>

/** What a client sends: one step, written whole or not at all. */
export const ChangeSet = z.strictObject({
  operationId: OperationId,
  /** In a few words what was done, for history and undo. */
  title: text(200),
  by: text(120).nullable(),
  changes: z.array(Change).min(1).max(20_000),
})
export type ChangeSet = z.infer<typeof ChangeSet>

/** Undo is a change set too: the one that puts back what `changeId` changed. */
export const UndoRequest = z.strictObject({ operationId: OperationId, by: text(120).nullable() })
export type UndoRequest = z.infer<typeof UndoRequest>

/** What the log keeps of a written change set. */
export const ChangeRecord = z.strictObject({
  id: ChangeId,
  region: RegionId,
  /** The region's version after it. */
  version: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  title: z.string(),
  /** How many records it put or removed. */
  count: z.int().min(0),
  undoes: ChangeId.nullable(),
  undoneBy: ChangeId.nullable(),
})
export type ChangeRecord = z.infer<typeof ChangeRecord>

export const ChangePage = z.strictObject({
  changes: z.array(ChangeRecord),
  /** Pass as `before` for the next page; null at the end. */
  next: z.int().nullable(),
})
export type ChangePage = z.infer<typeof ChangePage>
