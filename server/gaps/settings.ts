import type { Values } from '../../contract/finding.ts'
import type { Rule } from '../../contract/rule.ts'
import type { Setting } from '../../contract/records/meeting/setting.ts'

/** By rule: the values it works with here, and which of them are the region's own. */
export type RuleValues = { of: (rule: string) => Values; changed: (rule: string) => Values }

/** Defaults, with what the region wants otherwise; a value that equals the default is no change. */
export function ruleValues(
  rules: readonly Rule[],
  own: readonly Pick<Setting, 'rule' | 'key' | 'value'>[],
): RuleValues {
  const changed = new Map<string, Values>()
  const all = new Map<string, Values>()
  for (const { id, settings } of rules) {
    const mine = own.filter(({ rule }) => rule === id)
    const other = settings.flatMap(({ key, default: usual }) => {
      const value = mine.find((one) => one.key === key)?.value
      return value === undefined || JSON.stringify(value) === JSON.stringify(usual) ? [] : [[key, value] as const]
    })
    changed.set(id, Object.fromEntries(other))
    all.set(id, {
      ...Object.fromEntries(settings.map((setting) => [setting.key, setting.default])),
      ...Object.fromEntries(other),
    })
  }
  return { of: (rule) => all.get(rule) ?? {}, changed: (rule) => changed.get(rule) ?? {} }
}
