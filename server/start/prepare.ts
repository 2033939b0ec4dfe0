import { z } from 'zod'
import { loadSeed } from '../../seed/load.ts'
import type { Deps } from '../web/handler.ts'
import { migrate } from '../store/migrations.ts'

const Count = z.object({ count: z.int() })

/**
 * What a database needs before it is used: the schema, and once in its life the regions. The loading is noted when
 * it is whole, so that one that was killed half-way goes on at the next start; what is there already is not written twice.
 */
export async function prepare(deps: Deps, say: (text: string) => void): Promise<void> {
  const { database, queries, now } = deps
  await migrate({ database, queries, now })
  const [loaded] = await database.read((run) => run(queries('migrations/loaded'), {}, Count))
  if (loaded === undefined || loaded.count === 0) {
    say('Loading the regions')
    await loadSeed(deps)
    const rows = [{ id: 'seed', checksum: '' }]
    await database.write((run) => run(queries('migrations/record'), { rows, at: now() }, z.unknown()))
  }
}
