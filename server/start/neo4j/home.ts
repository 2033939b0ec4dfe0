import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Connection } from '../../store/database.ts'
import { StartupError } from '../../errors/startup-error.ts'
import { settings } from './settings.ts'

/** Where a local Neo4j lives, and how it is reached. */
export type Home = { folder: string; port: number; connection: Connection & { database: string } }

const leastRoom = 100_000_000
const folders = ['conf', 'data', 'logs', 'run', 'plugins', 'import', 'licenses']

/** Makes the folder (0700), its settings and its password (0600), and finds a free port. Quick: nothing is started. */
export async function makeHome(dataFolder: string): Promise<Home> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  chmodSync(dataFolder, 0o700)
  hasRoom(dataFolder)
  const folder = join(realpathSync(dataFolder), 'neo4j')
  for (const name of folders) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 })
  const password = passwordIn(folder)
  const port = await freePort()
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), settings(port), { mode: 0o600 })
  return { folder, port, connection: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' } }
}

/** How the local database is reached that was started last on this folder; null when none ever was. */
export function connectionInUse(dataFolder: string): Connection | null {
  const folder = join(dataFolder, 'neo4j')
  const [conf, password] = [join(folder, 'conf', 'neo4j.conf'), join(folder, 'password')]
  if (!existsSync(conf) || !existsSync(password)) return null
  const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(readFileSync(conf, 'utf8'))?.[1]
  if (port === undefined) return null
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: readFileSync(password, 'utf8').trim(),
    database: 'neo4j',
  }
}

/** True once the database was started here: from then on it knows its password. */
export const wasStarted = (folder: string): boolean => existsSync(join(folder, 'data', 'databases', 'system'))

function passwordIn(folder: string): string {
  const file = join(folder, 'password')
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (kept !== '') return kept
  if (wasStarted(folder)) {
    throw new StartupError(
      `The password of the local database is gone: ${file} is not there or empty, and the database does not open without it.\n` +
        `Put the file back, or move the folder ${folder} away to begin with an empty database.`,
    )
  }
  // Letters and digits alone: what begins with a hyphen would be taken for an option of the tool that sets it.
  const password = randomBytes(24).toString('hex')
  // Under another name first: a start that is killed here leaves no empty password behind.
  writeFileSync(`${file}.new`, `${password}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return password
}

/** Throws StartupError when the disk of a folder is as good as full. */
export function hasRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize >= leastRoom) return
  const left = Math.floor((bavail * bsize) / 1_000_000)
  throw new StartupError(
    `The disk that holds ${folder} is full (${left} MB left). Make room (400 MB is enough to start) and start again.`,
  )
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}
