import { type Put, type RecordKind, recordKinds, type RecordOf } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { RegionId } from '../../contract/ids.ts'
import { presetKinds } from '../../domain/changes.ts'
import type { Run } from './database.ts'
import type { QueryTexts } from './queries.ts'
import { readRegion } from './region.ts'
import { AnyRecordRow } from './rows.ts'

/** More than any region holds: what is found is found in all of it. */
const everything = 1_000_000
const place = Object.fromEntries(recordKinds.map((what, at) => [what, at]))

/** A region's network, whole. Throws ProblemError not-found. */
export async function readGraph(run: Run, queries: QueryTexts, id: RegionId): Promise<RegionGraph> {
  // Asked together: the database works on the next while we read what it gave.
  const [{ region, version }, nodes, lines] = await Promise.all([
    readRegion(run, queries, id),
    run(queries('map/nodes'), { region: id, place, most: everything }, AnyRecordRow),
    run(queries('map/lines'), { region: id, most: everything }, AnyRecordRow),
  ])
  return graphOf({ region, version, truncated: false }, [...nodes, ...lines])
}

/** A graph of records, each kind in the order in which it comes. */
export function graphOf(
  { region, version, truncated }: Pick<RegionGraph, 'region' | 'version' | 'truncated'>,
  records: readonly Put[],
): RegionGraph {
  const of = sorted(records)
  return {
    region,
    version,
    partners: of('partner'),
    memberships: of('membership'),
    bodies: of('body'),
    activities: of('activity'),
    goals: of('goal'),
    stages: of('stage'),
    persons: of('person'),
    carryings: of('carrying'),
    coverages: of('coverage'),
    involvements: of('involvement'),
    ties: of('tie'),
    mentions: of('mention'),
    expectations: { kinds: presetKinds(region), own: of('expectation') },
    sources: of('source'),
    settings: of('setting'),
    decisions: of('decision'),
    actions: of('action'),
    truncated,
  }
}

/** The records of a kind among puts, in their order. */
export function sorted(puts: readonly Put[]) {
  const kinds = new Map<RecordKind, Put['record'][]>()
  for (const { what, record } of puts) {
    const known = kinds.get(what)
    if (known === undefined) kinds.set(what, [record])
    else known.push(record)
  }
  return <K extends RecordKind>(what: K): RecordOf<K>[] => (kinds.get(what) ?? []) as RecordOf<K>[]
}
