import { z } from 'zod'
import { Region } from '../../contract/records/nodes/region.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Run } from './database.ts'
import type { QueryTexts } from './queries.ts'
import { ProblemError } from '../errors/problem-error.ts'

const Stored = z.object({ id: z.unknown(), name: z.unknown(), form: z.unknown(), preset: z.unknown() }).pipe(Region)
const RegionRow = z.object({ version: z.int(), record: Stored })

/** A region and its version. Throws ProblemError not-found. */
export async function readRegion(
  run: Run,
  queries: QueryTexts,
  id: RegionId,
): Promise<{ region: Region; version: number }> {
  const [row] = await run(queries('changes/region'), { region: id }, RegionRow)
  if (!row) throw new ProblemError('not-found', `There is no region ${id}. GET /regions lists them all.`)
  return { region: row.record, version: row.version }
}
