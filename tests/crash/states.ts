import { createHash } from 'node:crypto'
import { z } from 'zod'
import { compareText } from '../../domain/order.ts'
import type { Database } from '../../server/store/database.ts'

const Told = z.object({ told: z.unknown() })

/**
 * Waits for whoever still writes a region: the database may be committing what a killed server sent, and who reads it by several
 * questions meanwhile sees half of it. Takes the lock a writer holds, and leaves nothing.
 */
const quiet = (database: Database, region: string): Promise<unknown> =>
  database.write((run) =>
    run(
      `MERGE (r:Region {id: $region})
         ON CREATE SET r.isNew = true
         ON MATCH SET r.isNew = false
       WITH r, r.isNew AS isNew
       REMOVE r.isNew
       WITH r, isNew WHERE isNew
       DELETE r`,
      { region },
      z.never(),
    ),
  )

/** The fields of a node come in any order. */
const byName = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
    : value

/**
 * Everything a region holds but its version, which what is put back has of its own, as one hash; null when there is no trace of it.
 * The log counts by its length.
 */
export async function stateOf(database: Database, region: string): Promise<string | null> {
  await quiet(database, region)
  const rows = await database.read(async (run) => [
    ...(await run('MATCH (r:Region {id: $region}) RETURN r {.*, version: null} AS told', { region }, Told)),
    ...(await run(
      `MATCH (n)-[:IN]->(:Region {id: $region}) WHERE NOT n:Change
       RETURN [labels(n), properties(n)] AS told ORDER BY n.id`,
      { region },
      Told,
    )),
    ...(await run(
      `MATCH (:Region {id: $region})<-[:IN]-(a)-[t]->(b) WHERE NOT a:Change AND NOT b:Region
       RETURN [a.id, type(t), b.id, properties(t)] AS told ORDER BY a.id, type(t), b.id, t.id`,
      { region },
      Told,
    )),
    ...(await run('MATCH (c:Change)-[:IN]->(:Region {id: $region}) RETURN c.records AS told', { region }, Told)),
  ])
  return rows.length === 0 ? null : createHash('sha256').update(JSON.stringify(rows, byName)).digest('hex')
}
