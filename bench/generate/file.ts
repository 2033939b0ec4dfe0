import type { ChangeSet } from '../../contract/change.ts'
import { NetworkFile } from '../../contract/file.ts'

/** A generated region as a file to import. */
export function fileOf(id: string, { title, changes }: ChangeSet): NetworkFile {
  return NetworkFile.parse({ meta: { kind: 'ketenkaart-network', version: 1 }, data: { region: id, title, changes } })
}
