import { apiBase } from '../../contract/api.ts'
import type { ChangeRecord, ChangeSet } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import { resolveChanges } from './decide.ts'
import { listChanges } from './history/list-changes.ts'
import { commitChangeSet, type WriteDeps } from './transaction.ts'
import { undo } from './undo.ts'
import { type Freeze, nothingFrozen, prepareFreeze, writeFrozen } from '../moments/freeze.ts'
import { refreshRegion } from '../regions/kept-summaries.ts'
import type { Deps, Handlers } from '../web/handler.ts'

export { undo } from './undo.ts'
export type { WriteDeps } from './transaction.ts'

/**
 * Writes a change set whole or not at all, and answers what the log keeps of it.
 * `seen`: the region's version it was made with; null writes whatever the version. `make` lets it make the region, `freeze` is what
 * new moments among the changes freeze.
 * Throws ProblemError: not-found, version-stale, conflict, or one bad-request that lists every fault.
 */
export const writeChangeSet = (
  deps: WriteDeps,
  region: RegionId,
  changeSet: ChangeSet,
  seen: number | null,
  { freeze = nothingFrozen, ...make }: { make?: true; freeze?: Freeze } = {},
): Promise<ChangeRecord> =>
  commitChangeSet(
    deps,
    { region, operationId: changeSet.operationId, by: changeSet.by, seen, ...make },
    async (run, isNew) => {
      const steps = await resolveChanges(run, deps.queries, region, changeSet.changes, isNew)
      await writeFrozen(run, deps, region, steps, freeze)
      return { title: changeSet.title, undoes: null, steps }
    },
  )

/**
 * What was written; its region is looked at again in the background. Its address is the page of the log that holds this change alone;
 * of what changed nothing it is the network, which says the same already.
 */
function followed(deps: Deps, answer: ChangeRecord) {
  const { region, version, count } = answer
  if (count === 0) return { answer, version, location: `${apiBase}/regions/${region}/graph` }
  refreshRegion(deps, region, { first: true })
  return { answer, version, location: `${apiBase}/regions/${region}/changes?before=${version + 1}&limit=1` }
}

export const changeHandlers = (deps: Deps): Pick<Handlers, 'listChanges' | 'postChange' | 'undoChange'> => ({
  listChanges: async ({ params, query }) => {
    const { version, ...answer } = await listChanges(deps, params.regionId, query)
    return { answer, version }
  },
  postChange: async ({ params, body, seen }) => {
    const freeze = await prepareFreeze(deps, params.regionId, body.changes)
    return followed(deps, await writeChangeSet(deps, params.regionId, body, seen, { freeze }))
  },
  undoChange: async ({ params, body, seen }) => {
    return followed(deps, await undo(deps, params.regionId, params.changeId, body, seen))
  },
})
