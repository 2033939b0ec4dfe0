import { z } from 'zod'
import { RegionId } from '../../contract/ids.ts'
import { writeNewRegion } from '../changes/write-new-region.ts'
import { bind } from '../store/bind.ts'
import type { Run } from '../store/database.ts'
import { migrate } from '../store/migrations.ts'
import type { QueryTexts } from '../store/queries.ts'
import { ArchiveFault, type ArchivedRegion, KeptLabel, type NodeFields } from './format.ts'
import { checkArchive, readArchive } from './read-archive.ts'
import type { BackupDeps } from './read-region.ts'

const PresentRow = z.object({ id: RegionId, version: z.int(), operations: z.array(z.string()) })
type Present = z.infer<typeof PresentRow>
/** Changes written by one query. */
const BATCH = 100

/** What became of each region of an archive. */
export type Restored = { region: RegionId; version: number; done: 'written' | 'there' }

/**
 * Puts all regions of an archive into a database, with their log, each whole or not at all; regions it does not hold stay. The archive
 * is read to its end before the first is written. A region that is there already and was written to since, or by others, would lose
 * that: then nothing is written, unless `replace` says so. Throws ArchiveFault.
 */
export async function restoreArchive(
  deps: BackupDeps,
  file: string,
  { replace = false, say = () => undefined }: { replace?: boolean; say?: (restored: Restored) => void } = {},
): Promise<Restored[]> {
  const { head, manifest } = await checkArchive(file)
  const ids = manifest.regions.map(({ region }) => region)
  const { database, queries, now } = deps
  const present = await database.read((run) => run(queries('backup/present'), { regions: ids }, PresentRow))
  const byId = new Map(present.map((one) => [one.id, one]))
  if (!replace) await refuseLoss(file, byId)
  await migrate({ database, queries, now })
  const all: Restored[] = []
  for await (const region of readArchive(file)) {
    const restored = await restoreRegion(deps, region, byId.get(region.region))
    all.push(restored)
    say(restored)
  }
  const rows = [{ id: 'seed', checksum: '' }]
  if (head.seeded) await database.write((run) => run(queries('migrations/record'), { rows, at: now() }, z.unknown()))
  return all
}

const operationsOf = ({ changes }: ArchivedRegion) => new Set(changes.map(({ operationId }) => operationId))

async function refuseLoss(file: string, present: ReadonlyMap<RegionId, Present>): Promise<void> {
  const lost: string[] = []
  for await (const region of readArchive(file)) {
    const archived = operationsOf(region)
    if (present.get(region.region)?.operations.some((operation) => !archived.has(operation)) === true)
      lost.push(region.region)
  }
  if (lost.length === 0) return
  throw new ArchiveFault(
    `These regions hold changes that ${file} does not hold: ${lost.join(', ')}. They would be lost, so nothing was written. ` +
      'Make a backup of this database first, and add --replace to have them replaced.',
  )
}

async function restoreRegion(
  { database, queries }: BackupDeps,
  archived: ArchivedRegion,
  present?: Present,
): Promise<Restored> {
  const { region, version: kept } = archived
  const archivedOperations = operationsOf(archived)
  const isThere =
    present?.version === kept &&
    present.operations.length === archivedOperations.size &&
    present.operations.every((operation) => archivedOperations.has(operation))
  if (isThere) return { region, version: kept, done: 'there' }
  // A server may keep what it read at a version: what differs has another one.
  const version = present !== undefined && present.version >= kept ? present.version + 1 : kept
  await database.write(async (run) => {
    await run(queries('changes/create-region'), { region }, z.unknown())
    await run(queries('backup/clear'), { region }, z.unknown())
    await run(queries('backup/put-region'), { region, properties: { ...archived.fields, version } }, z.unknown())
    await writeNewRegion(run, queries, region, archived.puts)
    for (const label of KeptLabel.options) {
      const rows = archived.kept.flatMap((one) => (one.label === label ? [one.properties] : []))
      await writeKept(run, queries, region, label, rows)
    }
    await writeKept(run, queries, region, 'Change', archived.changes.map(withKinds))
  })
  return { region, version, done: 'written' }
}

/** In an archive of format 1 no change says which kinds of record it touched. */
function withKinds(change: NodeFields): NodeFields {
  if ('kinds' in change) return change
  const steps = StepKinds.parse(JSON.parse(String(change['records'])))
  return { ...change, kinds: [...new Set(steps.map(({ what }) => what))] }
}
const StepKinds = z.array(z.object({ what: z.string() }))

async function writeKept(
  run: Run,
  queries: QueryTexts,
  region: RegionId,
  label: KeptLabel | 'Change',
  nodes: readonly NodeFields[],
): Promise<void> {
  const query = bind(queries('backup/put-kept'), { label })
  for (let from = 0; from < nodes.length; from += BATCH)
    await run(query, { region, rows: nodes.slice(from, from + BATCH) }, z.never())
}
