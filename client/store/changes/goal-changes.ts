import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { TableId } from '../../../contract/ids.ts'
import type { Goal } from '../../../contract/records/nodes/goal.ts'
import { slugOf } from '../../../domain/text-match.ts'
import { freeId, observation } from './observation.ts'

/** A goal as it stands in the form. */
export const GoalDraft = z.strictObject({ name: z.string() })
export type GoalDraft = z.infer<typeof GoalDraft>
export const emptyGoal: GoalDraft = { name: '' }

/** A goal that was not there yet, with the observation of the day as source; `goal`: its id. */
export function goalChanges(
  { graph }: { graph: RegionGraph },
  draft: GoalDraft,
  title: string,
  day: string,
): { changes: Change[]; goal: string } {
  const source = observation(graph, day, title)
  const name = draft.name.trim()
  const taken = new Set<string>([...graph.goals, ...graph.bodies, ...graph.activities].map(({ id }) => id))
  const id = TableId.parse(freeId(`${graph.region.id.toLowerCase()}-goal-${slugOf(name) || 'new'}`, taken))
  const record: Goal = { id, name, horizon: null, source: source.id }
  return { changes: [...source.puts, { op: 'put', what: 'goal', record }], goal: id }
}
