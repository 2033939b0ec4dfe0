import { importFile } from '../server/import/import-file.ts'
import { seedFiles } from './files.ts'

export { seedFiles } from './files.ts'

/**
 * Loads every region through the one write path, each as one change of its own. Loading again writes nothing:
 * the operation id of an import follows from its content. Throws what `importFile` throws.
 */
export async function loadSeed(deps: Parameters<typeof importFile>[0]): Promise<void> {
  for (const file of seedFiles()) await importFile(deps, file)
}
