import { createHash } from 'node:crypto'
import type { Setting } from '../../contract/records/meeting/setting.ts'
import type { LoadedRule } from '../store/queries.ts'

const keys = new WeakMap<readonly LoadedRule[], string>()
const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

/** Changes when a rule does: its texts and settings, or its function. */
export function rulesKey(rules: readonly LoadedRule[]): string {
  const before = keys.get(rules)
  if (before !== undefined) return before
  const key = digest(rules.map(({ rule, find, query }) => [JSON.stringify(rule), String(find), String(query)]))
  keys.set(rules, key)
  return key
}

/** The same of a region with settings of its own: equal where the same is asked of the same. */
export const settledKey = (rules: readonly LoadedRule[], settings: readonly Setting[]): string =>
  digest([rulesKey(rules), settings.map(({ rule, key, value }) => [rule, key, value]).sort()])
