import { z } from 'zod'
import { Value, type Values } from '../../contract/finding.ts'
import type { Rule } from '../../contract/rule.ts'
import type { Run } from '../database.ts'
import type { Deps } from '../handler.ts'

const SettingRow = z.object({ rule: z.string(), key: z.string(), value: Value })

/** By rule: the values it works with here, and which of them are the region's own. */
export type Settings = { of: (rule: string) => Values; changed: (rule: string) => Values }

export async function readSettings(deps: Pick<Deps, 'queries'>, run: Run, region: string, rules: readonly Rule[]) {
  const own = await run(deps.queries('readings/settings'), { region }, SettingRow)
  return settingsOf(rules, own)
}

/** Defaults, with what the region wants otherwise; a value that equals the default is no change. */
export function settingsOf(rules: readonly Rule[], own: readonly z.infer<typeof SettingRow>[]): Settings {
  const changed = new Map<string, Values>()
  const all = new Map<string, Values>()
  for (const { id, settings } of rules) {
    const mine = own.filter(({ rule }) => rule === id)
    const other = settings.flatMap(({ key, default: usual }) => {
      const value = mine.find((one) => one.key === key)?.value
      return value === undefined || JSON.stringify(value) === JSON.stringify(usual) ? [] : [[key, value] as const]
    })
    changed.set(id, Object.fromEntries(other))
    all.set(id, { ...Object.fromEntries(settings.map((one) => [one.key, one.default])), ...Object.fromEntries(other) })
  }
  return { of: (rule) => all.get(rule) ?? {}, changed: (rule) => changed.get(rule) ?? {} }
}
