import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Backup, BackupId, type Backups, type RestorePreview } from '../../contract/answers/backup.ts'
import type { Put } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import { Region } from '../../contract/records/nodes/region.ts'
import { restorationOf } from '../../domain/edit/restoration.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { readRegion } from '../store/region.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { type ArchivedRegion, ArchiveFault, type Manifest } from './format.ts'
import { readArchive, readManifest } from './read-archive.ts'
import { readPuts } from './read-region.ts'

const ENDING = '.ndjson.gz'
const dailyFile = /^ketenkaart-\d{4}-\d{2}-\d{2}$/
type BackupFile = { id: string; path: string; bytes: number; manifest: Manifest | null }

/** The backups of a folder, by what they say they hold. A file is read once, as long as it stays what it was. */
function backupShelf(folder: string) {
  const known = new Map<string, { mark: string; manifest: Promise<Manifest | null> }>()
  return (): Promise<BackupFile[]> => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ENDING)) : []
    for (const name of known.keys()) if (!names.includes(name)) known.delete(name)
    const files: Promise<BackupFile>[] = []
    for (const name of names) {
      const id = name.slice(0, -ENDING.length)
      const path = join(folder, name)
      const found = statSync(path, { throwIfNoEntry: false })
      if (found === undefined || !BackupId.safeParse(id).success) continue
      const mark = `${found.mtimeMs} ${found.size}`
      const before = known.get(name)
      const manifest = before?.mark === mark ? before.manifest : readManifest(path)
      known.set(name, { mark, manifest })
      // Unpacked beside each other: that is most of the work.
      files.push(manifest.then((whole) => ({ id, path, bytes: found.size, manifest: whole })))
    }
    return Promise.all(files)
  }
}

function backupIn({ id, bytes, manifest }: BackupFile, region: RegionId): Backup | null {
  const held = manifest?.regions.find((one) => one.region === region)
  if (manifest === null || held === undefined) return null
  const { version, puts: records, changes } = held
  return { id, at: manifest.at, byHand: !dailyFile.test(id), bytes, version, records, changes }
}

const newestFirst = (a: Backup, b: Backup) => Date.parse(b.at) - Date.parse(a.at)

/** Reads the whole file, since before its end nothing of it is to be believed. Throws ProblemError conflict, and not-found. */
async function regionIn(file: BackupFile, region: RegionId): Promise<ArchivedRegion> {
  let found: ArchivedRegion | undefined
  try {
    for await (const one of readArchive(file.path)) if (one.region === region) found = one
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error
    // Where the file lies is nobody's business but of who keeps the server.
    throw new ProblemError('conflict', `This backup cannot be used. ${error.message.replaceAll(file.path, file.id)}`)
  }
  if (found === undefined) throw new ProblemError('not-found', `Backup ${file.id} does not hold ${region}.`)
  return found
}

const asPut = (record: Region): Put => ({ op: 'put', what: 'region', record })
const regionOf = ({ id, name, form, preset }: ArchivedRegion['fields']): Region =>
  Region.parse({ id, name, form, preset })

export function backupHandlers(deps: Deps): Pick<Handlers, 'listBackups' | 'getBackup'> {
  const { database, queries, backupFolder = null } = deps
  const filesOf = backupFolder === null ? () => Promise.resolve([]) : backupShelf(backupFolder)

  const list = async (region: RegionId): Promise<Backups> => {
    await database.read((run) => readRegion(run, queries, region))
    const files = await filesOf()
    return {
      daily: backupFolder !== null,
      backups: files.flatMap((file) => backupIn(file, region) ?? []).sort(newestFirst),
      damaged: files.flatMap(({ id, manifest }) => (manifest === null ? [id] : [])),
    }
  }

  const preview = async (region: RegionId, id: string, withPersons: boolean) => {
    const file = (await filesOf()).find((one) => one.id === id)
    const backup = file === undefined ? null : backupIn(file, region)
    if (file === undefined || backup === null)
      throw new ProblemError('not-found', `There is no backup ${id} that holds ${region}.`)
    const then = await regionIn(file, region)
    // The version first: what is written meanwhile makes it old, and then these changes are refused.
    const { now, version } = await database.read(async (run) => {
      const found = await readRegion(run, queries, region)
      return { now: [asPut(found.region), ...(await readPuts(run, queries, region))], version: found.version }
    })
    const { changes, persons } = restorationOf(now, [asPut(regionOf(then.fields)), ...then.puts], withPersons)
    const answer: RestorePreview = { backup, persons, changes }
    return { answer, version }
  }

  return {
    listBackups: async ({ params }) => ({ answer: await list(params.regionId) }),
    getBackup: ({ params, query }) => preview(params.regionId, params.backupId, query.persons === 'yes'),
  }
}
