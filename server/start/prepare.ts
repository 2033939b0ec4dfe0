import { z } from 'zod'
import type { Deps } from '../web/handler.ts'
import { appliedMigrations, migrate } from '../store/migrations.ts'

/** Under which id it is noted that the regions are there. */
const seeded = 'seed'

/**
 * What a database needs before it is used: the schema, and once in its life the regions. The loading is noted when
 * it is whole, so that one that was killed half-way goes on at the next start; what is there already is not written twice.
 */
export async function prepare(deps: Deps, say: (text: string) => void): Promise<void> {
  const { database, queries, now } = deps
  const applied = await appliedMigrations(deps)
  await migrate({ database, queries, now }, undefined, applied)
  if (!applied.has(seeded)) {
    say('Loading the regions')
    // Read only now: the server listens before, and most starts need none of it.
    const { loadSeed } = await import('../../seed/load.ts')
    await loadSeed(deps)
    const rows = [{ id: seeded, checksum: '' }]
    await database.write((run) => run(queries('migrations/record'), { rows, at: now() }, z.unknown()))
  }
}
