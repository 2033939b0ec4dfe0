import { NetworkFile } from '../../contract/file.ts'
import { seedFiles } from '../../seed/files.ts'
import type { WriteDeps } from '../../server/changes/handlers.ts'
import type { Database } from '../../server/store/database.ts'
import { importFile } from '../../server/import/import-file.ts'
import { removeRegion } from './remove-region.ts'
import { newRegionId } from '../networks/records.ts'

/** Copies of regions of the seed that no other suite has, so that suites write beside each other. */
export type OwnRegions = {
  /** A text that names regions of the seed or their records (`/AM24/map?selected=am24-uwv`), said of the copies. */
  own: (text: string) => string
  load: (deps: WriteDeps) => Promise<void>
  remove: (database: Database) => Promise<void>
}

export function ownRegions(seeded: readonly string[]): OwnRegions {
  const ids = seeded.map((code) => [code, newRegionId()] as const)
  const own = (text: string) =>
    ids.reduce(
      (said, [code, id]) => said.replaceAll(code, id).replaceAll(`${code.toLowerCase()}-`, `${id.toLowerCase()}-`),
      text,
    )
  const load = async (deps: WriteDeps) => {
    for (const file of seedFiles(seeded))
      await importFile(deps, NetworkFile.parse(JSON.parse(own(JSON.stringify(file)))))
  }
  const remove = async (database: Database) => {
    for (const [, id] of ids) await removeRegion(database, id)
  }
  return { own, load, remove }
}
