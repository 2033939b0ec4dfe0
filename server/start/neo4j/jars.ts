import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const list = fileURLToPath(new URL('jars.sha256', import.meta.url))

/** The version the pom asks for. */
export const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? ''

/** Where the database's files are kept, once a version, for every run and every test of this user. */
export function cacheFolder(): string {
  const chosen = process.env['XDG_CACHE_HOME']
  const base = chosen === undefined || chosen === '' ? join(homedir(), '.cache') : chosen
  return join(base, 'ketenkaart', `neo4j-${version}`)
}

/** File name -> SHA-256 of every jar, as checked in. */
export function expectedJars(): Map<string, string> {
  const lines = readFileSync(list, 'utf8').trim().split('\n')
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}

/** The names of jars that are missing, differ or do not belong; none when the folder is as it should be. */
export async function wrongJars(folder: string): Promise<string[]> {
  const expected = expectedJars()
  const present = new Set(await readdir(folder))
  const wrong = [...present].filter((name) => !expected.has(name))
  for (const [name, sum] of expected) {
    // One after the other: the server answers requests between two files.
    const same =
      present.has(name) &&
      sum ===
        createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex')
    if (!same) wrong.push(name)
  }
  return wrong
}
