import { z } from 'zod'
import { RegionId } from '../../contract/ids.ts'
import { Day } from '../../contract/records/fields.ts'
import { makeBatch } from '../store/batch.ts'
import type { Deps } from '../web/handler.ts'

type ReadDeps = Pick<Deps, 'database' | 'queries'>

/** What every text says that is kept: of which day it is, and by which rules. */
export const keptShape = { on: Day, rules: z.string() }
type KeptText = { on: string; rules: string }
/** A region with the version it is at, and what was kept of it, perhaps of an earlier one. */
export type KeptOf<K> = { id: RegionId; version: number; kept: K | null }
const Row = z.object({ id: RegionId, version: z.int(), text: z.string().nullable() })

/**
 * What is worked out of every region for a list, kept in the database as one text a region: a start then works out nothing
 * again. The id of a text is that of its region with `suffix` behind it.
 */
export function keptTexts<K extends KeptText>(suffix: string, schema: z.ZodType<K>) {
  const batches = new WeakMap<Deps['database'], ReturnType<typeof makeBatch<'all', KeptOf<K>[]>>>()
  /** What was read of each region last: most of the list stays as it is from one question to the next. */
  const parsedTexts = new WeakMap<Deps['queries'], Map<RegionId, { text: string; kept: K | null }>>()

  function keptOf({ queries }: Pick<Deps, 'queries'>, region: RegionId, text: string | null): K | null {
    if (text === null) return null
    const all = parsedTexts.get(queries) ?? new Map<RegionId, { text: string; kept: K | null }>()
    parsedTexts.set(queries, all)
    const before = all.get(region)
    if (before?.text === text) return before.kept
    const parsed = schema.safeParse(JSON.parse(text))
    const kept = parsed.success ? parsed.data : null
    all.set(region, { text, kept })
    return kept
  }

  async function readList(deps: ReadDeps): Promise<KeptOf<K>[]> {
    const rows = await deps.database.read((run) => run(deps.queries('summaries/list'), { suffix }, Row))
    return rows.map(({ id, version, text }) => ({ id, version, kept: keptOf(deps, id, text) }))
  }

  return {
    /** Reads what is kept of every region, at the version it is at: once for all who ask at the same time. */
    read: async (deps: ReadDeps): Promise<KeptOf<K>[]> => {
      const batch =
        batches.get(deps.database) ?? makeBatch(async () => new Map([['all' as const, await readList(deps)]]))
      batches.set(deps.database, batch)
      return (await batch('all')) ?? []
    },
    /** `version`: of the region that `kept` was worked out of; what is kept of a later one stays. */
    write: async ({ database, queries }: ReadDeps, region: RegionId, version: number, kept: K): Promise<void> => {
      const summary = `${region.toLowerCase()}${suffix}`
      const text = JSON.stringify(kept)
      await database.write((run) => run(queries('summaries/write'), { region, summary, version, text }, z.never()))
    },
  }
}
