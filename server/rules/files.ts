import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Rule, RuleExample } from '../../contract/rule.ts'
import { StartupError } from '../errors/startup-error.ts'
import type { LoadedRule } from '../store/queries.ts'
import { faultsOf } from './faults.ts'

const endings = { cypher: '.cypher', json: '.json', example: '.example.json' } as const
const stemOf = (name: string) => name.replace(/(\.example)?\.json$|\.cypher$/, '')

/**
 * Reads every rule of a folder: `ID-name.cypher`, `.json` and `.example.json`, in the order of their names.
 * Throws StartupError (78) that names each file that cannot be used, and why: no rule is left out in silence.
 */
export function readRules(folder: string): LoadedRule[] {
  const names = readdirSync(folder)
  const stems = [...new Set(names.filter((name) => /\.(json|cypher)$/.test(name)).map(stemOf))].sort()
  const faults: string[] = []
  const read = <T>(name: string, parse: (text: string) => T): T | undefined => {
    if (!names.includes(name)) {
      faults.push(`${name}: is not there, and a rule needs it`)
      return undefined
    }
    try {
      return parse(readFileSync(join(folder, name), 'utf8'))
    } catch (error) {
      faults.push(...readable(error).map((fault) => `${name}: ${fault}`))
      return undefined
    }
  }
  const whole = stems.flatMap((stem) => {
    const cypher = read(`${stem}${endings.cypher}`, (text) => text)
    const rule = read(`${stem}${endings.json}`, (text) => Rule.parse(JSON.parse(text)))
    const example = read(`${stem}${endings.example}`, (text) => RuleExample.parse(JSON.parse(text)))
    if (cypher === undefined || rule === undefined || example === undefined) return []
    return [{ rule, example, cypher, stem }]
  })
  const all = whole.map(({ rule }) => rule)
  const rules = whole.map(({ rule, example, cypher, stem }): LoadedRule => {
    faults.push(...faultsOf(rule, cypher, stem, all))
    return { rule, example, query: `gaps/${stem}` }
  })
  const ids = rules.map(({ rule }) => rule.id)
  for (const { rule, query } of rules)
    if (ids.indexOf(rule.id) !== ids.lastIndexOf(rule.id)) faults.push(`${query}: there is another rule ${rule.id}`)
  if (faults.length > 0)
    throw new StartupError(
      `These rules cannot be used; CONTRIBUTING.md says what a rule is made of.\n${faults.map((one) => `  ${join(folder, one)}`).join('\n')}`,
      78,
    )
  return rules
}

function readable(error: unknown): string[] {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.length === 0 ? 'it' : path.join('.')}: ${message}`)
  return [error instanceof SyntaxError ? `is no JSON (${error.message})` : String(error)]
}
