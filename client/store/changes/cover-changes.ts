import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { SourceId } from '../../../contract/ids.ts'
import type { Coverage } from '../../../contract/records/lines/coverage.ts'
import { fingerprint } from '../../../contract/records/meeting/decision.ts'
import { graphInForce } from '../../../domain/records.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { cellKey, type Wanted } from '../../picture/chain/wanted.ts'
import { freeId, observation } from './observation.ts'

/** The title under which it is recorded that the coordinator saw it so: data, in Dutch. */
const seenToday = 'Eigen waarneming'

const coveragesOn = (graph: RegionGraph, today: string): Coverage[] =>
  graphInForce(makeRegionState(graph, today)).coverages
const recorded = (graph: RegionGraph, today: string) =>
  new Map<string, Coverage>(
    coveragesOn(graph, today).map((coverage) => [cellKey(coverage.partner, coverage.stage), coverage]),
  )

/** Asks these partners of a stage to cover it, or not; what is recorded so already is no change. */
export function setWanted(
  wanted: Wanted,
  { graph, today }: { graph: RegionGraph; today: string },
  partners: readonly string[],
  stage: string,
  on: boolean,
): Wanted {
  const now = recorded(graph, today)
  const next = new Map(wanted)
  for (const partner of partners) {
    const key = cellKey(partner, stage)
    if (now.has(key) === on) next.delete(key)
    else next.set(key, on)
  }
  return next
}

/**
 * The change set that makes it so. `source`: the one chosen, or null for an observation of today, which is recorded along
 * when it is not there yet. What speaks of a partner or stage that is gone meanwhile is left out.
 */
export function coverChanges(graph: RegionGraph, wanted: Wanted, source: SourceId | null, today: string): Change[] {
  const stages = new Set(graph.stages.map(({ id }) => id))
  const taken = new Set<string>(graph.coverages.map(({ id }) => id))
  const own = observation(graph, today, seenToday)
  const cover = [...wanted].flatMap(([key, on]): Change[] => {
    const [name = '', stage = ''] = key.split(' ')
    const partner = graph.partners.find(({ id }) => id === name)
    if (!stages.has(stage) || partner === undefined) return []
    const here = graph.coverages.filter((coverage) => coverage.partner === partner.id && coverage.stage === stage)
    if (!on) {
      const now = coveragesOn({ ...graph, coverages: here }, today)
      return now.map(({ id }): Change => ({ op: 'remove', what: 'coverage', id }))
    }
    // One that ended keeps its record; the new one then gets an id beside it.
    const id = freeId(`${graph.region.id.toLowerCase()}-coverage-${fingerprint(key)}`, taken)
    const edge = { id, source: source ?? own.id, inferred: false, note: null, since: null, until: null }
    return [{ op: 'put', what: 'coverage', record: { ...edge, partner: partner.id, stage } }]
  })
  const adds = cover.some(({ op }) => op === 'put')
  return adds && source === null ? [...own.puts, ...cover] : cover
}

/** The graph as it will be, to draw it before it is written. */
export function applyWanted(graph: RegionGraph, wanted: Wanted, source: SourceId | null, today: string): RegionGraph {
  if (wanted.size === 0) return graph
  const changes = coverChanges(graph, wanted, source, today)
  const gone = new Set(changes.flatMap((change) => (change.op === 'remove' ? [change.id] : [])))
  const added = changes.flatMap((change) => (change.op === 'put' && change.what === 'coverage' ? [change.record] : []))
  return { ...graph, coverages: [...graph.coverages.filter(({ id }) => !gone.has(id)), ...added] }
}
