import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Rule, RuleExample } from '../../contract/rule.ts'
import { StartupError } from '../errors/startup-error.ts'
import type { LoadedRule } from '../store/queries.ts'
import { finders } from '../../rules/finders.ts'
import { faultsOf } from './faults.ts'

/**
 * Reads every rule of a folder: one folder each (`G01-only-at-the-table`), in the order of their names. Throws StartupError (78)
 * that names each file that cannot be used, and why: no rule is left out in silence.
 */
export function readRules(folder: string): LoadedRule[] {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const faults: string[] = []
  const read = <T>(name: string, parse: (text: string) => T): T | undefined => {
    try {
      return parse(readFileSync(join(folder, name), 'utf8'))
    } catch (error) {
      faults.push(...readable(error).map((fault) => `${name}: ${fault}`))
      return undefined
    }
  }
  const whole = names.sort().flatMap((name): LoadedRule[] => {
    const rule = read(`${name}/texts.json`, (text) => Rule.parse(JSON.parse(text)))
    const example = read(`${name}/examples.json`, (text) => RuleExample.parse(JSON.parse(text)))
    const asked = existsSync(join(folder, name, 'query.cypher'))
    const query = asked ? read(`${name}/query.cypher`, (text) => text) : null
    if (rule === undefined || example === undefined || query === undefined) return []
    const find = query === null ? (finders[rule.id] ?? null) : null
    return [{ rule, example, folder: name, find, query }]
  })
  const ids = whole.map(({ rule }) => rule.id)
  for (const loaded of whole) {
    faults.push(...faultsOf(loaded))
    const { id } = loaded.rule
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`${loaded.folder}: there is another rule ${id}`)
  }
  if (faults.length > 0)
    throw new StartupError(
      `These rules cannot be used; CONTRIBUTING.md says what a rule is made of.\n${faults.map((fault) => `  ${join(folder, fault)}`).join('\n')}`,
      78,
    )
  return whole
}

function readable(error: unknown): string[] {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.length === 0 ? 'it' : path.join('.')}: ${message}`)
  if (error instanceof SyntaxError) return [`is no JSON (${error.message})`]
  return [(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there, and a rule needs it' : String(error)]
}
