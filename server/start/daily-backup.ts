import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { BackupDeps } from '../backup/read-region.ts'
import { writeArchive } from '../backup/write-archive.ts'
import { loggableError } from '../errors/loggable-error.ts'

/** So many days are kept. */
export const DAYS = 14
/** After a start it waits until the first pages are there (ms). */
const FIRST_LOOK_MS = 60_000
const LOOK_MS = 3_600_000
const dailyFile = /^ketenkaart-\d{4}-\d{2}-\d{2}\.ndjson\.gz$/

export const backupFolderOf = (dataFolder: string): string => join(dataFolder, 'backups')

type DailyDeps = BackupDeps & { log: Logger; today: () => string }

/** Keeps an archive a day of the local database, the last fourteen of them, until what is given is called. */
export function keepDailyBackups(deps: DailyDeps, folder: string): () => void {
  const stop = new AbortController()
  const look = () => {
    keepToday(deps, folder, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted)
        deps.log.warn(loggableError(error), 'The backup of today was not made; it is tried again')
    })
  }
  const first = setTimeout(look, FIRST_LOOK_MS).unref()
  const timer = setInterval(look, LOOK_MS).unref()
  return () => {
    clearTimeout(first)
    clearInterval(timer)
    stop.abort()
  }
}

/** Writes the archive of today where there is none yet, and takes out what is older than the last fourteen, and what was left half. */
export async function keepToday(deps: DailyDeps, folder: string, stop?: AbortSignal): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `ketenkaart-${deps.today()}.ndjson.gz`)
  if (!existsSync(file)) await writeArchive(deps, file, { stop })
  const days = readdirSync(folder).filter((name) => dailyFile.test(name))
  const old = days.sort().slice(0, -DAYS)
  const half = readdirSync(folder).filter((name) => name.endsWith('.partial'))
  for (const name of [...old, ...half]) rmSync(join(folder, name), { force: true })
}
