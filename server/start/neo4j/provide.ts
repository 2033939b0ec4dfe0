import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from '../lock.ts'
import { explainFullDisk, StartupError } from '../../errors/startup-error.ts'
import { fetchJars } from './fetch.ts'
import { cacheFolder, version, wrongJars } from './jars.ts'

/**
 * The folder with Neo4j's jars, each as its SHA-256 says; fetched when it is not there yet.
 * Everything is fetched under another name and renamed when it is whole, by one process at a time: the folder
 * is either complete or not there. Throws StartupError that says what to do.
 */
export async function provide(progress: (text: string) => void): Promise<string> {
  const cache = cacheFolder()
  const lib = join(cache, 'lib')
  try {
    mkdirSync(cache, { recursive: true })
    if (!existsSync(lib)) await install(cache, lib, progress)
  } catch (error) {
    throw explainFullDisk(error, cache)
  }
  const wrong = await wrongJars(lib)
  if (wrong.length > 0) {
    throw new StartupError(
      `${some(wrong)} in ${lib} not what was published as Neo4j ${version}, so it is not started.\n` +
        `Remove the folder ${lib} and start again: it is then fetched anew.`,
    )
  }
  return lib
}

async function install(cache: string, lib: string, progress: (text: string) => void) {
  const file = join(cache, 'fetching.lock')
  for (let lock = takeLock(file); ; lock = takeLock(file)) {
    if ('heldBy' in lock) {
      progress(`Waiting for another Ketenkaart (process ${lock.heldBy.pid}) that is fetching Neo4j ${version}`)
      await sleep(300)
      continue
    }
    try {
      if (!existsSync(lib)) await fetchInto(cache, lib, progress)
    } finally {
      lock.release()
    }
    return
  }
}

/** Only called with the lock: what lies there under a temporary name was left by a fetch that was killed. */
async function fetchInto(cache: string, lib: string, progress: (text: string) => void) {
  const prefix = 'part-'
  for (const name of readdirSync(cache)) if (name.startsWith(prefix)) remove(join(cache, name))
  const part = mkdtempSync(join(cache, prefix))
  const clean = () => {
    remove(part)
  }
  process.once('exit', clean)
  try {
    progress(`Fetching Neo4j ${version} with Maven, about 123 MB, once`)
    await fetchJars(part, progress)
    const wrong = await wrongJars(part)
    if (wrong.length > 0) {
      throw new StartupError(
        `${some(wrong)} that Maven brought not what was published as Neo4j ${version}; nothing was installed.\n` +
          'It was cut short or altered on the way. Remove it below ~/.m2/repository and start again.',
      )
    }
    renameSync(part, lib)
  } finally {
    clean()
    process.off('exit', clean)
  }
}

const remove = (path: string) => {
  rmSync(path, { recursive: true, force: true })
}

const some = (names: string[]) =>
  names.length === 1
    ? `${names.join()} is`
    : `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''} are`

/** Where the class-data archive of this Java stands, beside the jars. */
export const besideJars = (lib: string, name: string) => join(dirname(lib), basename(name))
