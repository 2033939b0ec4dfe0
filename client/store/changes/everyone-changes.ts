import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'

/**
 * The change set by which it is said of stages that everyone who does them is recorded, from `today` (YYYY-MM-DD) on, or no longer.
 * `everyone`: by id of the stage. What is recorded so already is no change, nor is a stage that is gone meanwhile.
 */
export const everyoneChanges = (
  { stages }: Pick<RegionGraph, 'stages'>,
  everyone: ReadonlyMap<string, boolean>,
  today: string,
): Change[] =>
  stages.flatMap((stage): Change[] => {
    const on = everyone.get(stage.id)
    if (on === undefined || on === (stage.completeOn !== null)) return []
    return [{ op: 'put', what: 'stage', record: { ...stage, completeOn: on ? today : null } }]
  })

/** The graph as it will be, to draw it before it is written. */
export function applyEveryone(graph: RegionGraph, everyone: ReadonlyMap<string, boolean>, today: string): RegionGraph {
  const changed = new Map(
    everyoneChanges(graph, everyone, today).flatMap((change) =>
      change.op === 'put' && change.what === 'stage' ? [[change.record.id, change.record] as const] : [],
    ),
  )
  return changed.size === 0 ? graph : { ...graph, stages: graph.stages.map((stage) => changed.get(stage.id) ?? stage) }
}
