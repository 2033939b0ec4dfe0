import { z } from 'zod'
import type { RecordDefinition } from './definition.ts'
import { inquiryRecord } from './lines/inquiry.ts'
import { actionRecord } from './meeting/action.ts'
import { decisionRecord } from './meeting/decision.ts'
import { minuteRecord } from './meeting/minute.ts'
import { momentRecord } from './meeting/moment.ts'
import { namedViewRecord } from './meeting/named-view.ts'
import { settingRecord } from './meeting/setting.ts'
import { storyRecord } from './meeting/story.ts'
import { networkTable } from './network.ts'

/**
 * Every kind of record there is, in the order of writing: what is named stands before what names it. Changes, the graph
 * of a region, what is stored and how, the queries that write and read it, and the API follow from this list.
 * A new kind is a file beside these, its line here and a migration that keeps its id unique.
 */
export const recordTable = [
  ...networkTable,
  inquiryRecord,
  settingRecord,
  decisionRecord,
  actionRecord,
  momentRecord,
  storyRecord,
  minuteRecord,
  namedViewRecord,
] as const

type Table = typeof recordTable
type Definition = Table[number]
/** The word a change uses for each kind of record. */
export type RecordKind = Definition['what']
/** What is told of a network and kept of it: no rule, figure or sum reads these. */
export const toldKinds = ['moment', 'story', 'minute', 'view'] as const satisfies readonly RecordKind[]
/** These, and what a meeting decided and agreed: the network is the same without them. */
export const meetingKinds = ['decision', 'action', ...toldKinds] as const satisfies readonly RecordKind[]
/** Whether a record is of the meeting and not of the network. */
export const isOfMeeting = (what: RecordKind): boolean => meetingKinds.some((one) => one === what)

type Each<T extends readonly unknown[], F extends 'what' | 'schema'> = {
  [I in keyof T]: T[I] extends Record<F, infer V> ? V : never
}
/** The kinds in the order in which they are written. */
export const recordKinds = recordTable.map(({ what }) => what) as unknown as Each<Table, 'what'>

/** By word: the schema, and all that is defined of a kind. */
export const records = Object.fromEntries(recordTable.map(({ what, schema }) => [what, schema])) as {
  [D in Definition as D['what']]: D['schema']
}
export type RecordOf<K extends RecordKind> = z.infer<(typeof records)[K]>
export const definitions = Object.fromEntries<RecordDefinition>(
  recordTable.map((definition) => [definition.what, definition]),
) as Readonly<Record<RecordKind, RecordDefinition>>

type PutOf<D> = D extends { what: infer W extends string; schema: infer S extends z.ZodType }
  ? z.ZodObject<{ op: z.ZodLiteral<'put'>; what: z.ZodLiteral<W>; record: S }, z.core.$strict>
  : never
type PutsOf<T extends readonly unknown[]> = { [I in keyof T]: PutOf<T[I]> }
/** The writing of each kind, as a change says it. */
export const puts = recordTable.map(({ what, schema }) =>
  z.strictObject({ op: z.literal('put'), what: z.literal(what), record: schema }),
) as unknown as PutsOf<Table>

type Listed = Extract<Definition, { list: string }>
/** The lists of a region's graph. */
export const graphLists = Object.fromEntries(
  recordTable.flatMap(({ list, schema }) => (list === null ? [] : [[list, z.array(schema)]])),
) as { [D in Listed as D['list']]: z.ZodArray<D['schema']> }
export type GraphLists = { [L in keyof typeof graphLists]: z.infer<(typeof graphLists)[L]> }
