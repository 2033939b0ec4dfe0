import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rule, RuleExample } from '../../contract/rule.ts'
import type { Find } from '../../rules/rule.ts'

/** A rule as its folder gives it. It finds with `find`, or with `query` when a region added it by files alone: one of the two is null. */
export type LoadedRule = { rule: Rule; example: RuleExample; folder: string; find: Find | null; query: string | null }

/** Gives the text of a Cypher file by its path below `cypher/`, without the ending: `map/regions`. */
export type QueryTexts = (name: string) => string
/** The queries, and the rules beside them: who is given queries asks the rules that belong to them. */
export type Queries = QueryTexts & { rules: readonly LoadedRule[] }

export const cypherFolder = fileURLToPath(new URL('../../cypher', import.meta.url))

/** Reads all of a folder once; asking for a name that is not there is an error at start, not in a request. */
export function readQueries(folder: string): QueryTexts {
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
