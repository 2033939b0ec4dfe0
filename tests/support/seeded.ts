import { z } from 'zod'
import { loadSeed } from '../../seed/load.ts'
import { readRegions } from '../../server/regions.ts'
import { now } from './test-database.ts'
import { testDeps } from './tiny.ts'

/** Empties the database of this run and loads the seed: the screen as someone sees it who has just started. */
export async function seedAnew(): Promise<void> {
  const deps = await testDeps()
  const { database } = deps
  try {
    await database.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}, z.unknown()))
    await loadSeed({ ...deps, now })
    // As the server does when it prepares a database: the rules are planned before anybody waits for them.
    await database.read((run) => readRegions(deps, run))
  } finally {
    await database.close()
  }
}
