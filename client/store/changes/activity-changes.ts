import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { Activity } from '../../../contract/records/nodes/activity.ts'
import { activityStatuses } from '../../../contract/vocabulary.ts'

/** What can be filled in of an activity, as it stands in the form; `unknown` or empty = not recorded. */
export const ActivityDraft = z.strictObject({
  record: z.string(),
  status: z.enum([...activityStatuses, 'unknown']),
  statusSince: z.string(),
  lastNews: z.string(),
  end: z.string(),
  owner: z.string(),
  structuralMoney: z.enum(['yes', 'no', 'unknown']),
  bodyPlace: z.enum(['yes', 'no', 'unknown']),
  resultVisible: z.enum(['yes', 'no', 'unknown']),
})
export type ActivityDraft = z.infer<typeof ActivityDraft>

export const activityDraftOf = (activity: Activity): ActivityDraft => ({
  record: activity.id,
  status: activity.status ?? 'unknown',
  statusSince: activity.statusSince ?? '',
  lastNews: activity.lastNews ?? '',
  end: activity.end ?? '',
  owner: activity.owner ?? '',
  structuralMoney: activity.structuralMoney ?? 'unknown',
  bodyPlace: activity.bodyPlace ?? 'unknown',
  resultVisible: activity.resultVisible ?? 'unknown',
})

/** The activity as it is filled in; a status that changes is no longer in the words of its source. */
export function activityChanges({ graph }: { graph: RegionGraph }, draft: ActivityDraft): Change[] {
  const before = graph.activities.find(({ id }) => id === draft.record)
  if (before === undefined) return []
  const known = <T extends string>(value: T | 'unknown'): T | null => (value === 'unknown' ? null : value)
  const filled = (value: string) => (value.trim() === '' ? null : value.trim())
  const status = known(draft.status)
  const record: Activity = {
    ...before,
    status,
    statusSince: filled(draft.statusSince),
    statusStatedAs: status === before.status ? before.statusStatedAs : null,
    lastNews: filled(draft.lastNews),
    end: filled(draft.end),
    owner: filled(draft.owner),
    structuralMoney: known(draft.structuralMoney),
    bodyPlace: known(draft.bodyPlace),
    resultVisible: known(draft.resultVisible),
  }
  return [{ op: 'put', what: 'activity', record }]
}
