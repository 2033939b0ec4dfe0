import type { Change, Put } from '../contract/change.ts'
import type { RecordKind, RecordOf } from '../contract/records/table.ts'
import { recordKinds, toldKinds } from '../contract/records/table.ts'
import type { RegionGraph } from '../contract/graph.ts'
import { expectedKinds, kinds, presetExpectation } from '../contract/vocabulary.ts'
import { compareText } from './order.ts'
import { withRecords, recordsOf } from './records.ts'

/** What a change does to one record: what it was and what it becomes; null = not there. */
export type RecordDiff = { id: string; what: RecordKind; before: Put | null; after: Put | null }
/** Whether changes are of what is told of the network alone: then gaps and figures stay what they are. */
export const changesNoNetwork = (diffs: readonly Pick<RecordDiff, 'what'>[]): boolean =>
  diffs.every(({ what }) => toldKinds.some((told) => told === what))

type Kind = Exclude<RecordKind, 'region'>
type AnyRecord = RecordOf<Kind>

/** Records come in the order of the contract's fields, so equal records have equal text. */
export const sameRecord = (a: Put | null | undefined, b: Put | null | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const put = (what: RecordKind, record: object) => ({ op: 'put', what, record }) as Put
const listed = recordKinds.filter((what) => what !== 'region')

/** A graph after these changes of its records; its version stays. What hangs on a record that goes must be among them. */
export function apply(graph: RegionGraph, diffs: readonly RecordDiff[]): RegionGraph {
  const changed = new Map<Kind, Map<string, Put | null>>()
  let region = graph.region
  for (const { id, what, after } of diffs)
    if (what === 'region') region = after?.what === 'region' ? after.record : region
    else changed.set(what, (changed.get(what) ?? new Map<string, Put | null>()).set(id, after))
  const lists: Partial<Record<Kind, AnyRecord[]>> = {}
  for (const [what, records] of changed) lists[what] = withChanges(what, recordsOf(graph, what), records)
  return withRecords({ ...graph, region, expectations: { ...graph.expectations, kinds: presetKinds(region) } }, lists)
}

function withChanges(what: Kind, list: readonly AnyRecord[], records: ReadonlyMap<string, Put | null>): AnyRecord[] {
  const kept = list.filter(({ id }) => !records.has(id))
  const added = [...records.values()].flatMap((after) => (after === null ? [] : [after.record as AnyRecord]))
  const order = (record: AnyRecord) => (what === 'stage' ? (record as RecordOf<'stage'>).order : 0)
  return [...kept, ...added].sort((a, b) => order(a) - order(b) || compareText(a.id, b.id))
}

/** The kinds a region's preset expects, as a graph says them. */
export const presetKinds = ({ preset }: RegionGraph['region']): RegionGraph['expectations']['kinds'] =>
  expectedKinds(preset).map((kind) => ({
    id: presetExpectation(preset, kind),
    kind,
    statutory: kinds[kind].statutory,
    preset,
  }))

/** What must change in one graph to make it the other, record by record. */
export function diff(from: RegionGraph, to: RegionGraph): RecordDiff[] {
  const region = { before: put('region', from.region), after: put('region', to.region) }
  const all = listed.flatMap((what): RecordDiff[] => {
    const before = new Map<string, AnyRecord>(recordsOf(from, what).map((record) => [record.id, record]))
    const after = new Map<string, AnyRecord>(recordsOf(to, what).map((record) => [record.id, record]))
    const as = (record: AnyRecord | undefined) => (record === undefined ? null : put(what, record))
    return [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
      ...{ id, what, before: as(before.get(id)), after: as(after.get(id)) },
    }))
  })
  return [{ id: to.region.id, what: 'region' as const, ...region }, ...all].filter(
    ({ before, after }) => !sameRecord(before, after),
  )
}

/** The changes that put back what diffs changed. The making of a region has none. */
export const inverse = (diffs: readonly RecordDiff[]): Change[] =>
  diffs.flatMap(({ id, what, before }): Change[] => {
    if (before !== null) return [before]
    return what === 'region' ? [] : [{ op: 'remove', what, id }]
  })

/** A record without those of its contact persons who are gone. */
export function withoutCarriers(put: Put, isGone: (id: string) => boolean): Put {
  if (!('carriedBy' in put.record)) return put
  const carriedBy = put.record.carriedBy.filter((id) => !isGone(id))
  return { ...put, record: { ...put.record, carriedBy } } as Put
}
