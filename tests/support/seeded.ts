import { z } from 'zod'
import { loadSeed } from '../../seed/load.ts'
import { readGaps } from '../../server/gaps.ts'
import { listSummaries } from '../../server/regions/kept-summaries.ts'
import { now } from './test-database.ts'
import { tiny } from '../networks/records.ts'
import { testDeps, write } from './deps.ts'

/** What is done once before all tests may take as long as it takes (ms). */
const unhurried = { read: 300_000, write: 300_000 }

/** Empties the database of this run and loads the seed: the screen as someone sees it who has just started. */
export async function seedAnew(): Promise<void> {
  const deps = await testDeps(undefined, unhurried)
  const { database } = deps
  try {
    await database.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}, z.unknown()))
    await loadSeed({ ...deps, now })
    // As the server does when it has started: the summaries are made before anybody waits for them.
    await listSummaries(deps)
  } finally {
    await database.close()
  }
}

/** Asks the rules of a tiny region. A database that has just started plans them for seconds, which no test is to wait for. */
export async function planAhead(): Promise<void> {
  const deps = await testDeps(undefined, unhurried)
  const here = tiny()
  await write(deps, here, [here.put('partner', 'a', { kind: 'uwv' })])
  await deps.database.read((run) => readGaps(deps, run, here.region, deps.today()))
  await deps.database.close()
}
