import { importFile } from '../server/import/import-file.ts'
import { seedFiles } from './files.ts'

export { seedFiles } from './files.ts'

/** As many regions at once: a database that has just started has work for more than one, and each must be through within its deadline. */
const lanes = 2

/**
 * Loads every region through the one write path, each as one change of its own. Loading again writes nothing:
 * the operation id of an import follows from its content. Throws what `importFile` throws.
 */
export async function loadSeed(deps: Parameters<typeof importFile>[0]): Promise<void> {
  const [first, ...others] = seedFiles()
  // One goes before, and the queries are planned once.
  if (first !== undefined) await importFile(deps, first)
  const lane = async () => {
    for (let file = others.shift(); file !== undefined; file = others.shift()) await importFile(deps, file)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
