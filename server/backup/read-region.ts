import { z } from 'zod'
import type { Put } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import { storedRecords } from '../../contract/records/stored.ts'
import { bind } from '../store/bind.ts'
import type { Database, Run } from '../store/database.ts'
import { recordOrder } from '../store/graph.ts'
import type { QueryTexts } from '../store/queries.ts'
import { LineRow, NodeRow } from '../store/rows.ts'
import { type ArchivedRegion, KeptLabel, NodeFields } from './format.ts'

export type BackupDeps = { database: Pick<Database, 'read' | 'write'>; queries: QueryTexts; now: () => string }

const RegionRow = z.object({ version: z.int(), record: NodeFields })
const KeptRow = z.object({ label: KeptLabel, properties: NodeFields })
const LoggedRow = z.object({ properties: NodeFields })
const everything = 1_000_000
/** Changes of the log at a time: one of them may be megabytes. */
const PAGE = 100
/** How often a region is read that is written to meanwhile, before its writers are made to wait. */
const TRIES = 3

/** Every record of a region but the region itself, in the order in which they are written. */
export async function readPuts(run: Run, queries: QueryTexts, region: RegionId): Promise<Put[]> {
  const most = everything
  const nodes = await run(bind(queries('map/nodes'), storedRecords), { region, place: recordOrder, most }, NodeRow)
  const lines = await run(bind(queries('map/lines'), { types: storedRecords.lineTypes }), { region, most }, LineRow)
  return [...nodes, ...lines]
}

/** All of a region at one version: what is written meanwhile is not in it, or all of it. Null when there is no such region. */
export async function readWholeRegion(deps: BackupDeps, region: RegionId): Promise<ArchivedRegion | null> {
  const present = (await readPresent(deps, region)) ?? (await readHeld(deps, region))
  if (present === null) return null
  return { ...present, changes: await readLog(deps, region, present.version) }
}

type Present = Omit<ArchivedRegion, 'changes'>

async function readAll(run: Run, queries: QueryTexts, region: RegionId): Promise<Present | null> {
  const [found] = await run(queries('changes/region'), { region }, RegionRow)
  if (found === undefined) return null
  const puts = await readPuts(run, queries, region)
  const kept = await run(queries('backup/kept'), { region }, KeptRow)
  return { region, version: found.version, fields: found.record, puts, kept }
}

async function readPresent({ database, queries }: BackupDeps, region: RegionId): Promise<Present | null> {
  for (let left = TRIES; left > 0; left -= 1) {
    const present = await database.read(async (run) => {
      const all = await readAll(run, queries, region)
      const [after] = await run(queries('changes/region'), { region }, RegionRow)
      return all?.version === after?.version ? all : null
    })
    if (present !== null) return present
  }
  return null
}

/** While it is read nobody writes in it. */
const readHeld = ({ database, queries }: BackupDeps, region: RegionId): Promise<Present | null> =>
  database.write(async (run) => {
    await run(queries('changes/lock'), { region }, z.unknown())
    return readAll(run, queries, region)
  })

/** The log only grows: page after page, it is as it was at this version. */
async function readLog({ database, queries }: BackupDeps, region: RegionId, version: number): Promise<NodeFields[]> {
  const log: NodeFields[] = []
  for (let after: unknown = null; ;) {
    const asked = { region, version, after, most: PAGE }
    const page = await database.read((run) => run(queries('backup/log'), asked, LoggedRow))
    log.push(...page.map(({ properties }) => properties))
    after = page.at(-1)?.properties['id']
    if (page.length < PAGE) return log
  }
}
