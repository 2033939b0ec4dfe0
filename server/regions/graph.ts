import type { Put } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { namesIn } from '../../contract/records/links.ts'
import { recordTable } from '../../contract/records/table.ts'
import { compareText } from '../../domain/order.ts'
import { recordsOf } from '../../domain/records.ts'
import { partnersOf } from '../../domain/partners.ts'
import { reading, type RegionState } from '../../domain/region-state.ts'
import { basisOf } from '../../domain/sources/basis.ts'
import { readFrozen } from '../moments/frozen.ts'
import { graphOf } from '../store/graph.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'

/** The most one answer holds (API-12). */
export const MAX_GRAPH = { nodes: 2_000, lines: 10_000 }

/** The graph of a state, whole, or up to these bounds and `truncated`, with how much there is of it. */
export function limitGraph(state: RegionState, most = MAX_GRAPH): RegionGraph {
  const { graph } = state
  const of = (storedAs: 'node' | 'line') =>
    recordTable.flatMap((definition): Put[] =>
      definition.storedAs === storedAs && definition.what !== 'region'
        ? recordsOf(graph, definition.what).map((record) => ({ op: 'put', what: definition.what, record }) as Put)
        : [],
    )
  const [nodes, lines] = [of('node'), of('line').sort((a, b) => compareText(a.record.id, b.record.id))]
  if (nodes.length <= most.nodes && lines.length <= most.lines) return graph
  const part = closed([...nodes.slice(0, most.nodes), ...lines.slice(0, most.lines)])
  const { statements, own } = basisOf(state)
  const whole = { partners: partnersOf(state).length, statements: statements + own }
  return { ...graphOf({ ...graph, truncated: true }, part), whole }
}

/** What is left when whatever names a record that was cut off goes too, until nothing does. */
function closed(puts: readonly Put[]): readonly Put[] {
  const ids = new Set<string>(puts.map(({ record }) => record.id))
  const whole = puts.filter((put) => namesIn(put).every(({ id }) => ids.has(id)))
  return whole.length === puts.length ? whole : closed(whole)
}

const limitedGraph = reading((state) => limitGraph(state))

export const graphHandlers = (deps: Deps): Pick<Handlers, 'getGraph'> => ({
  getGraph: async ({ params, query }) => {
    const state =
      query.moment === undefined
        ? await currentState(deps, params.regionId, deps.today())
        : (await readFrozen(deps, params.regionId, query.moment)).state
    const answer = limitedGraph(state)
    return { answer, version: answer.version, keep: true }
  },
})
