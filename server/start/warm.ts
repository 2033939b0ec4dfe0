import { randomUUID } from 'node:crypto'
import { ChangeSet } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import { writeChangeSet } from '../changes/handlers.ts'
import { listChanges } from '../changes/history/list-changes.ts'
import { prepareFreeze } from '../moments/freeze.ts'
import { type KeptSummary, listSummaries } from '../regions/kept-summaries.ts'
import { inBackground } from '../store/background.ts'
import type { Database } from '../store/database.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps } from '../web/handler.ts'

/**
 * What was never worked out of a region is, before anybody waits for it. And the first time a query is asked the database plans it,
 * never as slowly as when it has just started: those of a map, of its history and of writing are planned by asking them of a region.
 */
export function warm(deps: Deps, listed: readonly KeptSummary[]): void {
  const work = async () => {
    const [first] = listed
    const isWhole = listed.every(({ version, kept }) => kept?.summary.version === version)
    if (first === undefined || !isWhole) await listSummaries(deps)
    if (first === undefined) return
    await currentState(deps, first.id, deps.today())
    await listChanges(deps, first.id, { limit: 1, details: 'few' })
    await rehearseFreeze(deps, first.id)
  }
  inBackground(deps, work())
}

class Rehearsed extends Error {}

/**
 * Freezes a moment of a region and takes it back before it is there: planned one after the other, its queries and those of any
 * change would take the first who writes some seconds.
 */
export async function rehearseFreeze(deps: Deps, region: RegionId): Promise<void> {
  const { version } = await currentState(deps, region, deps.today())
  const [id, day] = [`${region.toLowerCase()}-${randomUUID()}`, deps.today()]
  const record = { id, name: 'Rehearsal', from: day, day, asked: [], version, note: null, by: null }
  const change = {
    operationId: randomUUID(),
    title: 'Rehearsal',
    by: null,
    changes: [{ op: 'put', what: 'moment', record }],
  }
  const changeSet = ChangeSet.parse(change)
  const freeze = await prepareFreeze(deps, region, changeSet.changes)
  const write: Database['write'] = (work) =>
    deps.database.write(async (run) => {
      await work(run)
      throw new Rehearsed()
    })
  const unkept = { ...deps, database: { ...deps.database, write } }
  await writeChangeSet(unkept, region, changeSet, version, { freeze }).catch((error: unknown) => {
    if (!(error instanceof Rehearsed)) throw error
  })
}
