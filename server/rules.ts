import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Rule } from '../contract/rule.ts'
import type { Handlers } from './handler.ts'
import { cypherFolder } from './queries.ts'

/** A rule as its files give it: `query` names its Cypher, beside its texts. */
export type LoadedRule = { rule: Rule; query: string }

/** Reads and parses every `cypher/gaps/*.json`, in the order of their ids. Throws when one is not a whole rule. */
export function readRules(folder = cypherFolder): LoadedRule[] {
  const names = readdirSync(join(folder, 'gaps')).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => ({
    rule: Rule.parse(JSON.parse(readFileSync(join(folder, 'gaps', name), 'utf8'))),
    query: `gaps/${name.replace(/\.json$/, '')}`,
  }))
}

let loaded: LoadedRule[] | undefined
/** The rules of this house, read once. */
export const loadRules = (): LoadedRule[] => (loaded ??= readRules())

export function ruleHandlers(): Pick<Handlers, 'listRules'> {
  const answer = { rules: loadRules().map(({ rule }) => rule) }
  return { listRules: () => Promise.resolve({ answer }) }
}
