import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { besideJars } from './provide.ts'
import type { Found } from './tools.ts'

/** What runs it: a Java, and the folder of jars. */
export type Engine = { java: Found; lib: string }

const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

/** The class-data archive belongs to one build of Java and one set of jars. */
export const archiveOf = ({ java, lib }: Engine): string =>
  besideJars(lib, `classes-${createHash('sha256').update(java.version).digest('hex').slice(0, 16)}.jsa`)

/** How a Neo4j of this folder is known in the list of processes. */
export const homeFlag = (folder: string): string => `--home-dir=${folder}`

type Launch = { engine: Engine; folder: string; archive?: string[]; gentle?: boolean }

/**
 * Starts the database process. It has a group of its own, so that Ctrl-C reaches only the one who stops it in order,
 * and writes to a file, so that it does not end half-way when its parent is killed.
 */
export function launch({ engine, folder, archive = usedArchive(engine), gentle = false }: Launch): ChildProcess {
  const log = openSync(consoleOf(folder), 'w', 0o600)
  const [command, ...before] = [...endWithParent(), engine.java.command] as const
  const child = spawn(
    command,
    [
      ...before,
      '-Xmx512m',
      // What a Java that falls leaves behind belongs with its log, not in whatever folder it was started from.
      `-XX:ErrorFile=${join(folder, 'logs', 'java-error-%p.log')}`,
      ...archive,
      ...opens,
      '-cp',
      join(engine.lib, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      homeFlag(folder),
      `--config-dir=${join(folder, 'conf')}`,
    ],
    // Paths with letters beyond ASCII are read as UTF-8, whatever the machine says of itself.
    { stdio: ['ignore', log, log], detached: true, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  )
  closeSync(log)
  if (gentle && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  return child
}

/**
 * How a process is started that ends when the one that started it does, however that came to its end: Linux sees to it
 * (prctl(2), PR_SET_PDEATHSIG). Elsewhere the next start ends what was left.
 */
function endWithParent(): string[] {
  keeper ??= spawnSync(setpriv[0], [...setpriv.slice(1), 'true'], { stdio: 'ignore' }).status === 0 ? setpriv : []
  return [...keeper]
}
const setpriv = ['setpriv', '--pdeathsig', 'TERM'] as const
let keeper: readonly string[] | undefined

export const consoleOf = (folder: string): string => join(folder, 'logs', 'console.log')

function usedArchive(engine: Engine): string[] {
  const file = archiveOf(engine)
  return existsSync(file) ? [`-XX:SharedArchiveFile=${file}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] : []
}
