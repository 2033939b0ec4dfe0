import { z } from 'zod'
import { ChangeRecord } from '../../contract/change.ts'
import { ChangeId, type RegionId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import { RecordDiff } from './record-diff.ts'

/** A change as the log keeps it. What undid it is not kept with it but follows from the changes after it. */
const kept = z.object({ by: z.string().nullish(), undoes: ChangeId.nullish() })
export const LoggedRow = z
  .object({ change: z.object({ ...ChangeRecord.omit({ undoneBy: true }).shape, ...kept.shape }) })
  .transform(({ change }): ChangeRecord => ({
    ...change,
    by: change.by ?? null,
    undoes: change.undoes ?? null,
    undoneBy: null,
  }))

const parsedSteps = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(RecordDiff))
/** A change with what it did to each record. */
export const WrittenRow = z.object({ change: z.unknown(), records: parsedSteps }).transform(({ change, records }) => ({
  change: LoggedRow.parse({ change }),
  steps: records,
}))

const UndoingRow = z.object({ id: ChangeId, undoes: ChangeId, at: z.string(), by: z.string().nullable() })
/** The change that put back another: when, and by whom. */
export type Undoing = Omit<z.infer<typeof UndoingRow>, 'undoes'>

/**
 * By change: the undo that is in force, so without the changes whose undo was itself undone.
 * An undo always comes after what it undoes; so, read from the newest back, what is undone is known in time.
 */
export async function readUndone(run: Run, queries: Queries, region: RegionId): Promise<Map<ChangeId, Undoing>> {
  const undone = new Map<ChangeId, Undoing>()
  const undoings = await run(queries('changes/undoings'), { region }, UndoingRow)
  for (const { undoes, ...undoing } of undoings.reverse()) if (!undone.has(undoing.id)) undone.set(undoes, undoing)
  return undone
}
