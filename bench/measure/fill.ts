import { randomUUID } from 'node:crypto'
import { fileOf } from '../generate/file.ts'
import type { Wish } from '../generate/region.ts'
import { wholeRegion } from '../generate/whole.ts'
import type { Change, ChangeSet } from '../../contract/change.ts'
import { OperationId, RegionId } from '../../contract/ids.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { importFile } from '../../server/import/import-file.ts'
import type { Deps } from '../../server/web/handler.ts'

/** More changes than one request may hold are written in parts of so many. */
const PART = 6_000

export const changeSet = (title: string, changes: readonly Change[]): ChangeSet => ({
  operationId: OperationId.parse(randomUUID()),
  title,
  by: null,
  changes: [...changes],
})

/** Brings a generated region in, whole. */
export async function loadRegion(deps: Deps, wish: Wish): Promise<Change[]> {
  const changes = wholeRegion(wish)
  await importFile(deps, fileOf(wish.id, changeSet(wish.name, changes.slice(0, PART))))
  for (let at = PART; at < changes.length; at += PART)
    await writeChangeSet(deps, RegionId.parse(wish.id), changeSet(wish.name, changes.slice(at, at + PART)), null)
  return changes
}

/** Makes regions that are there already full: 300 partners and 1,500 ties each. */
export async function fillRegions(deps: Deps, ids: readonly RegionId[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    const changes = wholeRegion({ id, name: id, partners: 300, ties: 1_500, seed: at + 1 })
    const records = changes.filter(({ what }) => what !== 'region')
    await writeChangeSet(deps, id, changeSet(id, records), null)
  }
}
