import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Every Cypher file by its path below `cypher/`, without the ending: `map/regions`. */
export type Queries = (name: string) => string

export const cypherFolder = fileURLToPath(new URL('../cypher', import.meta.url))

/** Reads all of cypher/ once; asking for a name that is not there is an error at start, not in a request. */
export function loadQueries(folder = cypherFolder): Queries {
  const texts = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.cypher')) continue
    const file = join(entry.parentPath, entry.name)
    const name = relative(folder, file)
      .split(sep)
      .join('/')
      .replace(/\.cypher$/, '')
    texts.set(name, readFileSync(file, 'utf8'))
  }
  return (name) => {
    const text = texts.get(name)
    if (text === undefined) throw new Error(`There is no query cypher/${name}.cypher`)
    return text
  }
}
