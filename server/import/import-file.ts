import { createHash } from 'node:crypto'
import type { ChangeRecord } from '../../contract/change.ts'
import type { NetworkFile } from '../../contract/file.ts'
import type { OperationId } from '../../contract/ids.ts'
import { writeChangeSet, type WriteDeps } from '../changes/handlers.ts'
import { operationId } from './operation-id.ts'

/**
 * Writes a file through the one write path, as one change; a region that is not there yet is made.
 * The same file again does nothing and answers the first change. Throws ProblemError as `writeChangeSet` does.
 */
export function importFile(deps: WriteDeps, file: NetworkFile): Promise<ChangeRecord> {
  const { region, title, changes } = file.data
  const operationId = operationOf(file)
  return writeChangeSet(deps, region, { operationId, title, by: null, changes }, null, { make: true })
}

/** An id that follows from the content of a file. */
export function operationOf({ data }: NetworkFile): OperationId {
  return operationId(createHash('sha256').update(JSON.stringify(data)).digest('hex'))
}
