import { cypherFolder, type Queries, readQueries, rulesFolder } from '../store/queries.ts'
import { readRules } from './files.ts'

/** All Cypher and all rules, read once at the start. Throws StartupError when the files of a rule are not whole. */
export const loadQueries = (folder = cypherFolder, ruleFolder = rulesFolder): Queries =>
  Object.assign(readQueries(folder), { rules: readRules(ruleFolder) })
