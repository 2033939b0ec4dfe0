import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ChangeRecord } from '../../contract/change.ts'
import type { ChangeId, OperationId, RegionId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import type { Deps } from '../web/handler.ts'
import { announceWritten } from '../store/written.ts'
import { advanceState } from '../store/region-state.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { changesNoNetwork } from '../../domain/changes.ts'
import { ledgerId } from '../gaps/ledger.ts'
import { LoggedRow } from './log.ts'
import type { RecordDiff } from './record-diff.ts'
import { writeDiffs } from './write-diffs.ts'
import { writeNewRegion } from './write-new-region.ts'

export type WriteDeps = Pick<Deps, 'database' | 'queries' | 'now'>

/** Who wants to write, and which version was seen; null = whatever it is. `make`: a region that is not there is made. */
export type Commit = { region: RegionId; operationId: OperationId; by: string | null; seen: number | null; make?: true }
/** What is to be written. `logged`: what the log keeps of the steps, where that is less than what they do. */
export type LogEntry = { title: string; undoes: ChangeId | null; steps: RecordDiff[]; logged?: RecordDiff[] }

const LockRow = z.object({ id: z.string() })
export const VersionRow = z.object({ version: z.int() })

/**
 * The one write path: one transaction that takes the region, decides, writes and appends to the log (REL-05).
 * The operation is looked up once the region is taken, so the second of two equal requests answers as the first (REL-01).
 * What changes nothing makes no version and stands in no history; its operation is kept all the same, to be answered alike again.
 * `decide` is told of a region that is made here and now, and holds nothing yet.
 * Throws ProblemError: not-found, version-stale with the present version (REL-04), conflict, and whatever `decide` refuses.
 */
export async function commitChangeSet(
  deps: WriteDeps,
  turn: Commit,
  decide: (run: Run, isNew: boolean) => Promise<LogEntry>,
): Promise<ChangeRecord> {
  const { queries } = deps
  const { region, operationId: operation } = turn
  const result = await deps.database.write(
    async (run): Promise<{ change: ChangeRecord; steps: RecordDiff[] | null }> => {
      const early = await refuseEarly(run, queries, turn)
      if (early !== null) return { change: early, steps: null }
      const lock = queries(turn.make ? 'changes/create-region' : 'changes/lock')
      const taken = await run(lock, { region }, LockRow)
      const [earlier] = await run(queries('changes/operation'), { operation }, LoggedRow)
      if (earlier) return { change: sameRegion(earlier, region), steps: null }
      const [present] = await run(queries('changes/region'), { region }, VersionRow)
      if (taken.length === 0 || !present) throw new ProblemError('not-found', `There is no region ${region}.`)
      if (turn.seen !== null && turn.seen !== present.version) throw stale(region, turn.seen, present.version)
      const { steps, logged = steps, ...entry } = await decide(run, present.version === 0)
      if (present.version === 0)
        await writeNewRegion(
          run,
          queries,
          region,
          steps.flatMap(({ after }) => after ?? []),
        )
      else await writeDiffs(run, queries, region, steps)
      const change = {
        ...entry,
        id: randomUUID(),
        operationId: operation,
        version: present.version + Math.min(steps.length, 1),
        at: deps.now(),
        by: turn.by,
        count: steps.length,
        records: JSON.stringify(logged),
        kinds: [...new Set(steps.map(({ what }) => what))],
      }
      const [written] = await run(queries('changes/append'), { region, change }, LoggedRow)
      if (!written) throw new Error(`The change of ${region} was not kept in the log`)
      if (steps.length > 0 && changesNoNetwork(steps))
        await run(queries('ledger/follow'), { ledger: ledgerId(region), version: change.version }, z.never())
      return { change: written, steps: steps.length === 0 ? null : steps }
    },
  )
  if (result.steps !== null) {
    advanceState(queries, region, result.change.version, result.steps)
    announceWritten(deps.database)
  }
  return result.change
}

/**
 * Who comes too late hears so before the region is waited for: writers of one record would else each hold a line to the
 * database until all before them are through. Looked at again once the region is taken.
 */
async function refuseEarly(run: Run, queries: Queries, { region, operationId, seen }: Commit) {
  if (seen === null) return null
  const [present] = await run(queries('changes/region'), { region }, VersionRow)
  if (!present || present.version === seen) return null
  const [earlier] = await run(queries('changes/operation'), { operation: operationId }, LoggedRow)
  if (earlier) return sameRegion(earlier, region)
  throw stale(region, seen, present.version)
}

function sameRegion(earlier: ChangeRecord, region: RegionId): ChangeRecord {
  if (earlier.region === region) return earlier
  throw new ProblemError('conflict', `This operation id was used before, in ${earlier.region}; send another one.`)
}

const stale = (region: RegionId, seen: number, version: number) =>
  new ProblemError('version-stale', `You saw version ${seen} of ${region}; it is now at ${version}. Read it again.`, {
    version,
  })
