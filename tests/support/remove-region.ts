import { z } from 'zod'
import type { Database } from '../../server/store/database.ts'

/** Takes a region out with all that was written in it, so that it does not weigh on tests that ask for all regions. */
export async function removeRegion(database: Database, region: string): Promise<void> {
  await database.write((run) =>
    run('MATCH (r:Region {id: $region}) OPTIONAL MATCH (n)-[:IN]->(r) DETACH DELETE n, r', { region }, z.unknown()),
  )
}
