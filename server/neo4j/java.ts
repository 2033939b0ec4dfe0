import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, openSync, closeSync, rmSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { Trouble } from '../trouble.ts'
import { wasStarted } from './home.ts'
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
  const child = spawn(
    engine.java.command,
    [
      '-Xmx512m',
      ...archive,
      ...opens,
      '-cp',
      join(engine.lib, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      homeFlag(folder),
      `--config-dir=${join(folder, 'conf')}`,
    ],
    { stdio: ['ignore', log, log], detached: true },
  )
  closeSync(log)
  if (gentle && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  return child
}

export const consoleOf = (folder: string): string => join(folder, 'logs', 'console.log')

function usedArchive(engine: Engine): string[] {
  const file = archiveOf(engine)
  return existsSync(file) ? [`-XX:SharedArchiveFile=${file}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] : []
}

/**
 * Sets the first password before the database was ever open. It goes to Java in a file (0600) and so does not stand
 * in the list of processes, where every user of the machine can read it.
 */
export async function setFirstPassword({ java, lib }: Engine, folder: string, password: string): Promise<void> {
  if (wasStarted(folder)) return
  rmSync(join(folder, 'data', 'dbms', 'auth.ini'), { force: true })
  const file = join(folder, 'run', 'first-password')
  const words = [
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(lib, '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ]
  writeFileSync(file, words.map((word) => JSON.stringify(word)).join('\n'), { mode: 0o600 })
  try {
    const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') }
    const tool = spawn(java.command, [`@${file}`], { stdio: ['ignore', 'ignore', 'pipe'], env })
    let said = ''
    tool.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    const code = await new Promise<number | null>((resolve, reject) => {
      tool.once('error', reject).once('close', resolve)
    })
    if (code !== 0)
      throw new Trouble(`The local database could not be given its password.\n  ${said.trim().slice(0, 400)}`)
  } finally {
    rmSync(file, { force: true })
  }
}
