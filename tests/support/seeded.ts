import { z } from 'zod'
import { loadQueries } from '../../server/queries.ts'
import { loadSeed } from '../../seed/load.ts'
import { connectionOfRun } from './connection.ts'
import { now, openPrepared } from './test-database.ts'

/** Empties the database of this run and loads the seed: the screen as someone sees it who has just started. */
export async function seedAnew(): Promise<void> {
  const database = await openPrepared(connectionOfRun())
  try {
    await database.write((run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n', {}, z.unknown()))
    await loadSeed({ database, queries: loadQueries(), now })
  } finally {
    await database.close()
  }
}
