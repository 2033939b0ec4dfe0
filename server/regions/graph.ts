import { type Put, type RecordKind, recordKinds, type RecordOf } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { RegionId } from '../../contract/ids.ts'
import { presetKinds } from '../../domain/changes.ts'
import { compareText } from '../../domain/order.ts'
import { recordsOf } from '../../domain/records.ts'
import { named } from '../changes/links.ts'
import type { Run } from '../store/database.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import type { Queries } from '../store/queries.ts'
import { readRegion } from '../store/region.ts'
import { AnyRecordRow } from '../store/rows.ts'

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
    run(queries('map/lines'), { region: regionId, most: most.lines + 1 }, AnyRecordRow),
  ])
  return graphOf({ region, version }, nodes, lines, most)
}

const lineKinds = ['membership', 'coverage', 'carrying', 'involvement', 'tie'] as const
const isLine = (what: RecordKind) => lineKinds.some((kind) => kind === what)

/** A graph up to these bounds: the same as `readGraph` would read of it. */
export function limitGraph(graph: RegionGraph, most = MAX_GRAPH): RegionGraph {
  const puts = recordKinds.flatMap((what) =>
    what === 'region' ? [] : recordsOf(graph, what).map((record) => ({ op: 'put', what, record }) as Put),
  )
  const lines = puts.filter(({ what }) => isLine(what)).sort((a, b) => compareText(a.record.id, b.record.id))
  return graphOf(
    graph,
    puts.filter(({ what }) => !isLine(what)),
    lines,
    most,
  )
}

function graphOf(
  { region, version }: Pick<RegionGraph, 'region' | 'version'>,
  nodes: readonly Put[],
  lines: readonly Put[],
  most: typeof MAX_GRAPH,
): RegionGraph {
  const truncated = nodes.length > most.nodes || lines.length > most.lines
  const found = [...nodes.slice(0, most.nodes), ...lines.slice(0, most.lines)]
  const of = sorted(truncated ? closed(found) : found)
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

const place = Object.fromEntries(recordKinds.map((what, at) => [what, at]))
/** The records of a region that are nodes, in the order in which they are written; at most `most`. */
const readNodes = (run: Run, queries: Queries, region: RegionId, most: number): Promise<Put[]> =>
  run(queries('map/nodes'), { region, place, most }, AnyRecordRow)

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
  const whole = puts.filter((put) => named(put).every(({ id }) => ids.has(id)))
  return whole.length === puts.length ? whole : closed(whole)
}

export const graphHandlers = ({ database, queries }: Deps): Pick<Handlers, 'getGraph'> => ({
  getGraph: async ({ params }) => {
    const answer = await database.read((run) => readGraph(run, queries, params.regionId))
    return { answer, version: answer.version }
  },
})
