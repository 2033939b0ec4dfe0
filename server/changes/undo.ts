import { z } from 'zod'
import type { ChangeRecord, UndoRequest } from '../../contract/change.ts'
import { ChangeId, type RegionId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { namesIn } from '../../contract/records/links.ts'
import { readUndone, type Undoing, WrittenRow } from './log.ts'
import { type AffectedRecords, readAffected } from './affected.ts'
import type { RecordDiff } from './record-diff.ts'
import { type LogEntry, type WriteDeps, commitChangeSet } from './transaction.ts'
import { inverse, sameRecord } from '../../domain/changes.ts'

/**
 * Puts back what a change changed, as a change of its own that can be undone in turn.
 * Throws ProblemError: not-found, version-stale, and conflict with the titles of the later changes that stand in the way.
 */
export const undo = (
  deps: WriteDeps,
  region: RegionId,
  changeId: ChangeId,
  { operationId, by }: UndoRequest,
  seen: number | null,
): Promise<ChangeRecord> =>
  commitChangeSet(deps, { region, operationId, by, seen }, (run) => decide(run, deps.queries, region, changeId))

async function decide(run: Run, queries: Queries, region: RegionId, changeId: ChangeId): Promise<LogEntry> {
  const [written] = await run(queries('changes/written'), { region, change: changeId }, WrittenRow)
  if (!written) throw new ProblemError('not-found', `There is no change ${changeId} in ${region}.`)
  const { change, steps } = written
  const undone = await readUndone(run, queries, region)
  if (undone.has(changeId)) throw new ProblemError('conflict', `"${change.title}" has been undone already.`)
  const changes = inverse(steps)
  const present = await readAffected(run, queries, region, changes)
  const inTheWay = obstacles(steps, present)
  if (inTheWay.length > 0) {
    const titles = await laterTitles(run, queries, change, inTheWay, undone)
    const which = titles.length > 0 ? `${titles.map((title) => `"${title}"`).join(', ')}: undo ` : 'undo '
    throw new ProblemError('conflict', `Later changes rest on what "${change.title}" changed, ${which}those first.`)
  }
  const back = undoable(steps).map((step): RecordDiff => ({ ...step, before: step.after, after: step.before }))
  return { title: change.title, undoes: changeId, steps: back }
}

/** All but the making of a region, which stays. */
const undoable = (steps: readonly RecordDiff[]) =>
  steps.filter(({ what, before }) => what !== 'region' || before !== null)

/** Ids of records that are no longer as the change left them, that would be left hanging, or that are gone and needed again. */
function obstacles(steps: readonly RecordDiff[], { present, hanging }: AffectedRecords): string[] {
  const own = new Map(steps.map((step) => [step.id, step]))
  const willBe = (id: string) => (own.has(id) ? own.get(id)?.before !== null : present.has(id))
  const changed = undoable(steps).filter(({ id, after }) => !sameRecord(present.get(id), after))
  const needed = steps.flatMap(({ before }) => (before ? namesIn(before).map(({ id }) => id) : []))
  return [
    ...changed.map(({ id }) => id),
    ...hanging.map(({ record }) => record.id).filter((id) => !own.has(id)),
    ...needed.filter((id) => !willBe(id)),
  ]
}

const LaterRow = z.object({ id: ChangeId, title: z.string() })

/** Titles, newest first, of the changes after this one that touched these records and are still in force. */
async function laterTitles(
  run: Run,
  queries: Queries,
  { region, version }: ChangeRecord,
  ids: readonly string[],
  undone: ReadonlyMap<ChangeId, Undoing>,
): Promise<string[]> {
  const marks = ids.slice(0, 100).map((id) => JSON.stringify(id))
  const later = await run(queries('changes/later'), { region, version, marks }, LaterRow)
  const undoing = new Set([...undone.values()].map(({ id }) => id))
  const inForce = later.filter(({ id }) => !undone.has(id) && !undoing.has(id))
  return [...new Set((inForce.length > 0 ? inForce : later).map(({ title }) => title))].slice(0, 3)
}
