import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadQueries } from '../rules/load-queries.ts'
import { openDatabase } from '../store/database.ts'
import { restoreArchive, type Restored } from '../backup/restore-archive.ts'
import { writeArchive } from '../backup/write-archive.ts'
import { ArchiveFault } from '../backup/format.ts'
import { StartupError } from '../errors/startup-error.ts'
import { readConfig } from './config.ts'
import { backupFolderOf } from './daily-backup.ts'
import { connectionInUse } from './neo4j/home.ts'

/*
 * `npm run backup [FILE]` and `npm run restore FILE [--replace]`: on the database that the settings say, over Bolt alone, while the
 * server runs.
 */

const usage = `npm run backup [FILE]                 all regions with their history, into a file
npm run restore FILE [-- --replace]   and back, into this or another database`
const say = (text: string) => {
  process.stdout.write(`${text}\n`)
}
/** Reading or writing a large region takes as long as it takes (ms). */
const unhurried = { read: 120_000, write: 300_000 }

async function run(task: string | undefined, given: readonly string[]): Promise<void> {
  const [file] = given.filter((word) => !word.startsWith('--'))
  const isRight = (task === 'backup' || (task === 'restore' && file !== undefined)) && given.length <= 2
  if (!isRight) throw new StartupError(usage)
  const config = readConfig(process.env)
  const connection = config.elsewhere ?? connectionInUse(config.dataFolder)
  if (connection === null)
    throw new StartupError(`There is no database in ${config.dataFolder} yet: start Ketenkaart first, with npm start.`)
  const database = openDatabase({ ...connection, deadlines: unhurried })
  const deps = { database, queries: loadQueries(), now: () => new Date().toISOString() }
  try {
    await database.ready().catch(() => {
      throw new StartupError('The database does not answer: start Ketenkaart first, with npm start.')
    })
    if (task === 'backup') await backUp(deps, file ?? standardFile(config.dataFolder, deps.now()))
    else await restore(deps, resolve(file ?? ''), given.includes('--replace'))
  } finally {
    await database.close()
  }
}

type Deps = Parameters<typeof writeArchive>[0]

function standardFile(dataFolder: string, now: string): string {
  const folder = backupFolderOf(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `by-hand-${now.replaceAll(/[:.]/g, '-')}.ndjson.gz`)
}

async function backUp(deps: Deps, file: string): Promise<void> {
  if (existsSync(file)) throw new StartupError(`There is a file ${file} already; nothing was written.`)
  const { regions, lines } = await writeArchive(deps, file)
  say(`${regions.length} regions, ${lines} lines: ${file}`)
}

async function restore(deps: Deps, file: string, replace: boolean): Promise<void> {
  const tell = ({ region, version, done }: Restored) => {
    say(`${region} ${done === 'there' ? 'was there already' : 'is put back'}, version ${version}`)
  }
  const all = await restoreArchive(deps, file, { replace, say: tell })
  say(`${all.length} regions of ${file} are in the database`)
}

const [task, ...given] = process.argv.slice(2)
run(task, given).catch((error: unknown) => {
  const isTold = error instanceof StartupError || error instanceof ArchiveFault
  process.stderr.write(`${isTold ? error.message : String(error)}\n`)
  process.exitCode = error instanceof StartupError ? error.exitCode : 1
})
