import type { Put, RecordKind } from '../../contract/change.ts'
import { recordKinds } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { compareText } from '../../domain/order.ts'
import { recordsOf } from '../../domain/records.ts'
import { reading } from '../../domain/region-state.ts'
import { named } from '../changes/links.ts'
import { graphOf } from '../store/graph.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'

/** The most one answer holds (API-12). */
export const MAX_GRAPH = { nodes: 2_000, lines: 10_000 }

const lineKinds = ['membership', 'coverage', 'carrying', 'involvement', 'tie'] as const
const isLine = (what: RecordKind) => lineKinds.some((kind) => kind === what)

/** A graph, whole, or up to these bounds and `truncated`. */
export function limitGraph(graph: RegionGraph, most = MAX_GRAPH): RegionGraph {
  const puts = recordKinds.flatMap((what) =>
    what === 'region' ? [] : recordsOf(graph, what).map((record) => ({ op: 'put', what, record }) as Put),
  )
  const lines = puts.filter(({ what }) => isLine(what)).sort((a, b) => compareText(a.record.id, b.record.id))
  const nodes = puts.filter(({ what }) => !isLine(what))
  if (nodes.length <= most.nodes && lines.length <= most.lines) return graph
  return graphOf({ ...graph, truncated: true }, closed([...nodes.slice(0, most.nodes), ...lines.slice(0, most.lines)]))
}

/** What is left when whatever names a record that was cut off goes too, until nothing does. */
function closed(puts: readonly Put[]): readonly Put[] {
  const ids = new Set<string>(puts.map(({ record }) => record.id))
  const whole = puts.filter((put) => named(put).every(({ id }) => ids.has(id)))
  return whole.length === puts.length ? whole : closed(whole)
}

const limitedGraph = reading(({ graph }) => limitGraph(graph))

export const graphHandlers = (deps: Deps): Pick<Handlers, 'getGraph'> => ({
  getGraph: async ({ params }) => {
    const answer = limitedGraph(await currentState(deps, params.regionId, deps.today()))
    return { answer, version: answer.version, keep: true }
  },
})
