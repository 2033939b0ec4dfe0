import type { Put } from '../../contract/change.ts'
import { type GraphLists, type RecordKind, type RecordOf, recordTable } from '../../contract/records/table.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { RegionId } from '../../contract/ids.ts'
import { presetKinds } from '../../domain/changes.ts'
import { compareText } from '../../domain/order.ts'
import { recordsOf } from '../../domain/records.ts'
import type { Run } from '../store/database.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import type { Queries } from '../store/queries.ts'
import { readRegion } from '../store/region.ts'
import { namesIn } from '../../contract/records/links.ts'
import { stored } from '../../contract/records/stored.ts'
import { bind } from '../store/bind.ts'
import { LineRow, NodeRow } from '../store/rows.ts'

/** The most one answer holds (API-12). */
export const MAX_GRAPH = { nodes: 2_000, lines: 10_000 }

/** A region's network, whole, or up to `most` and `truncated`. Throws ProblemError not-found. */
export async function readGraph(
  run: Run,
  queries: Queries,
  regionId: RegionId,
  most = MAX_GRAPH,
): Promise<RegionGraph> {
  const { region, version } = await readRegion(run, queries, regionId)
  const [nodes, lines] = await Promise.all([
    readNodes(run, queries, regionId, most.nodes + 1),
    readLines(run, queries, regionId, most.lines + 1),
  ])
  return graphOf({ region, version }, nodes, lines, most)
}

/** A graph up to these bounds: the same as `readGraph` would read of it. */
export function limitGraph(graph: RegionGraph, most = MAX_GRAPH): RegionGraph {
  const of = (storedAs: 'node' | 'line') =>
    recordTable.flatMap((definition): Put[] =>
      definition.storedAs === storedAs && definition.what !== 'region'
        ? recordsOf(graph, definition.what).map((record) => ({ op: 'put', what: definition.what, record }) as Put)
        : [],
    )
  const lines = of('line').sort((a, b) => compareText(a.record.id, b.record.id))
  return graphOf(graph, of('node'), lines, most)
}

function graphOf(
  { region, version }: Pick<RegionGraph, 'region' | 'version'>,
  nodes: readonly Put[],
  lines: readonly Put[],
  most: typeof MAX_GRAPH,
): RegionGraph {
  const truncated = nodes.length > most.nodes || lines.length > most.lines
  const found = [...nodes.slice(0, most.nodes), ...lines.slice(0, most.lines)]
  const puts = truncated ? closed(found) : found
  return {
    region,
    version,
    ...listsOf(puts),
    expectations: { kinds: presetKinds(region), own: sorted(puts)('expectation') },
    truncated,
  }
}

/** The lists of a graph, under the names that the contract gives them. */
function listsOf(puts: readonly Put[]): GraphLists {
  const of = sorted(puts)
  return Object.fromEntries(
    recordTable.flatMap(({ list, what }): [string, unknown][] => (list === null ? [] : [[list, of(what)]])),
  ) as GraphLists
}

/** By label: where it stands in the order of writing. */
export const place = Object.fromEntries(stored.nodeLabels.map((label, at) => [label, at]))
/** The records of a region that are nodes, in the order in which they are written; at most `most`. */
export const readNodes = (run: Run, queries: Queries, region: RegionId, most: number): Promise<Put[]> =>
  run(bind(queries('map/nodes'), stored), { region, place, most }, NodeRow)
/** The records of a region that are lines of these types, by id; at most `most`. */
export const readLines = (
  run: Run,
  queries: Queries,
  region: RegionId,
  most: number,
  types: readonly string[] = stored.lineTypes,
): Promise<Put[]> => run(bind(queries('map/lines'), { types }), { region, most }, LineRow)

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

/** What is left when whatever names a record that was cut off goes too, until nothing does. */
function closed(puts: readonly Put[]): readonly Put[] {
  const ids = new Set<string>(puts.map(({ record }) => record.id))
  const whole = puts.filter((put) => namesIn(put).every(({ id }) => ids.has(id)))
  return whole.length === puts.length ? whole : closed(whole)
}

export const graphHandlers = ({ database, queries }: Deps): Pick<Handlers, 'getGraph'> => ({
  getGraph: async ({ params }) => {
    const answer = await database.read((run) => readGraph(run, queries, params.regionId))
    return { answer, version: answer.version }
  },
})
