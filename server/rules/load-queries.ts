import { fileURLToPath } from 'node:url'
import { cypherFolder, type Queries, readQueries } from '../store/queries.ts'
import { readRules } from './files.ts'

export const rulesFolder = fileURLToPath(new URL('../../rules', import.meta.url))

/** All Cypher and all rules, read once at the start. Throws StartupError when the files of a rule are not whole. */
export const loadQueries = (folder = cypherFolder, rules = rulesFolder): Queries =>
  Object.assign(readQueries(folder), { rules: readRules(rules) })
