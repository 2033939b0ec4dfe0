import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LoadedRule, readRules } from './rules/files.ts'

/** Every Cypher file by its path below `cypher/`, without the ending: `map/regions`; and the rules of `rules/`. */
export type Queries = ((name: string) => string) & { rules: readonly LoadedRule[] }

export const cypherFolder = fileURLToPath(new URL('../cypher', import.meta.url))
export const rulesFolder = fileURLToPath(new URL('../rules', import.meta.url))

/**
 * Reads all of cypher/ once; asking for a name that is not there is an error at start, not in a request.
 * Throws Trouble when the files of a rule are not whole.
 */
export function loadQueries(folder = cypherFolder, ruleFolder = rulesFolder): Queries {
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
  const query = (name: string) => {
    const text = texts.get(name)
    if (text === undefined) throw new Error(`There is no query cypher/${name}.cypher`)
    return text
  }
  return Object.assign(query, { rules: readRules(ruleFolder) })
}
