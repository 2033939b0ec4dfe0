import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Activity } from '../../../contract/records/nodes/activity.ts'
import type { ActivityStatus } from '../../../contract/vocabulary.ts'

/** What goes with a new status as it stands in the form: since when (YYYY-MM-DD) and why; empty = not recorded. */
export const StatusDraft = z.strictObject({ record: z.string(), since: z.string(), reason: z.string() })
export type StatusDraft = z.infer<typeof StatusDraft>
export const emptyStatus = { since: '', reason: '' }

/** The activity with its new status: since when and in which words are of this status alone, and not of the one before. */
export function statusChanges(
  { graph }: { graph: RegionGraph },
  { record: id, since, reason }: StatusDraft,
  status: ActivityStatus,
): Change[] {
  const before = graph.activities.find((activity) => activity.id === id)
  if (before === undefined) return []
  const filled = (value: string) => (value.trim() === '' ? null : value.trim())
  const record: Activity = { ...before, status, statusSince: filled(since), statusStatedAs: filled(reason) }
  return [{ op: 'put', what: 'activity', record }]
}
