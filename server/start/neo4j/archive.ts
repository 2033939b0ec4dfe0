import { existsSync, renameSync, rmSync } from 'node:fs'
import { openDatabase } from '../../store/database.ts'
import { takeLock } from '../lock.ts'
import { migrate } from '../../store/migrations.ts'
import { loadQueries } from '../../rules/load-queries.ts'
import { makeHome } from './home.ts'
import { archiveOf, type Engine, launch } from './java.ts'
import { endOrphans } from './orphans.ts'
import { setFirstPassword } from './password.ts'
import { besideJars } from './provide.ts'
import { stopChild, untilListening } from './start.ts'

/** Writing 110 MB at its end takes Java some seconds, more on a slow disk. */
const patience = 60_000

/**
 * Makes the class-data archive, with which this Java starts Neo4j in half the time: runs another Neo4j once, with the
 * lowest priority, in a folder of its own, and lets it write down at its end which classes it had loaded.
 * Nobody waits for it; when it fails or is aborted, a start merely takes as long as it did. True when it was made.
 */
export async function makeArchive(engine: Engine, aborted: AbortSignal): Promise<boolean> {
  const archive = archiveOf(engine)
  if (existsSync(archive) || aborted.aborted) return false
  const lock = takeLock(besideJars(engine.lib, 'training.lock'))
  if ('heldBy' in lock) return false
  const folder = besideJars(engine.lib, 'training')
  const draft = `${archive}.new`
  try {
    await endOrphans(`${folder}/neo4j`, () => undefined)
    rmSync(folder, { recursive: true, force: true })
    await train(engine, folder, draft, aborted)
    if (!existsSync(draft)) return false
    renameSync(draft, archive)
    return true
  } finally {
    rmSync(draft, { force: true })
    rmSync(folder, { recursive: true, force: true })
    lock.release()
  }
}

async function train(engine: Engine, folder: string, draft: string, aborted: AbortSignal): Promise<void> {
  const home = await makeHome(folder)
  await setFirstPassword(engine, home.folder, home.connection.password)
  const flags = [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
  const child = launch({ engine, folder: home.folder, archive: flags, gentle: true })
  const end = () => child.kill('SIGKILL')
  aborted.addEventListener('abort', end)
  process.once('exit', end)
  try {
    await untilListening(child, home, Date.now() + patience)
    // What every start does: those classes are the ones to have at hand.
    const database = openDatabase(home.connection)
    try {
      await migrate({ database, queries: loadQueries(), now: () => new Date().toISOString() })
    } finally {
      await database.close()
    }
    await stopChild(child, patience)
  } finally {
    end()
    process.off('exit', end)
    aborted.removeEventListener('abort', end)
  }
}
